import { expect, test } from 'vitest';
import { confirmCard } from '../../src/cards/enrolling/confirm-card.ts';
import { addDays } from '../../src/domain/day.ts';
import { enrollmentId } from '../builders.ts';
import { day } from '../domain/enrolled.ts';
import { cardText } from '../card-text.ts';
import { ASHA, recordFor, templateCalled, viewerOn } from './situations.ts';

/** The card that proposes to enroll into that template; of an account, renewing in a month where that is known. */
function proposed(id: string, renews: boolean): string {
  const template = templateCalled(id);
  const record = {
    ...recordFor(template, ASHA),
    ...(renews && { renewalDate: addDays(day(0), 30) }),
  };
  const proposal = { id: enrollmentId('new'), record, template, start: day(0), notes: [], running: [] };
  return cardText(confirmCard(proposal, viewerOn(day(0))).card);
}

test('what the texts of a template need is asked where it is proposed', () => {
  const shown = proposed('webinar-follow-up', false);
  expect(shown).toContain('(Which webinar did they attend?: ');
  expect(shown).not.toContain('[Add details]');
});

test('what the record has already is not asked, but can be changed', () => {
  expect(proposed('account-renewal', false)).toContain('On which day is the renewal due?');
  const known = proposed('account-renewal', true);
  expect(known).not.toContain('On which day is the renewal due?');
  expect(known).toContain('[Add details]');
});
