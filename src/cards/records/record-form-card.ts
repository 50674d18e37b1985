import type { EnrollmentId, RecordId } from '../../domain/ids.ts';
import type { RecordType, SalesRecord } from '../../domain/record.ts';
import type { MessageKey } from '../../language/say.ts';
import { button, lines, mainButton, type Card } from '../kit/elements.ts';
import { formCard } from '../kit/form-card.ts';
import type { CardView } from '../kit/card-view.ts';
import type { Viewer } from '../kit/situation.ts';

/** The fields of the form; empty where there is no value. `renewalDate`: a day, for accounts only. */
export type RecordFields = Readonly<Record<RecordField | 'renewalDate', string>>;

export type RecordDraft = RecordFields & {
  /** The id of the record to make, so that pressing twice makes one. */
  readonly id: RecordId;
  readonly type: RecordType;
};

/** The action whose card the form takes the place of for a while. */
export type OpenedFrom = { readonly enrollment: EnrollmentId; readonly view: CardView };

const FIELDS = ['name', 'company', 'title', 'email', 'phone', 'linkedIn', 'value', 'city', 'tags'] as const;
type RecordField = (typeof FIELDS)[number];

const STYLES: Readonly<Record<RecordField, 'Text' | 'Email' | 'Tel' | 'Url'>> = {
  name: 'Text',
  company: 'Text',
  title: 'Text',
  email: 'Email',
  phone: 'Tel',
  linkedIn: 'Url',
  value: 'Text',
  city: 'Text',
  tags: 'Text',
};

export const FIELD_LABELS = {
  name: 'add.name',
  company: 'add.company',
  title: 'add.title-field',
  email: 'add.email',
  phone: 'add.phone',
  linkedIn: 'add.linked-in',
  value: 'add.value',
  city: 'add.city',
  tags: 'add.tags',
} as const satisfies Readonly<Record<RecordField, MessageKey>>;

/** A new record before it is saved, with every field open to correction. */
export function addRecordCard(draft: RecordDraft, { say }: Viewer, notes: readonly string[] = []): Card {
  const { id, type } = draft;
  const title = say('add.title', { type: say(`type.${type}`) });
  return formCard(say, title, {
    title,
    notes: lines(...notes),
    ...inputsOf(type, draft, say),
    buttons: [
      mainButton(say('button.add'), { verb: 'add', id, type }),
      button(say('button.cancel'), { verb: 'cancel', what: 'add' }),
    ],
  });
}

/** An existing record, to be changed or archived. */
export function editRecordCard(
  { id, type }: SalesRecord,
  fields: RecordFields,
  { say }: Viewer,
  notes: readonly string[] = [],
  from?: OpenedFrom,
): Card {
  const title = say('edit.title');
  const back = from && { from };
  return formCard(say, title, {
    title,
    notes: lines(...notes),
    ...inputsOf(type, fields, say),
    buttons: [
      mainButton(say('button.save'), { verb: 'save-record', record: id, ...back }),
      ...(from ? [] : [button(say('button.archive'), { verb: 'archive', record: id })]),
      button(say('button.cancel'), from ? { verb: 'open', ...from } : { verb: 'cancel', what: 'edit' }),
    ],
  });
}

const inputsOf = (type: RecordType, values: RecordFields, say: Viewer['say']) => ({
  fields: FIELDS.map((id) => ({
    id,
    style: STYLES[id],
    label: say(FIELD_LABELS[id]),
    value: values[id],
  })),
  days:
    type === 'account'
      ? [{ id: 'renewalDate', label: say('add.renewal-date'), value: values.renewalDate }]
      : [],
});
