import { confirmCard } from '../../src/cards/enrolling/confirm-card.ts';
import { confirmManyCard, enrolledManyCard } from '../../src/cards/enrolling/confirm-many-card.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import { actionCard } from '../../src/cards/day/action-card.ts';
import { todayCard } from '../../src/cards/day/today-card.ts';
import { listCards } from './list-cards.ts';
import { listOf } from './list-of.ts';
import {
  closeQuestion,
  dayQuestion,
  endQuestion,
  noteQuestion,
  pauseQuestion,
  snoozeChoice,
  snoozeQuestion,
} from '../../src/cards/action/question-cards.ts';
import { resultView } from '../../src/cards/action/result.ts';
import { currentStep, type Situation, type Viewer } from '../../src/cards/kit/situation.ts';
import { statusCard } from '../../src/cards/action/status-card.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { isActive } from '../../src/domain/due.ts';
import { STEP_OUTCOMES, type Enrollment, type StepOutcome } from '../../src/domain/enrollment.ts';
import type { EndId } from '../../src/domain/ids.ts';
import { edgesOf, type Step, type Template } from '../../src/domain/template.ts';
import type { Language } from '../../src/domain/text.ts';
import { enrollmentId, MONDAY } from '../builders.ts';
import type { Happening } from '../domain/plays.ts';
import { made, type Made } from './made.ts';
import { atEveryStep, happen, recordFor, situationOf, viewerOn, type Customer } from './situations.ts';

/** Enrolling someone in the template, and then every step of it. */
export const enrollmentCards = (
  template: Template,
  customer: Customer,
  language: Language,
): readonly Made[] => [
  ...made(`${template.id}, proposed`, proposals(template, customer, viewerOn(MONDAY, language))),
  ...atEveryStep(template).flatMap((enrollment) =>
    stepCards(enrollment, (today) => ({
      show: (one) => situationOf(template, one, customer),
      viewer: viewerOn(today, language),
      note: customer.note,
    })),
  ),
];

type Scene = {
  readonly show: (enrollment: Enrollment) => Situation;
  readonly viewer: Viewer;
  /** The text of the seller's note. */
  readonly note: string;
};

/** Too early, too late, just in time, with its email out, and after whatever can happen there. */
function stepCards(enrollment: Enrollment, sceneOn: (today: Day) => Scene): readonly Made[] {
  const today = enrollment.state.kind === 'open' ? enrollment.state.due : MONDAY;
  const scene = sceneOn(today);
  const situation = scene.show(enrollment);
  const { template } = situation;
  const step = currentStep(situation, today);
  if (!step) throw new Error('What has ended is at no step');
  const sent = happen(template, enrollment, { kind: 'outcome', outcome: 'sent' }, today)?.enrollment;
  return [
    ...standing(enrollment, sceneOn(addDays(today, -3))),
    ...standing(enrollment, sceneOn(addDays(today, 12))),
    ...[enrollment, ...(sent?.state.kind === 'awaiting' ? [sent] : [])].flatMap((before) => [
      ...standing(before, scene),
      ...made('a question', questions(scene.show(before), scene.viewer)),
      ...happenings(step, scene.note, today).flatMap((event) => afterwards(before, event, scene)),
    ]),
  ];
}

function standing(enrollment: Enrollment, { show, viewer }: Scene): readonly Made[] {
  const situation = show(enrollment);
  return made(`${nameOf(situation)} on ${viewer.today}`, [
    actionCard(situation, viewer),
    todayCard({ ...listOf([situation], viewer), greet: situation.sellerName }, viewer),
    statusCard(situation, viewer, []),
    statusCard(situation, viewer, [], { mayAct: true }),
    statusCard(situation, viewer, [], { mayAct: false }),
  ]);
}

