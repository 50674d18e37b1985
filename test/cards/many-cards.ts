import { manyDone, manyQuestion, nobodyCard } from '../../src/cards/action/many-card.ts';
import type { LeftOut, Why } from '../../src/cards/action/named-many.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import type { Situation, Viewer } from '../../src/cards/kit/situation.ts';
import { addDays } from '../../src/domain/day.ts';
import { CLOSE_REASONS, STEP_OUTCOMES } from '../../src/domain/enrollment.ts';
import type { EventForMany } from '../../src/domain/event-of-request.ts';

/** One thing asked for many, done for them, and for nobody. */
export function manyCards(running: readonly Situation[], viewer: Viewer): readonly Card[] {
  const situations = running.slice(0, 50);
  const left = running.slice(0, 60).map(leftOut);
  return [
    ...eventsOn(viewer).flatMap((event) => [
      manyQuestion({ event, situations, left, over: 10, time: '17:00' }, viewer),
      manyQuestion({ event, situations: situations.slice(0, 1), left: [] }, viewer),
      manyDone({ event, situations, left }, viewer),
    ]),
    nobodyCard('many.nobody', left, viewer),
    nobodyCard('many.nothing', [], viewer),
  ];
}

const eventsOn = ({ today }: Viewer): readonly EventForMany[] => [
  ...STEP_OUTCOMES.map((outcome) => ({ kind: 'outcome', outcome }) as const),
  ...CLOSE_REASONS.map((reason) => ({ kind: 'close', reason }) as const),
  { kind: 'snooze', until: addDays(today, 4) },
  { kind: 'pause', until: addDays(today, 4) },
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'skip' },
  { kind: 'note', text: 'x'.repeat(500) },
];

const leftOut = ({ record: { name } }: Situation, index: number): LeftOut => ({
  name,
  why: WHYS[index % WHYS.length] ?? 'paused',
});

const WHYS: readonly Why[] = [
  'already-ended',
  'wrong-outcome',
  'already-sent',
  'reply-already-noted',
  'choose-an-end',
  'choose-a-day',
  'paused',
  'later',
  'not-yours',
  'not-enrolled',
  'several',
  'changed',
];
