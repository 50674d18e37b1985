import type { CardAction } from '../../cards/kit/card-action.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { saveDoNotContact, showDoNotContact } from './change-do-not-contact.ts';
import { saveForm } from './segment-form.ts';
import { drop, openForm, showSegments } from './segments.ts';
import { showSegment } from './show-list.ts';
import { pressTag } from './tagging.ts';

type Verb =
  | 'do-not-contact'
  | 'do-not-contact-form'
  | 'tag'
  | 'segments'
  | 'open-segment'
  | 'segment-form'
  | 'drop-segment'
  | 'save-segment';
type Pressed<One extends Verb> = Extract<CardAction, { verb: One }>;

/** What the buttons of lists do. */
export const PRESS_LISTS: {
  readonly [One in Verb]: (turn: Turn, action: Pressed<One>) => Message | Promise<Message>;
} = {
  tag: pressTag,
  'do-not-contact-form': (turn) => showDoNotContact(turn),
  'do-not-contact': saveDoNotContact,
  segments: (turn) => showSegments(turn),
  'open-segment': (turn, { segment }) => showSegment(turn, segment),
  'segment-form': (turn, { segment }) => openForm(turn, segment),
  'drop-segment': (turn, { segment }) => drop(turn, ({ id }) => id === segment),
  'save-segment': saveForm,
};
