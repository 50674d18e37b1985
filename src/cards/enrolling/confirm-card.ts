import type { Day } from '../../domain/day.ts';
import type { Details } from '../../domain/enrollment.ts';
import type { EnrollmentId, PersonId } from '../../domain/ids.ts';
import { companyBeside } from '../kit/company-beside.ts';
import { countDays, countSteps } from '../../domain/template-length.ts';
import { outlook, type Ahead } from '../../domain/upcoming-steps.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { firstStep, type Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import { firstNameOf } from '../../language/first-name.ts';
import { inOneLine } from '../../language/lists.ts';
import { shortDay } from '../../language/dates.ts';
import type { Say } from '../../language/say.ts';
import {
  button,
  joinDots,
  line,
  mainButton,
  cardOf,
  type Button,
  type Card,
  type Line,
  type DayInput,
  type Toggle,
} from '../kit/elements.ts';
import { inputFields } from '../kit/input-fields.ts';
import type { ButtonData } from '../kit/card-action.ts';
import type { LookupField } from '../kit/lookup-field.ts';
import type { Viewer } from '../kit/situation.ts';

type ConfirmData = {
  readonly record: SalesRecord['id'];
  readonly title: string;
  readonly where: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly steps: readonly { readonly day: string; readonly what: string; readonly when: string }[];
  readonly notes: readonly Line[];
  readonly day: readonly DayInput[];
  readonly detailsTitle: string;
  /** Without them, the texts have to do with vaguer words. */
  readonly areDetailsOpen: boolean;
  readonly buttons: readonly Button[];
  readonly toggles: readonly Toggle[];
  readonly cancel: readonly Button[];
} & ReturnType<typeof inputsOf>;
const drawConfirm = cardOf<ConfirmData>('confirm');

export type Proposal = {
  /** The id of the enrollment to make, so that pressing twice makes one. */
  readonly id: EnrollmentId;
  readonly record: SalesRecord;
  readonly template: Template;
  readonly start: Day;
  /** The seller, when it is not the viewer. */
  readonly seller?: { readonly id: PersonId; readonly name: string } | undefined;
  /** For whom it is, where the viewer may choose that. */
  readonly forWhom?: { readonly id: PersonId; readonly name: string };
  /** What was given for the last record, to be offered again. */
  readonly offered?: Details;
  /** What the seller should know first: who else is working with this customer, words that were not understood. */
  readonly notes: readonly string[];
  /** Colleagues who work with the company and may be asked first. */
  readonly askFirst?: readonly { readonly id: PersonId; readonly name: string }[];
  /** A colleague was asked and has not answered, so a plain “ok” does not enroll. */
  readonly isWaiting?: boolean;
  /** The templates that the seller already has this record in: they can run on, or be replaced. */
  readonly running: readonly { readonly id: EnrollmentId; readonly template: string }[];
};

const FIRST_STEPS = 3;

/**
 * Shows what enrolling means before it happens: how long it takes, the first steps with their dates, who else is
 * involved.
 */
export function confirmCard(proposal: Proposal, viewer: Viewer): Card {
  const { record, template, start, offered = {}, forWhom } = proposal;
  const { say } = viewer;
  const title = say('enroll.title', { name: record.name });
  const card = drawConfirm(say, title, {
    record: record.id,
    title,
    where: joinDots(companyBeside(record), say(`type.${record.type}`)),
    facts: factsOf(proposal, viewer),
    steps: outlook(template, firstStep(template), start, FIRST_STEPS, viewer.calendar).map((ahead) =>
      stepLine(ahead, viewer),
    ),
    notes: [...runningNotes(proposal, say), ...proposal.notes].map(line),
    day: [{ id: 'start', label: say('enroll.start-day'), value: start }],
    detailsTitle: say(Object.keys(offered).length > 0 ? 'enroll.details-again' : 'enroll.details'),
    areDetailsOpen: lacksDetails(template, record),
    ...inputsOf(proposal, viewer),
    buttons: buttonsOf(proposal, say),
    toggles: [
      { title: say('button.other-day'), target: 'start-day' },
      ...(template.inputs.length > 0 && !lacksDetails(template, record)
        ? [{ title: say('button.add-details'), target: 'details' }]
        : []),
    ],
    cancel: [button(say('button.cancel'), { verb: 'cancel', what: 'enroll' })],
  });
  return forWhom ? { ...card, lookups: [forWhomField(forWhom, say)] } : card;
}

