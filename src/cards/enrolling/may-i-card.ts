import type { Day } from '../../domain/day.ts';
import type { ColleagueAnswer, ColleagueQuestion } from '../../domain/account-matter.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { inLanguage, type LocalizedText } from '../../domain/text.ts';
import { shortDay } from '../../language/dates.ts';
import type { Run } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { companyBeside } from '../kit/company-beside.ts';
import { button, lines, mainButton, textOf, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

/** What the colleague who is asked should know. */
export type MayI = {
  readonly question: ColleagueQuestion['id'];
  readonly asker: string;
  /** Whom it would be for, when it is not the asker. */
  readonly seller?: string | undefined;
  readonly record: SalesRecord;
  readonly template: LocalizedText;
  /** What they have running at the company. */
  readonly yours: readonly { readonly name: string; readonly template: LocalizedText; readonly since: Day }[];
};

const MOST_NAMED = 3;

/** "May I?", with the answers. */
export function mayICard({ question, asker, seller, record, template, yours }: MayI, viewer: Viewer): Card {
  const { say } = viewer;
  const values = { asker, name: record.name, template: inLanguage(template, say.language) };
  const asked =
    seller === undefined
      ? say.runs('may-i.question', values)
      : say.runs('may-i.question-for', { ...values, seller });
  const company = companyBeside(record);
  const answer = { verb: 'answer-colleague', question } as const;
  return askCard(say, textOf(asked), {
    record: record.id,
    question: asked,
    notes: lines(
      company === '' ? undefined : say('may-i.at', { company }),
      ...yours.slice(0, MOST_NAMED).map((one) =>
        say('may-i.yours', {
          name: one.name,
          template: inLanguage(one.template, say.language),
          day: shortDay(one.since, viewer),
        }),
      ),
    ),
    day: [{ id: 'until', label: say('may-i.until'), value: '' }],
    text: [{ id: 'word', label: say('may-i.word', { asker }) }],
    buttons: [
      mainButton(say('may-i.go-ahead'), { ...answer, says: 'go-ahead' }),
      button(say('may-i.wait'), { ...answer, says: 'wait' }),
    ],
  });
}

const SAYS = { 'go-ahead': 'may-i.says.go-ahead', wait: 'may-i.says.wait' } as const;
const TOLD = { 'go-ahead': 'may-i.told.go-ahead', wait: 'may-i.told.wait' } as const;

type Said = Pick<ColleagueAnswer, 'says' | 'until' | 'word'>;

/** What a colleague said, for whoever asked. */
export const answerLines = (
  { says, until, word }: Said,
  { asked, by, name }: { readonly asked: string; readonly by: string; readonly name: string },
  viewer: Viewer,
): readonly string[] => [
  says === 'wait' && until !== undefined
    ? viewer.say('may-i.says.wait-until', { asked, name, day: shortDay(until, viewer) })
    : viewer.say(SAYS[says], { asked, name }),
  ...(word === undefined ? [] : [viewer.say('may-i.said-word', { by, word })]),
];

/** What they said, for themselves. */
export const toldRuns = (
  { says, until }: Said,
  values: { readonly asker: string; readonly name: string },
  viewer: Viewer,
): readonly Run[] =>
  says === 'wait' && until !== undefined
    ? viewer.say.runs('may-i.told.wait-until', { ...values, day: shortDay(until, viewer) })
    : viewer.say.runs(TOLD[says], values);
