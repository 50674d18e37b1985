import { contentCard } from '../../src/cards/day/content-card.ts';
import { historyCard } from '../../src/cards/day/history-card.ts';
import { nothingPlanned, planCard } from '../../src/cards/day/plan-card.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import type { Situation, Viewer } from '../../src/cards/kit/situation.ts';
import { recordCard } from '../../src/cards/records/record-card.ts';
import { sharedRecord } from '../../src/cards/records/shared-card.ts';
import { compareCard } from '../../src/cards/summary/compare-card.ts';
import { adviceCard } from '../../src/cards/templates/advice-card.ts';
import { logCard } from '../../src/cards/action/log-card.ts';
import { statusCard } from '../../src/cards/action/status-card.ts';
import type { Language } from '../../src/domain/text.ts';
import { addDays } from '../../src/domain/day.ts';
import { MONDAY, personId } from '../builders.ts';
import { made, type Made } from './made.ts';
import { overallReport } from './summary-reports.ts';
import { atEveryStep, recordFor, situationOf, templates, viewerOn, type Customer } from './situations.ts';

/** What questions are answered with. */
export function answerCards(customer: Customer, language: Language): readonly Made[] {
  const viewer = viewerOn(addDays(MONDAY, 9), language);
  const situations = templates.flatMap((template) =>
    atEveryStep(template).map((enrollment) => situationOf(template, enrollment, customer)),
  );
  const [first] = situations;
  return [
    ...made('a plan', plans(situations, viewer)),
    ...made(
      'what to write or say',
      situations.flatMap((one) => contents(one, viewer)),
    ),
    ...made('what was done', histories(situations, viewer)),
    ...made('which template', advice(customer, viewer)),
    ...made('two templates', comparisons(viewer)),
    ...made(
      'for everyone in a chat',
      situations.map((one) => sharedRecord(one.record, [one], ANYONE, viewer).card),
    ),
    ...made(
      'a message to log',
      situations.flatMap((one) => logged(one, viewer)),
    ),
    ...made('an answer first', first ? answered(first, viewer) : []),
  ];
}

const logged = (situation: Situation, viewer: Viewer): readonly Card[] => [
  logCard(situation, { as: 'reply', quote: `“${situation.record.name}”` }, viewer),
  logCard(situation, { as: 'note', quote: '' }, viewer),
];

const ANYONE = { id: personId('anyone'), name: 'Megan Bowen' };

const plans = (situations: readonly Situation[], viewer: Viewer): readonly Card[] => [
  planCard('Due', situations, viewer),
  planCard('Due', situations.slice(0, 3), viewer),
  nothingPlanned('Due', situations[0], viewer),
  nothingPlanned('Due', undefined, viewer),
];

const contents = (situation: Situation, viewer: Viewer): readonly Card[] =>
  situation.template.steps
    .filter(({ email, script }) => email ?? script)
    .map((step) => contentCard(situation, step, viewer));

function histories(situations: readonly Situation[], viewer: Viewer): readonly Card[] {
  const done = situations.flatMap((situation) =>
    situation.enrollment.history.map((entry) => ({ situation, entry })),
  );
  const days = { from: MONDAY, to: viewer.today };
  return [
    historyCard({ done, days, elsewhere: 3 }, viewer),
    historyCard({ done: [], days, elsewhere: 0 }, viewer),
  ];
}

const advice = (customer: Customer, viewer: Viewer): readonly Card[] =>
  templates
    .map((template) => adviceCard(recordFor(template, customer), templates, viewer))
    .concat(templates.slice(0, 1).map((template) => adviceCard(recordFor(template, customer), [], viewer)));

function comparisons(viewer: Viewer): readonly Card[] {
  const report = overallReport(viewer);
  const [one, other] = report.templates;
  const compared = [one, other && { ...other, headline: undefined }].flatMap((row) => (row ? [row] : []));
  return [compareCard(compared, report, viewer)];
}

const answered = (situation: Situation, viewer: Viewer): readonly Card[] => [
  statusCard(situation, viewer, [], undefined, 'what-next'),
  statusCard(situation, viewer, [], undefined, 'why'),
  recordCard({ ...situation, running: [situation] }, true, viewer),
  ...[true, false].map((missing) =>
    recordCard({ ...situation, running: [situation] }, true, viewer, {
      text: 'Phone: +91 98765 43210',
      missing,
    }),
  ),
];
