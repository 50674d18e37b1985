import { join } from 'node:path';
import type { Situation, Viewer } from '../../src/cards/kit/situation.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { enroll, type Advance } from '../../src/domain/engine.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { asksForDay, stepOutcomes } from '../../src/domain/step-outcomes.ts';
import { stepOf, type Template } from '../../src/domain/template.ts';
import type { Language } from '../../src/domain/text.ts';
import { sayIn } from '../../src/language/say.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { ALEX, aRecord, enrollmentId, MONDAY, recordId } from '../builders.ts';
import { moment } from '../domain/enrolled.ts';
import { attempt, type Happening } from '../domain/plays.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../templates'));

/** The templates that the bot comes with. */
export const templates: readonly Template[] = loaded.ok ? loaded.value : [];

export function templateCalled(id: string): Template {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`There is no template "${id}"`);
  return found;
}

export const viewerOn = (today: Day, language: Language = 'en'): Viewer => ({
  say: sayIn(language),
  today,
  calendar: { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 },
});

/** A person to sell to, the deal or company they belong to, and their seller. */
export type Customer = {
  readonly person: SalesRecord;
  readonly deal: SalesRecord;
  readonly sellerName: string;
  /** The answer to whatever a template asks, but for dates. */
  readonly answer?: string;
  readonly note: string;
};

export const ASHA: Customer = {
  person: aRecord({
    title: 'Head of Operations',
    email: 'asha.rao@northwind.example',
    phone: '+91 98765 43210',
    linkedIn: 'https://www.linkedin.com/in/asha-rao',
    value: { amount: 250_000, currency: 'INR' },
  }),
  deal: aRecord({ id: recordId('deal'), name: 'Northwind cold chain', primaryContact: recordId('asha') }),
  sellerName: 'Alex Wilber',
  answer: 'Route planning in a day',
  note: 'Prefers mornings',
};

/** Only what a record can't be without. */
export const SCARCE: Customer = {
  person: aRecord({ company: '' }),
  deal: aRecord({ company: '' }),
  sellerName: '',
  note: '',
};

/** The customer as the type of record that the template is for. */
export function recordFor({ recordType }: Template, { person, deal }: Customer): SalesRecord {
  const isPerson = recordType === 'contact' || recordType === 'lead';
  return { ...(isPerson ? person : deal), type: recordType };
}

export function situationOf(
  template: Template,
  enrollment: Enrollment,
  customer: Customer = ASHA,
): Situation {
  const record = recordFor(template, customer);
  return {
    enrollment: { ...enrollment, inputs: inputsFor(template, customer) },
    template,
    record,
    ...(record.primaryContact ? { contact: customer.person } : {}),
    sellerName: customer.sellerName,
  };
}

const inputsFor = ({ inputs }: Template, { answer }: Customer): Enrollment['inputs'] =>
  Object.fromEntries(
    inputs.flatMap(({ id, type }) => (type === 'date' || answer === undefined ? [] : [[id, answer]])),
  );

export function enrolledIn(template: Template): Enrollment {
  const plan = { id: enrollmentId('one'), seller: ALEX, inputs: {}, start: MONDAY };
  const started = enroll(template, recordFor(template, ASHA), plan, moment(MONDAY));
  if (!started.ok) throw new Error(started.problem);
  return started.value;
}

/** What becomes of an enrollment; undefined where the engine refuses. */
export function happen(
  template: Template,
  enrollment: Enrollment,
  what: Happening,
  today: Day,
): Advance | undefined {
  const result = attempt(template, enrollment, { what, today });
  return result.ok ? result.value : undefined;
}

/** The template open at each of its steps, on the shortest way there, every step done on the day it was due. */
export function atEveryStep(template: Template): readonly Enrollment[] {
  const found = new Map<string, Enrollment>();
  const queue = [enrolledIn(template)];
  for (const enrollment of queue) {
    const { state } = enrollment;
    if (state.kind !== 'open' || found.has(state.step)) continue;
    found.set(state.step, enrollment);
    const step = stepOf(template, state.step);
    for (const outcome of stepOutcomes(step, false)) {
      const agreed = asksForDay(template, step) ? { on: addDays(state.due, 3) } : {};
      const next = happen(template, enrollment, { kind: 'outcome', outcome, ...agreed }, state.due);
      if (next) queue.push(next.enrollment);
    }
  }
  return [...found.values()];
}

/** A template open at one of its steps. */
export function situationAt(template: string, step: string, customer: Customer = ASHA): Situation {
  const found = templateCalled(template);
  const there = atEveryStep(found).find(({ state }) => state.kind === 'open' && state.step === step);
  if (!there) throw new Error(`The template "${template}" has no step "${step}"`);
  return situationOf(found, there, customer);
}
