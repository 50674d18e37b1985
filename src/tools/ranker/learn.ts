import { cluesOf } from '../../language/understand/clues.ts';
import { findIn } from '../../language/understand/found.ts';
import type { ReportedOutcome } from '../../domain/enrollment.ts';
import type { Intent, EndReason } from '../../domain/intents.ts';
import { labelOf, LABELS, type Label } from '../../language/understand/ranker/labels.ts';
import type { NameableTemplate } from '../../language/understand/names/named.ts';
import { featuresOf, type Clues, type Features } from '../../language/understand/ranker/features.ts';
import type { Request } from '../../domain/request.ts';
import type { RecordId, TemplateId } from '../../domain/ids.ts';
import type { Day } from '../../domain/day.ts';
import { expectationsOf, type CorpusFolder, type CorpusLine, type Expectation } from './corpus.ts';
import { timeOfVoice, vocabularyOfFolder } from './folder-context.ts';
import { talkOfLine, type Earlier } from './talk-of-line.ts';

/** A line of the corpus made ready to learn from: which labels are right and whether something shall change. */
export type Lesson = {
  readonly line: CorpusLine;
  readonly clues: Clues;
  readonly features: Features;
  readonly labels: readonly { readonly label: number; readonly prior: number }[];
  /** 1 where something shall change, 0 where not; both where either is right. */
  readonly acts: readonly { readonly label: number; readonly prior: number }[];
};

export const lessonsOf = (
  folder: CorpusFolder,
  templates: readonly NameableTemplate[],
): readonly Lesson[] => {
  const vocabulary = vocabularyOfFolder(folder, templates);
  const earlier = new Map(folder.lines.map((line) => [`${line.voice}|${line.text}`, line]));
  return folder.lines.map((line) => {
    const talk = talkOfLine(line, folder, (text) => {
      const gold = earlier.get(`${line.voice}|${text}`);
      return gold && earlierOf(gold.expect);
    });
    const found = findIn(line.text, { vocabulary, time: timeOfVoice(line), now: 0, talk });
    const clues = cluesOf(found);
    const expected = expectationsOf(line);
    const again = talk.last?.[0] && labelOf(talk.last[0]);
    const labels = distinct(
      expected
        .flatMap((one) => [labelOfExpectation(one), labelOfMany(one)])
        .flatMap((label): readonly Label[] =>
          label === undefined ? [] : label === again ? [label, 'again'] : [label],
        ),
    );
    return {
      line,
      clues,
      features: featuresOf(clues),
      labels: labels.map((label, at) => ({ label: LABELS.indexOf(label), prior: at === 0 ? 1 : 0.5 })),
      acts: distinct(expected.map(({ act, ask }) => (act || ask ? 1 : 0))).map((label, at) => ({
        label,
        prior: at === 0 ? 1 : 0.5,
      })),
    };
  });
};

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** What is done to each of many, beside that it is many. */
const labelOfMany = (one: Expectation): Label | undefined =>
  one.intent === 'bulk' && (one.outcome !== null || one.reason !== null)
    ? labelOfExpectation({ ...one, intent: one.outcome === null ? 'end' : 'outcome' })
    : undefined;

function labelOfExpectation({ intent, outcome, reason }: Expectation): Label | undefined {
  if (intent === 'outcome' && outcome === null) return undefined;
  const label = labelOf({
    intent: intent as Intent,
    ...(outcome === null ? {} : { outcome: outcome as ReportedOutcome }),
    ...(reason === null ? {} : { reason: reason as EndReason }),
  });
  return LABELS.includes(label) ? label : undefined;
}

/** Whoever is asked about may be any of its records. */
const earlierOf = (expect: Expectation): Earlier => {
  const request = requestOf(expect);
  return expect.ask ? { request, candidates: expect.records as RecordId[] } : { request };
};

export const requestOf = (expect: Expectation): Request => ({
  intent: expect.intent as Intent,
  act: expect.act,
  ...(expect.records.length > 0 ? { who: { kind: 'records', records: expect.records as RecordId[] } } : {}),
  ...(expect.outcome === null ? {} : { outcome: expect.outcome as ReportedOutcome }),
  ...(expect.reason === null ? {} : { reason: expect.reason as EndReason }),
  ...(expect.template === null ? {} : { template: expect.template as TemplateId }),
  ...(expect.date === null && expect.time === null
    ? {}
    : {
        when: {
          ...(expect.date === null
            ? {}
            : {
                day: expect.date.slice(0, 10) as Day,
                ...(expect.date.includes('/') ? { to: expect.date.slice(11) as Day } : {}),
              }),
          ...(expect.time === null ? {} : { time: expect.time }),
        },
      }),
});
