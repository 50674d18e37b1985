import { expect, test } from 'vitest';
import { stepCard } from '../../src/cards/authoring/step-card.ts';
import type { Email, Step } from '../../src/domain/template.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { sayIn } from '../../src/language/say.ts';
import { endAt, stepOfType, templateOf } from '../domain/template-builder.ts';

/** Microsoft: a message of a bot holds about 28 kB. */
const TEAMS_TAKES = 28_000;

const emailOf = (length: number): Email => ({
  subject: { en: 'Hello', hi: 'नमस्ते' },
  body: { en: 'a'.repeat(length), hi: 'क'.repeat(length) },
});

const withBodies = (length: number): Step => ({
  ...stepOfType('email', 'write', { sent: endAt('well') }),
  email: emailOf(length),
  second: { share: 50, email: emailOf(length) },
});

test.each(LANGUAGES)('a form of a step with long texts is one that Teams takes (%s)', (language) => {
  for (const length of [500, 5_000, 19_000]) {
    const step = withBodies(length);
    const template = templateOf([step], { well: true });
    const viewer = { say: sayIn(language) } as Parameters<typeof stepCard>[1];
    const card = stepCard({ template, revision: 1, step, flaws: [] }, viewer);
    expect(Buffer.byteLength(JSON.stringify(card.card))).toBeLessThan(TEAMS_TAKES);
    const isLeftOut = JSON.stringify(card.card).includes(
      language === 'en' ? 'Too long to show' : 'बहुत लंबा है',
    );
    expect(isLeftOut).toBe(length > 500);
  }
});
