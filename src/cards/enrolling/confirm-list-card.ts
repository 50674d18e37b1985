import { companyBeside } from '../kit/company-beside.ts';
import { sharedInputs } from '../../domain/details.ts';
import type { Day } from '../../domain/day.ts';
import type { Details } from '../../domain/enrollment.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Share } from '../../domain/spread.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { inOneLine } from '../../language/lists.ts';
import { askCard } from '../kit/ask-card.ts';
import { barOf } from '../kit/bar.ts';
import { dayInSentence } from '../kit/due-label.ts';
import { button, joinDots, line, lines, mainButton, textOf, type Card } from '../kit/elements.ts';
import { formCard, formFields } from '../kit/form-card.ts';
import type { Viewer } from '../kit/situation.ts';

export type WhyLeft =
  | 'archived'
  | 'wrong-record-type'
  | 'do-not-contact'
  | 'listed'
  | 'of-others'
  | 'limited'
  | 'running'
  | 'no-email';

export type ListProposal = {
  readonly id: string;
  readonly list: RecordList;
  readonly without: readonly RecordId[];
  readonly template: Template;
  readonly start: Day;
  readonly perDay: number;
  /** For whom, where that is not the viewer. */
  readonly seller?: Pick<Person, 'id' | 'name'> | undefined;
  readonly people: readonly SalesRecord[];
  readonly starts: readonly Share[];
  readonly left: readonly { readonly record: SalesRecord; readonly why: WhyLeft }[];
  readonly over: number;
  readonly digest: string;
  readonly offered: Details;
  /** What is wrong with what was typed, or has changed since it was asked. */
  readonly notes: readonly string[];
};

/** Named one by one; of more, some are. */
const MOST_LINES = 12;
const SOME_NAMES = 6;

/** Who on a list would be enrolled, how many, when, and who is left out; the rate and the first day can be changed. */
export function confirmListCard(proposal: ListProposal, viewer: Viewer): Card {
  const { template, people, starts, notes, offered } = proposal;
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  const day = dayInSentence(starts[0]?.day ?? proposal.start, viewer);
  const question = say.runs('enroll.many', { count: people.length, template: name, day });
  const about = lines(
    ...notes,
    proposal.seller && say('enroll.for-seller', { seller: proposal.seller.name }),
    ...namesIn(people, viewer),
    spreadLine(proposal, viewer),
    ...leftLines(proposal, viewer),
  );
  const cancel = button(say('button.cancel'), { verb: 'cancel', what: 'enroll' });
  if (people.length === 0)
    return askCard(say, textOf(question), { question, day: [], text: [], notes: about, buttons: [cancel] });
  const asked = sharedInputs(template);
  const { fields, days } = formFields(asked, offered, say);
  return formCard(say, textOf(question), {
    title: textOf(question),
    notes: about,
    fields: [
      { id: 'perDay', style: 'Text', label: say('enroll.per-day'), value: String(proposal.perDay) },
      ...fields,
    ],
    days: [{ id: 'start', label: say('enroll.start-day'), value: starts[0]?.day ?? proposal.start }, ...days],
    buttons: [mainButton(say('button.enroll'), dataOf(proposal)), cancel],
  });
}

const dataOf = ({ id, list, without, template, seller, digest }: ListProposal) =>
  ({
    verb: 'enroll-list',
    id,
    list,
    ...(without.length > 0 && { without: [...without] }),
    template: template.id,
    ...(seller && { seller: seller.id }),
    digest,
  }) as const;

function namesIn(people: readonly SalesRecord[], { say }: Viewer): readonly string[] {
  if (people.length <= MOST_LINES)
    return people.map((record) => joinDots(record.name, companyBeside(record)));
  const some = people.slice(0, SOME_NAMES).map(({ name }) => name);
  return [inOneLine([...some, say('many.more-names', { count: people.length - some.length })], say.language)];
}

function spreadLine({ starts, perDay }: ListProposal, viewer: Viewer): string | undefined {
  const last = starts.at(-1);
  return last && starts.length > 1
    ? viewer.say('enroll.spread', { perDay, days: starts.length, day: dayInSentence(last.day, viewer) })
    : undefined;
}

/** A line for each reason, with some of the names. */
function leftLines({ left, over, template }: ListProposal, { say }: Viewer): readonly string[] {
  const reasons = [...new Set(left.map(({ why }) => why))].map((why) => {
    const names = left.filter((one) => one.why === why).map(({ record }) => record.name);
    const some = names.length > SOME_NAMES ? names.slice(0, 3) : names;
    const shown =
      some.length < names.length
        ? [...some, say('many.more-names', { count: names.length - some.length })]
        : some;
    return say('enroll.left', {
      count: names.length,
      why: say(`enroll.why.${why}`, { wanted: say(`type.${template.recordType}.many`) }),
      names: inOneLine(shown, say.language),
    });
  });
  return [...reasons, ...(over > 0 ? [say('enroll.over', { count: over })] : [])];
}

export type ListEnrolled = {
  readonly count: number;
  readonly template: Template;
  readonly starts: readonly Share[];
  /** Who could not be enrolled any more when it came to them. */
  readonly missed: number;
  readonly seller?: Pick<Person, 'name'> | undefined;
};

/** One undo is for all of them. */
export function listEnrolledCard(
  { count, template, starts, missed, seller }: ListEnrolled,
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  const question = say.runs('enroll.many-done', { count, template: name });
  return resultCard(
    question,
    lines(
      seller && say('enroll.for-seller', { seller: seller.name }),
      starts.length > 1
        ? say('enroll.spread-done', {
            first: dayInSentence(starts[0]?.day ?? viewer.today, viewer),
            last: dayInSentence(starts.at(-1)?.day ?? viewer.today, viewer),
          })
        : undefined,
      missed > 0 ? say('enroll.missed', { count: missed }) : undefined,
    ),
    count > 0,
    viewer,
  );
}

/** Hundreds take a while. */
export const underWayCard = (done: number, count: number, template: Template, viewer: Viewer): Card =>
  resultCard(
    viewer.say.runs('enroll.under-way', { count, template: inLanguage(template.name, viewer.say.language) }),
    lines(barOf(done / Math.max(count, 1)), viewer.say('enroll.under-way-count', { done, count })),
    true,
    viewer,
  );

const resultCard = (
  question: Parameters<typeof textOf>[0],
  notes: readonly { readonly text: string }[],
  mayUndo: boolean,
  { say }: Viewer,
): Card =>
  askCard(say, textOf(question), {
    question,
    notes: notes.map(({ text }) => line(text)),
    day: [],
    text: [],
    buttons: [
      mainButton(say('button.today'), { verb: 'go', to: 'today', below: true }),
      ...(mayUndo
        ? [button(say('button.undo'), { verb: 'request', request: { intent: 'undo', act: true } })]
        : []),
    ],
  });
