import type { RecordId } from '../domain/ids.ts';
import type { RecordType } from '../domain/record.ts';
import { button, lines, mainButton, makeCard, type Card } from './elements.ts';
import type { Viewer } from './situation.ts';

export type RecordDraft = {
  /** The record that pressing makes, so that pressing twice makes one. */
  readonly id: RecordId;
  readonly type: RecordType;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
};

/** A new record before it is kept, every field open to correction. */
export function addRecordCard(draft: RecordDraft, { say }: Viewer, notes: readonly string[] = []): Card {
  const title = say('add.title', { type: say(`type.${draft.type}`) });
  const field = (id: 'name' | 'company' | 'email' | 'phone', style: 'Text' | 'Email' | 'Tel') => ({
    id,
    style,
    label: say(`add.${id}`),
    value: draft[id],
  });
  return makeCard('add-record', say, title, {
    title,
    notes: lines(...notes),
    fields: [field('name', 'Text'), field('company', 'Text'), field('email', 'Email'), field('phone', 'Tel')],
    buttons: [
      mainButton(say('button.add'), { verb: 'add', ...draft }),
      button(say('button.cancel'), { verb: 'cancel', what: 'add' }),
    ],
  });
}
