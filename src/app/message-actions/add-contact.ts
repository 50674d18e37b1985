import { addRecordCard } from '../../cards/records/record-form-card.ts';
import type { Message } from '../ports/messenger.ts';
import { readFields } from '../records/record-fields.ts';
import type { Turn } from '../turn/turn.ts';

/** An empty form. */
export const addContact = ({ services, viewer }: Turn): Message =>
  addRecordCard({ id: services.newId('record'), type: 'contact', ...readFields('', viewer.today) }, viewer);
