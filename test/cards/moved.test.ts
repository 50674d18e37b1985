import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statusCard } from '../../src/cards/action/status-card.ts';
import { historyCard } from '../../src/cards/day/history-card.ts';
import { todayCard } from '../../src/cards/day/today-card.ts';
import { withEnrollment, type Situation } from '../../src/cards/kit/situation.ts';
import { relocate } from '../../src/domain/authoring/relocate.ts';
import { undo } from '../../src/domain/engine.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { Template } from '../../src/domain/template.ts';
import { cardText } from '../card-text.ts';
import { day, enrolled, moment } from '../domain/enrolled.ts';
import { attempt, done, on, sent, type Play } from '../domain/plays.ts';
import { anyPlays } from '../domain/random-plays.ts';
import { anyTemplate } from '../domain/random-template.ts';
import { endAt, goTo, stepOfType, templateOf } from '../domain/template-builder.ts';
import { situationOf, viewerOn } from './situations.ts';

const LATER = day(50);

const playOn = (template: Template, from: Enrollment, plays: readonly Play[]): Enrollment =>
  plays.reduce((enrollment, play) => {
    const result = attempt(template, enrollment, play);
    return result.ok ? result.value.enrollment : enrollment;
  }, from);

function drawn(situation: Situation): void {
  for (const language of LANGUAGES) {
    const viewer = viewerOn(LATER, language);
    const { enrollment } = situation;
    statusCard(situation, viewer, [situation]);
    const entries = enrollment.history.map((entry) => ({ situation, entry }));
    historyCard({ done: entries, days: { from: day(0), to: LATER }, elsewhere: 0 }, viewer);
    if (enrollment.state.kind !== 'ended')
      todayCard({ due: { rows: [situation], page: 0, count: 1 }, overdue: 0 }, viewer);
  }
}

test('whatever happened before and after a move, and when it is undone, its cards can be drawn', () => {
  fc.assert(
    fc.property(anyTemplate, anyTemplate, anyPlays, anyPlays, (before, next, first, then) => {
      const after = { ...next, version: before.version + 1 };
      const from = playOn(before, enrolled(before), first);
      const moved = relocate({ before, after }, from, moment(LATER));
      if (!moved.ok) return;
      const situation = { ...situationOf(after, moved.value), otherVersions: [before] };
      drawn(situation);
      drawn({ ...situation, enrollment: playOn(after, moved.value, then) });
      const back = undo(moved.value, moment(LATER));
      if (back.ok) drawn(withEnrollment(situation, back.value.enrollment));
    }),
    { seed: 20261128, numRuns: 100 },
  );
});

test('a step that the new version lost is still called what it was, and what is not sent again is said', () => {
  const email = (id: string, next: string) => stepOfType('email', id, { sent: goTo(next) });
  const call = (id: string) => stepOfType('call', id, { done: endAt('won') });
  const before = templateOf([email('Introduce', 'Ring'), call('Ring')], { won: true });
  const after = {
    ...templateOf(
      [stepOfType('task', 'Ring', { done: goTo('Introduce') }), email('Introduce', 'Last'), call('Last')],
      { won: true },
    ),
    version: 4,
  };
  const from = playOn(before, enrolled(before), [on(0, sent)]);
  const moved = relocate({ before, after }, from, moment(day(0)));
  if (!moved.ok) throw new Error(moved.problem);
  const worked = playOn(after, moved.value, [on(0, done)]);
  const shown = (language: 'en' | 'hi') =>
    cardText(
      statusCard({ ...situationOf(after, worked), otherVersions: [before] }, viewerOn(day(0), language), [])
        .card,
    );
  expect(shown('en')).toMatch(
    /Email: Introduce.*Sent[\s\S]*Call: Ring.*Moved to version 4[\s\S]*not sent again: Introduce/,
  );
  expect(shown('hi')).toMatch(/वर्ज़न 4 पर लाया गया[\s\S]*दोबारा नहीं भेजा जाएगा: Introduce/);
});
