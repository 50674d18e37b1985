import type { Situation } from '../../src/cards/kit/situation.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Language } from '../../src/domain/text.ts';
import { MONDAY } from '../builders.ts';
import { ASHA, happen, situationAt, type Customer } from '../cards/situations.ts';
import type { Happening } from '../domain/plays.ts';

/** The day on which the pictures are taken. */
export const WEDNESDAY = addDays(MONDAY, 2);

/** A customer who is written to in this language. */
export const customerIn = (
  language: Language,
  name = ASHA.person.name,
  company = ASHA.person.company,
): Customer => ({
  ...ASHA,
  person: { ...ASHA.person, name, company, language },
  note: { en: ASHA.note, hi: 'सुबह बात करना पसंद है' }[language],
});

/** A seller's running sequences on a Wednesday: late, due and waiting for a reply, with names in either script. */
export function runningIn(language: Language): readonly Situation[] {
  const asha = customerIn(language);
  const zoe = customerIn(language, 'Zoë van der Berg', 'Adventure Works');
  const sunita = customerIn(language, 'सुनीता देशपांडे', 'Contoso India');
  const grace = customerIn(language, 'Grace Okafor-Adeyemi', 'Woodgrove Bank');
  const ravi = customerIn(language, 'Ravi Kulkarni', 'Northwind Traders');
  return [
    after(situationAt('outbound-prospecting', 'first-call', asha), { kind: 'note', text: asha.note }),
    situationAt('product-demo', 'set-up-meeting', zoe),
    after(situationAt('event-invitation', 'invitation-email', sunita), { kind: 'outcome', outcome: 'sent' }),
    situationAt('webinar-follow-up', 'call', grace),
    after(situationAt('contact-no-show', 'call', ravi), { kind: 'pause' }),
  ];
}

/** The situation once this has happened, on the Monday. */
export function after(situation: Situation, event: Happening): Situation {
  const moved = happen(situation.template, situation.enrollment, event, MONDAY);
  if (!moved) throw new Error(`${event.kind} cannot happen there`);
  return { ...situation, enrollment: moved.enrollment };
}
