import { addDays, laterOf, type Day } from '../../../src/domain/day.ts';
import { edgesOf, type Edge, type EdgeOutcome, type Step } from '../../../src/domain/template.ts';
import { SEVEN_STEPS, type Deed, type Place } from '../seven-steps.ts';

/** The seven steps as libraries for state machines want them: by names of states, with what can't be a name apart. */
export type Move = {
  readonly type: string;
  readonly to: string;
  /** Where there is more to ask than the state and the type of event. */
  readonly fits?: (happening: Happening) => boolean;
  readonly place: (before: Place, happening: Happening) => Place;
};

/** The events that a machine is sent. */
export type Happening = Deed & { readonly type: string };

export const happeningOf = (deed: Deed): Happening => ({
  type: deed.event.kind === 'close' ? 'close' : deed.event.outcome,
  ...deed,
});

/** The moves out of every state. An email has a second state, while it is out; ends have no way out. */
export const movesByState = (): readonly (readonly [string, readonly Move[]])[] => [
  ...SEVEN_STEPS.steps.flatMap(statesOf),
  ...[...SEVEN_STEPS.ends.map(({ id }) => id), 'not-interested'].map((end) => [end, []] as const),
];

const OUT = ' out';

function statesOf(step: Step): readonly (readonly [string, readonly Move[]])[] {
  const moves = [
    ...edgesOf(step).flatMap(([outcome, edge]) => movesAlong(step, outcome, edge)),
    reach('close', 'not-interested', false),
  ];
  switch (step.type) {
    case 'email':
      return [
        [step.id, [...moves, send(step)]],
        [`${step.id}${OUT}`, moves],
      ];
    case 'meeting':
      return [[step.id, [...moves, onAgreedDay('no-show', step.id)]]];
    default:
      return [[step.id, moves]];
  }
}

function movesAlong(step: Step, type: EdgeOutcome, edge: Edge): readonly Move[] {
  if (edge.kind === 'end') return edge.ends.map((end) => reach(type, end, edge.ends.length > 1));
  return step.type === 'schedule'
    ? [onAgreedDay(type, edge.to)]
    : [
        {
          type,
          to: edge.to,
          place: (before, { today }) => open(edge.to, dueDay(type, edge.waitDays, before, today)),
        },
      ];
}

const dueDay = (type: EdgeOutcome, wait: number, before: Place, today: Day): Day =>
  laterOf(addDays(type === 'no-answer' && before.kind === 'awaiting' ? before.sentOn : today, wait), today);

const reach = (type: string, end: string, isChoice: boolean): Move => ({
  type,
  to: end,
  ...(isChoice ? { fits: ({ event }) => event.kind === 'outcome' && event.end === end } : {}),
  place: (_, { today }) => ({ kind: 'ended', on: today, end }),
});

const send = ({ id, outcomes }: Step): Move => {
  const wait = outcomes['no-answer']?.kind === 'step' ? outcomes['no-answer'].waitDays : 0;
  return {
    type: 'sent',
    to: `${id}${OUT}`,
    place: (_, { today }) => ({ kind: 'awaiting', step: id, sentOn: today, until: addDays(today, wait) }),
  };
};

const onAgreedDay = (type: string, to: string): Move => ({
  type,
  to,
  fits: (happening) => agreedDay(happening) >= happening.today,
  place: (_, happening) => open(to, agreedDay(happening)),
});

/** Before all days when none was agreed. */
const agreedDay = ({ event }: Happening): Day =>
  event.kind === 'outcome' && event.on !== undefined ? event.on : ('' as Day);

const open = (step: string, due: Day): Place => ({ kind: 'open', step, due });
