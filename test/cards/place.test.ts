import { expect, test } from 'vitest';
import { actionInWords, actionTitle, placeLine } from '../../src/cards/action/action-title.ts';
import { statusCard } from '../../src/cards/action/status-card.ts';
import { currentStep } from '../../src/cards/kit/situation.ts';
import { cardText } from '../card-text.ts';
import { textOf } from '../../src/cards/kit/elements.ts';
import type { Language } from '../../src/domain/text.ts';
import { day } from '../domain/enrolled.ts';
import { outcome, type Happening } from '../domain/plays.ts';
import { enrolledIn, happen, situationOf, templateCalled, viewerOn } from './situations.ts';

/** After these outcomes in a template, what the card says of the present step. */
function saidAfter(id: string, names: readonly Happening[], language: Language = 'en') {
  const template = templateCalled(id);
  const enrollment = names.reduce(
    (one, happening) => happen(template, one, happening, day(0))?.enrollment ?? one,
    enrolledIn(template),
  );
  const situation = situationOf(template, enrollment);
  const viewer = viewerOn(day(0), language);
  return {
    title: textOf(actionTitle(situation, viewer)),
    inWords: actionInWords(situation, viewer),
    place: placeLine(situation, viewer),
  };
}

test('a card begins with the title of the step, and says how far on its way it is', () => {
  expect(saidAfter('account-renewal', [])).toEqual({
    title: 'Verify account and renewal details · Asha Rao',
    inWords: 'Verify account and renewal details · Asha Rao',
    place: 'Task · step 1 of 13',
  });
  expect(saidAfter('account-renewal', [outcome('done'), outcome('sent')]).place).toBe('Task · step 3 of 13');
});

test('the way is the one that was taken', () => {
  const noReply = saidAfter('contact-no-show', [outcome('no-answer')]);
  expect(noReply).toMatchObject({ title: 'Offer a new time · Asha Rao', inWords: 'Call Asha Rao' });
  expect(noReply.place).toBe('Call · step 2 of 4');
  expect(saidAfter('contact-no-show', [outcome('replied')]).place).toBe('Call · step 2 of 3');
});

test('what was undone is no part of the way', () => {
  const undone = [outcome('no-answer'), { kind: 'undo' } as const];
  expect(saidAfter('contact-no-show', undone).place).toBe('Email · step 1 of 4');
});

test('the same in Hindi', () => {
  expect(saidAfter('account-renewal', [], 'hi')).toMatchObject({
    title: 'खाते और नवीनीकरण की जानकारी जाँचें · Asha Rao',
    place: 'काम · चरण 1/13',
  });
});

test('status names the present step, also while a reply waits', () => {
  const template = templateCalled('webinar-follow-up');
  const sent = happen(template, enrolledIn(template), outcome('sent'), day(0))?.enrollment;
  const replied = sent && happen(template, sent, outcome('replied'), day(0))?.enrollment;
  if (!sent || !replied) throw new Error('The email cannot be sent');
  for (const enrollment of [sent, replied]) {
    const situation = situationOf(template, enrollment);
    const step = currentStep(situation, day(0));
    const shown = cardText(statusCard(situation, viewerOn(day(0)), []).card)
      .split('\n')
      .slice(0, 4);
    expect(shown.join('\n')).toContain(`${step?.title.en ?? ''} · `);
  }
});
