import type { Situation } from '../../src/cards/situation.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Language } from '../../src/domain/text.ts';
import { MONDAY } from '../builders.ts';
import {
  ASHA,
  happen,
  situationAt,
  situationOf,
  type Customer,
  type Happening,
} from '../cards/situations.ts';

/** The day on which the pictures are taken. */
export const WEDNESDAY = addDays(MONDAY, 2);

/** Asha Rao, whom one writes to in this language. */
export const ashaIn = (language: Language): Customer => ({
  ...ASHA,
  person: { ...ASHA.person, language },
});

/** What a seller has running on a Wednesday: late, due and waiting for a reply, with names in either script. */
export function runningIn(language: Language): readonly Situation[] {
  const called = (name: string, company: string): Customer => ({
    ...ashaIn(language),
    person: { ...ashaIn(language).person, name, company },
  });
  const invited = situationAt('event-invitation', 'invitation-email', called('सुनीता देशपांडे', 'Contoso India'));
  return [
    after(situationAt('outbound-prospecting', 'first-call', ashaIn(language)), {
      kind: 'note',
      text: ASHA.note,
    }),
    situationAt('product-demo', 'set-up-meeting', called('Zoë van der Berg', 'Adventure Works')),
    after(invited, { kind: 'outcome', outcome: 'sent' }),
    situationAt('webinar-follow-up', 'call', called('Grace Okafor-Adeyemi', 'Woodgrove Bank')),
    after(situationAt('contact-no-show', 'call', called('Ravi Kulkarni', 'Northwind Traders')), {
      kind: 'pause',
    }),
  ];
}

/** The situation once this has happened, on the Monday. */
export function after(situation: Situation, event: Happening): Situation {
  const moved = happen(situation.template, situation.enrollment, event, MONDAY);
  if (!moved) throw new Error(`${event.kind} cannot happen there`);
  return { ...situation, enrollment: moved.enrollment };
}
