import { expect, test } from 'vitest';
import { dueLabel } from '../../src/cards/kit/due-label.ts';
import { day } from '../domain/enrolled.ts';
import { outcome } from '../domain/plays.ts';
import { enrolledIn, happen, situationOf, templateCalled, viewerOn } from './situations.ts';

test('an old question whether they replied is overdue, and red, like an old step', () => {
  const template = templateCalled('contact-no-show');
  const sent = happen(template, enrolledIn(template), outcome('sent'), day(0));
  const labelOn = (ahead: number) =>
    dueLabel(situationOf(template, sent?.enrollment ?? enrolledIn(template)), viewerOn(day(ahead)));
  expect(labelOn(1)).toMatchObject({ text: 'Sent Mon 23 Nov', color: 'Default' });
  expect(labelOn(4)).toMatchObject({ text: 'Overdue by 3 days', color: 'Attention' });
});