function afterwards(before: Enrollment, event: Happening, { show, viewer }: Scene): readonly Made[] {
  const moved = happen(show(before).template, before, event, viewer.today);
  if (!moved) return [];
  const situation = show(moved.enrollment);
  const result = (view: 'list' | 'one') => resultView(situation, moved.effects, viewer, view);
  const upcoming = isActive(moved.enrollment) ? { upcoming: situation } : {};
  return made(`${nameOf(show(before))}, then ${JSON.stringify(event)}`, [
    actionCard(situation, viewer, result('one')),
    todayCard({ ...listOf([], viewer), ...upcoming, result: result('list') }, viewer),
    ...(moved.enrollment.state.kind === 'open'
      ? []
      : [statusCard(situation, viewer, [show(before), situation])]),
  ]);
}

const happenings = (step: Step, note: string, today: Day): readonly Happening[] => [
  ...STEP_OUTCOMES.flatMap((outcome) =>
    endsOf(step, outcome).map((end) => ({
      kind: 'outcome' as const,
      outcome,
      on: addDays(today, 3),
      ...end,
    })),
  ),
  { kind: 'skip' },
  { kind: 'snooze', until: addDays(today, 1) },
  { kind: 'pause' },
  { kind: 'pause', until: addDays(today, 7) },
  { kind: 'close', reason: 'won' },
  { kind: 'close', reason: 'do-not-contact' },
  { kind: 'close', reason: 'unenrolled' },
  { kind: 'note', text: note },
  { kind: 'undo' },
];

/** An outcome that ends the sequence needs to say which end it was. */
function endsOf(step: Step, outcome: StepOutcome): readonly { readonly end?: EndId }[] {
  const edge = edgesOf(step).find(([one]) => one === outcome)?.[1];
  return edge?.kind === 'end' ? edge.ends.map((end) => ({ end })) : [{}];
}

function questions(situation: Situation, viewer: Viewer): readonly Card[] {
  const problem = viewer.say('refused.day-not-in-future');
  const step = currentStep(situation, viewer.today);
  return [
    ...(step ? edgesOf(step) : []).flatMap(([outcome, edge]) =>
      edge.kind === 'end' ? [endQuestion(situation, { outcome }, edge.ends, viewer, 'list')] : [],
    ),
    closeQuestion(situation, viewer, 'one'),
    dayQuestion(situation, { outcome: 'done' }, viewer, 'list'),
    dayQuestion(situation, { outcome: 'no-show' }, viewer, 'one', problem),
    snoozeChoice(situation, viewer, 'one'),
    snoozeQuestion(situation, viewer, 'list', problem),
    pauseQuestion(situation, viewer, 'one'),
    noteQuestion(situation, viewer, 'list'),
  ];
}

function proposals(template: Template, customer: Customer, viewer: Viewer): readonly Card[] {
  const record = recordFor(template, customer);
  const plain = { id: enrollmentId('new'), record, template, start: MONDAY, notes: [], running: [] };
  const again = {
    ...plain,
    start: addDays(MONDAY, 5),
    notes: [record.name],
    running: [{ id: enrollmentId('old'), template: template.name.en }],
  };
  const renewing = { ...plain, record: { ...record, renewalDate: MONDAY } };
  const people = [1, 2, 3].map((number) => ({ id: enrollmentId(`new-${number}`), record }));
  return [
    ...[plain, again, renewing].map((proposal) => confirmCard(proposal, viewer)),
    confirmManyCard({ template, start: MONDAY, people, notes: [record.name] }, viewer),
    ...listCards(template, record, viewer),
    confirmManyCard({ template: undefined, start: MONDAY, people: [], notes: [record.name] }, viewer),
    enrolledManyCard(
      people.map(({ id }) => ({ id, revision: 1 })),
      template,
      viewer,
      [record.name],
      true,
    ),
  ];
}

const nameOf = ({ template, enrollment: { state } }: Situation): string =>
  `${template.id}, ${state.kind} at ${'step' in state ? state.step : 'no step'}`;