const forWhomField = ({ id, name }: NonNullable<Proposal['forWhom']>, say: Say): LookupField => ({
  id: 'seller',
  of: 'colleagues',
  label: say('enroll.for'),
  placeholder: say('lookup.placeholder'),
  chosen: { title: name, value: id },
});

/** What the record has already is not asked. */
const lacksDetails = ({ inputs }: Template, record: SalesRecord): boolean =>
  inputs.some(({ from }) => from === undefined || record[from] === undefined);

const runningNotes = ({ record, running }: Proposal, say: Say): readonly string[] =>
  running.map(({ template }) => say('enroll.running', { name: record.name, template }));

/** If the record is already in a sequence, there are two buttons: enroll as well, or replace it. */
function buttonsOf(proposal: Proposal, say: Say): readonly Button[] {
  const { id, record, template, start, seller, running, isWaiting } = proposal;
  const main = isWaiting ? button : mainButton;
  const enroll: ButtonData = {
    verb: 'enroll',
    id,
    record: record.id,
    template: template.id,
    start,
    ...(seller && { seller: seller.id }),
    ...(running.length > 0 && { beside: running.map((one) => one.id) }),
  };
  const ask = askButtons(proposal, say);
  return running.length === 0
    ? [main(say('button.enroll'), enroll), ...ask]
    : [
        main(say('button.enroll-too'), enroll),
        button(say('button.replace'), { ...enroll, replace: true }),
        ...ask,
      ];
}

/** One press asks all of them. */
function askButtons(
  { id, record, template, start, seller, askFirst = [] }: Proposal,
  say: Say,
): readonly Button[] {
  if (askFirst.length === 0) return [];
  const names = askFirst.map(({ name }) => firstNameOf(name));
  const title =
    names.length > MOST_ON_BUTTON
      ? say('may-i.ask-all', { count: names.length })
      : say('may-i.ask', { names: inOneLine(names, say.language) });
  return [
    button(title, {
      verb: 'ask-colleague',
      id,
      record: record.id,
      template: template.id,
      start,
      ...(seller && { seller: seller.id }),
      of: askFirst.map((one) => one.id),
    }),
  ];
}

const MOST_ON_BUTTON = 2;

function factsOf({ template, start, seller }: Proposal, viewer: Viewer) {
  const { say, today, calendar } = viewer;
  const day = workingDayFrom(calendar, start);
  const shown = shortDay(day, viewer);
  const length = say('enroll.length-value', { steps: countSteps(template), days: countDays(template) });
  return [
    { label: say('enroll.template'), value: inLanguage(template.name, say.language) },
    { label: say('enroll.length'), value: length },
    {
      label: say('enroll.starts'),
      value: day === today ? say('enroll.starts-today', { day: shown }) : shown,
    },
    ...(seller ? [{ label: say('enroll.for'), value: seller.name }] : []),
  ];
}

const stepLine = ({ step, due, after }: Ahead, { say, today }: Viewer) => ({
  day: shortDay(due, { say, today }),
  what: `${say(`step.${step.type}`)}: ${inLanguage(step.title, say.language)}`,
  when: after === undefined || after === 'done' || after === 'sent' ? '' : say(`after.${after}`),
});

function inputsOf({ record, template, offered = {} }: Proposal, { say }: Viewer) {
  const known = template.inputs.flatMap(({ id, from }) =>
    from === 'renewalDate' && record.renewalDate ? [[id, record.renewalDate] as const] : [],
  );
  const fields = inputFields(template.inputs, { ...offered, ...Object.fromEntries(known) }, say);
  return {
    textInputs: fields.filter(({ type }) => type !== 'date'),
    dateInputs: fields.filter(({ type }) => type === 'date'),
  };
}
