import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { toldApart, type Namesake } from '../../cards/kit/tell-apart.ts';
import { templateChoices } from '../../cards/templates/template-choices.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import { CANCEL } from '../../cards/kit/long-choice-card.ts';
import { narrowed } from '../../cards/kit/narrowed.ts';
import { dayInSentence } from '../../cards/kit/due-label.ts';
import { searchCard } from '../../cards/records/search-card.ts';
import { requestChoice, requestLabel } from '../../cards/talk/request-label.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Missing, Request } from '../../domain/request.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { unreachable } from '../../domain/result.ts';
import type { OpenQuestion } from '../../domain/talk.ts';
import { shortDay } from '../../language/dates.ts';
import type { Run } from '../../language/say.ts';
import { colleaguesApart, recordsApart } from '../finding/tell-apart.ts';
import { wordsOf } from '../../language/words.ts';
import type { Colleague } from '../ports/colleague.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { namesIn } from './names.ts';
import { offeredTo } from '../enrolling/offered-to.ts';

/** A question with its answers, and what to remember of it for whoever answers in words. */
export type Asked = { readonly message: Message; readonly question: OpenQuestion };

/** One answer: its row, and the request with it filled in. */
type Answer = { readonly title: string; readonly where: string; readonly request: Request };

/** Asks for what a request lacks, where there is something to choose from; every answer keeps all that was said. */
export async function askFor(turn: Turn, request: Request, missing: Missing): Promise<Asked | undefined> {
  const { say } = turn.viewer;
  const answers = await answersTo(turn, request, missing);
  if (answers.length === 0) return undefined;
  const what = await labelOf(turn, missing.kind === 'who' ? withoutWho(request) : request);
  const ask = (text: readonly Run[]) =>
    asked(turn, missing.kind, request, text, answers, againFor(request, missing));
  switch (missing.kind) {
    case 'who':
      return ask(say.runs('talk.who', { what }));
    case 'template':
      return ask(say.runs('talk.which-template', { what }));
    case 'seller':
      return ask(say.runs('talk.which-seller', { what }));
    case 'when':
      return ask(
        missing.said === undefined
          ? say.runs('talk.when', { what })
          : say.runs(missing.isRepeated ? 'talk.when-once' : 'talk.when-unclear', {
              what,
              said: missing.said,
            }),
      );
    case 'outcome':
    case 'note':
      return undefined;
    default:
      return unreachable(missing);
  }
}

async function answersTo(turn: Turn, request: Request, missing: Missing): Promise<readonly Answer[]> {
  const { viewer } = turn;
  switch (missing.kind) {
    case 'who':
      return whichAnswers(turn, request, missing);
    case 'template':
      return templateChoices(
        offeredTo(turn, request.seller).filter(({ id }) => missing.candidates.includes(id)),
        viewer.say,
      ).map(({ id, ...one }) => ({ ...one, request: { ...request, template: id } }));
    case 'seller': {
      const meant = (await colleaguesMeant(turn)).filter(
        ({ id }) => missing.candidates.length === 0 || missing.candidates.includes(id),
      );
      return colleaguesApart(turn, meant).map(({ id, ...one }) => ({
        ...one,
        request: { ...request, seller: id },
      }));
    }
    case 'when':
      return daysToOffer(turn, request, missing.candidates).map((day) => ({
        ...dayChoice(day, viewer),
        request: { ...request, when: { ...request.when, day } },
      }));
    // The cards of the record ask for these.
    case 'outcome':
    case 'note':
      return [];
    default:
      return unreachable(missing);
  }
}

/** All of them, unless words narrow the choice: then those that they mean, of however many there are. */
function colleaguesMeant({ services: { store }, person, viewer }: Turn): Promise<readonly Colleague[]> {
  const words = wordsOf(viewer.choosing?.words ?? '');
  return words.length === 0
    ? store.directory(person.tenant)
    : store.searchColleagues(person.tenant, words, MOST_ANSWERS);
}

/** "Tomorrow · Tue 24 Nov" */
function dayChoice(day: Day, viewer: Turn['viewer']): { readonly title: string; readonly where: string } {
  const [title, date] = [dayInSentence(day, viewer), shortDay(day, viewer)];
  return title === date
    ? { title, where: '' }
    : { title: title.charAt(0).toUpperCase() + title.slice(1), where: date };
}

/** Any day soon, where no card of its own asks for one. */
const daysToOffer = (
  { viewer: { today, calendar } }: Turn,
  { intent }: Request,
  candidates: readonly Day[],
) =>
  candidates.length > 0 || intent !== 'enroll'
    ? candidates
    : [0, 1, 7].map((days) => workingDayFrom(calendar, addDays(today, days)));

