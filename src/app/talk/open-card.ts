import { parseCardAction, type CardAction } from '../../cards/kit/card-action.ts';
import type { Message } from '../ports/messenger.ts';

/** Cards that wait for one button to be pressed. */
const CONFIRMS: ReadonlySet<CardAction['verb']> = new Set([
  'add',
  'do-not-contact',
  'enroll',
  'enroll-list',
  'enroll-many',
  'import',
  'invite',
  'publish-now',
  'save-record',
]);

type Json = Readonly<Record<string, unknown>>;

/** What the main button of a card sends while its fields are as they were drawn; none where nothing is to confirm. */
export function mainButtonOf(message: Message | undefined): Json | undefined {
  if (message?.kind !== 'card') return undefined;
  const parts = partsOf(message.card);
  const data = parts.find(isConfirming)?.data as Json | undefined;
  if (!data) return undefined;
  const fields = parts.filter(({ type, id }) => String(type).startsWith('Input.') && typeof id === 'string');
  return { ...data, ...Object.fromEntries(fields.map(({ id, value }) => [String(id), value ?? ''])) };
}

function isConfirming({ type, style, data }: Json): boolean {
  const verb = type === 'Action.Execute' && style === 'positive' && parseCardAction(data)?.verb;
  return verb !== false && verb !== undefined && CONFIRMS.has(verb);
}

/** All parts of a card but what old clients show instead. */
export function partsOf(part: unknown): readonly Json[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.entries(part).filter(([key]) => key !== 'fallback' && key !== 'data');
  return [part as Json, ...within.flatMap(([, child]) => partsOf(child))];
}
