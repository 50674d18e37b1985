import type { DialogPage } from '../app/ports/conversation.ts';
import { inDialog } from './dialog-card.ts';
import type { Incoming } from './incoming.ts';
import { isMessageAction } from './message-action.ts';

const OPENS = 'composeExtension/fetchTask';
const SUBMITS = 'composeExtension/submitAction';
const INVOKES = [OPENS, SUBMITS, 'task/fetch', 'task/submit'] as const;

/** What is answered with a dialog, also where it makes no sense. */
export const isDialogInvoke = ({ type, name }: Pick<Incoming, 'type' | 'name'>): boolean =>
  type === 'invoke' && (INVOKES as readonly (string | undefined)[]).includes(name);

/** An action was chosen from the menu of a message. */
export const opensMessageAction = (incoming: Incoming): boolean =>
  incoming.type === 'invoke' && incoming.name === OPENS && isMessageAction(incoming);

/** A button was pressed in the dialog of one. */
export const submitsMessageAction = (incoming: Incoming): boolean =>
  incoming.type === 'invoke' && incoming.name === SUBMITS && isMessageAction(incoming);

/** A page of a dialog as Teams draws it. */
export const taskInfo = ({ title, card }: DialogPage, openedOn?: string) =>
  ({
    title,
    width: 'medium',
    height: 'large',
    card: { contentType: 'application/vnd.microsoft.card.adaptive', content: inDialog(card, openedOn) },
  }) as const;

/** A sentence in place of a page. */
export const taskMessage = (text: string) => ({ task: { type: 'message', value: text } });