/** Whom of several the request means. */
export async function askWhich(
  turn: Turn,
  request: Request,
  candidates: readonly RecordId[],
): Promise<Message> {
  const asked = await askFor(turn, request, { kind: 'who', candidates });
  return asked?.message ?? { kind: 'text', text: turn.viewer.say('refused.gone') };
}

async function whichAnswers(
  turn: Turn,
  request: Request,
  { candidates, beside = [] }: Extract<Missing, { kind: 'who' }>,
): Promise<readonly Answer[]> {
  const records = await withNamesakes(turn, candidates);
  return (await recordsApart(turn, records)).map(({ record, ...one }) => ({
    ...one,
    request: { ...request, who: { kind: 'records', records: [...beside, record] } },
  }));
}

/** The reading keeps the likeliest few; where they are namesakes, all of that name can be chosen. */
async function withNamesakes(
  { services: { store }, person: { tenant } }: Turn,
  candidates: readonly RecordId[],
): Promise<readonly SalesRecord[]> {
  const records = await store.records(tenant, candidates);
  const [first] = records;
  if (!first || records.length < 2 || records.some(({ name }) => name !== first.name)) return records;
  const alike = await store.searchRecords(tenant, first.name, MOST_NAMESAKES);
  const others = alike
    .filter(({ record, exact }) => exact && !candidates.includes(record.id))
    .map(({ record }) => record);
  return [...records, ...others];
}

/** The likeliest readings of a sentence, each with all that was said. */
export async function proposeReadings(
  turn: Turn,
  requests: readonly [Request, ...Request[]],
): Promise<Asked> {
  const names = await namesIn(turn, requests);
  const readings = eachOnce(
    requests.map((request) => ({ request, ...requestChoice(request, names, turn.viewer) })),
  );
  const where = toldApart(readings);
  const answers = readings.map(({ name, request }, at) => ({ title: name, where: where[at] ?? '', request }));
  return asked(turn, 'which-reading', requests[0], turn.viewer.say.runs('talk.propose'), answers);
}

/** Whoever reads them could not say which is which. */
function eachOnce<One extends Namesake>(readings: readonly One[]): readonly One[] {
  const said = readings.map(({ name, where, more }) => JSON.stringify([name, where, more()]));
  return readings.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

/** What can't be undone, or is done to many, is named before it is done. */
export async function confirm(turn: Turn, request: Request): Promise<Asked> {
  const { say } = turn.viewer;
  const { confirm: _, ...confirmed } = request;
  const what = await labelOf(turn, request);
  const yes = { title: say('talk.confirm.yes'), data: pressOf(confirmed) };
  const cancel = { title: say('button.cancel'), data: CANCEL };
  return {
    message: noticeCard(say.runs('talk.confirm', { what }), [yes, cancel], turn.viewer),
    question: { kind: 'confirm', request, options: [asAct(confirmed)] },
  };
}

export const nobodyCalled = ({ viewer }: Turn, name: string): Message =>
  searchCard(viewer.say.runs('who.none', { words: name }), viewer, { note: viewer.say('who.add') });

/** More than anybody looks through; who is not among them can be named. */
const MOST_ANSWERS = 25;

const MOST_NAMESAKES = 200;

function asked(
  { viewer }: Turn,
  kind: OpenQuestion['kind'],
  request: Request,
  text: readonly Run[],
  answers: readonly Answer[],
  again?: ButtonData,
): Asked {
  const choices = answers.map(({ request: said, ...one }) => ({ ...one, data: pressOf(said) }));
  const page = again && narrowed(answers, viewer.choosing);
  return {
    message: choiceCard(text, choices, viewer, again && { again }),
    question: {
      kind,
      request,
      options: (page?.rows ?? answers.slice(0, MOST_ANSWERS)).map((one) => asAct(one.request)),
    },
  };
}

/** Days are few. */
const againFor = (request: Request, missing: Missing): ButtonData | undefined =>
  missing.kind === 'who' || missing.kind === 'template' || missing.kind === 'seller'
    ? { verb: 'ask', request: asAct(request), missing }
    : undefined;

const asAct = (request: Request): Request => ({ ...request, act: true });

const pressOf = (request: Request): ButtonData => ({ verb: 'request', request: asAct(request) });

const labelOf = async (turn: Turn, request: Request): Promise<string> =>
  requestLabel(request, await namesIn(turn, [request]), turn.viewer);

function withoutWho({ who: _, ...request }: Request): Request {
  return request;
}
