import type { Intent } from '../../domain/intents.ts';
import type { Decision } from '../../domain/request.ts';
import type { Talk } from '../../domain/talk.ts';
import { meantForDraft } from '../authoring/by-sentence.ts';
import type { Message } from '../ports/messenger.ts';
import { FIRST, once, partOf } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * What a sentence that names nobody says of the draft that is talked about, where it was read as one of a customer. Nothing
 * where another delivery of it did that.
 */
export async function askedOfDraft(
  turn: Turn,
  { shown, draft }: Talk,
  { decision, text }: { readonly decision: Decision; readonly text: string },
): Promise<readonly Message[] | undefined> {
  if (shown !== 'draft' || !draft || turn.quoted?.length || !isOfSellers(decision)) return undefined;
  const said = { text, isUndo: intentIn(decision) === 'undo' };
  if (!(await meantForDraft(turn, draft, said))) return undefined;
  const message = await once(partOf(turn, FIRST), async (one) => (await meantForDraft(one, draft, said))?.());
  return message ? [message] : [];
}

const isOfSellers = (decision: Decision): boolean => {
  const first = intentIn(decision);
  if (decision.kind === 'do' && first && OF_ONESELF.has(first)) return false;
  return NOT_SURE.has(decision.kind) || (first !== undefined && OF_SELLERS.has(first));
};

/** What one wants for oneself names no customer either: "stop my emails". */
const OF_ONESELF: ReadonlySet<Intent> = new Set<Intent>(['hold-mail', 'send-mail', 'remind', 'bulk']);

const NOT_SURE: ReadonlySet<Decision['kind']> = new Set<Decision['kind']>(['lost', 'propose']);

/** What was read, as far as anything was. */
function intentIn(decision: Decision): Intent | undefined {
  if (decision.kind === 'ask') return decision.request.intent;
  return decision.kind === 'do' || decision.kind === 'propose' ? decision.requests[0]?.intent : undefined;
}

/** What is done with customers, and what shows them. */
const OF_SELLERS: ReadonlySet<Intent> = new Set<Intent>([
  'enroll',
  'outcome',
  'end',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'note',
  'remind',
  'undo',
  'bulk',
  'reassign',
  'add-record',
  'edit-record',
  'archive',
  'delete',
  'find',
  'tag',
  'lists',
  'rules',
  'list',
  'due',
  'compose',
  'hold-mail',
  'send-mail',
  'meet',
  'stop',
  'leave',
  'unknown',
]);
