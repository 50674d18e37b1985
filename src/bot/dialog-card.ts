import type { DialogPage } from '../app/ports/conversation.ts';
import { withLookups } from './lookup-fields.ts';

export type Json = Readonly<Record<string, unknown>>;

/**
 * A card as a dialog shows it. There, nothing but `Action.Submit` tells the bot, and phones press the card's own buttons
 * most reliably: those at its end become such, which Teams keeps in view below a long form. `openedOn`: the message whose
 * button opened it, which each button tells in turn.
 */
export function inDialog(
  { card, lookups = [] }: Pick<DialogPage['card'], 'card' | 'lookups'>,
  openedOn?: string,
): Json {
  const mark = openedOn === undefined ? {} : { openedOn };
  const submitting = withButtons(card, ({ data, ...button }) => ({
    ...button,
    type: 'Action.Submit',
    data: { ...(data as Json), ...mark },
  }));
  const { body = [], ...rest } = submitting as { readonly body?: readonly Json[] };
  const last = body.at(-1);
  return last?.type === 'ActionSet' && last.isVisible !== false
    ? { ...rest, body: withLookups(body.slice(0, -1), lookups), actions: last.actions }
    : { ...rest, body: withLookups(body, lookups) };
}

/**
 * A card in a chat, whose forms of many fields open in a dialog: a phone has more room there, and the card stays. Clients
 * without dialogs send the button as any other, which is answered with the form as a card.
 */
export const openingDialogs = (card: Json): Json =>
  withButtons(card, (button) => {
    const data = button.data as Json;
    return opensForm(data)
      ? { ...button, type: 'Action.Submit', data: { ...data, msteams: { type: 'task/fetch' } } }
      : undefined;
  }) as Json;

const opensForm = ({ verb, to }: Json): boolean =>
  FORMS.has(verb) || (verb === 'go' && (to === 'settings' || to === 'organization'));

const FORMS: ReadonlySet<unknown> = new Set(['edit', 'details', 'draft-form', 'draft-step']);

/** Whether a card has a button that does this. */
export function hasButton(card: Json, wanted: unknown): boolean {
  let isThere = false;
  withButtons(card, ({ data }) => {
    isThere ||= (data as Json).verb === wanted;
    return undefined;
  });
  return isThere;
}

/**
 * `change`: what takes the place of a button, without what only `Action.Execute` has; undefined where it stays. Every card
 * that leaves comes through here, so what does not change is not copied.
 */
function withButtons(part: unknown, change: (button: Json) => Json | undefined): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const changed = part.map((one) => withButtons(one, change));
    return changed.some((one, at) => one !== part[at]) ? changed : part;
  }
  const element = part as Json;
  if (element.type === 'Action.Execute') return change(bare(element)) ?? element;
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(element)) {
    const after = withButtons(element[key], change);
    if (after !== element[key]) changed[key] = after;
  }
  return Object.keys(changed).length === 0 ? element : { ...element, ...changed };
}

const bare = ({ fallback, verb, ...button }: Json): Json => button;
