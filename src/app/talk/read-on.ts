import type { Intent } from '../../domain/intents.ts';
import { isDevanagari } from '../../domain/phonetic-key.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { loneAddress } from '../../language/contacts/addresses.ts';
import { isAdding, isContact } from '../../language/contacts/pasted.ts';
import { inviteSaid } from '../../language/asked/invite-said.ts';
import { mailSaid } from '../../language/asked/mail-said.ts';
import { asksForReminders } from '../../language/asked/reminders-asked.ts';
import { ownMailSaid } from '../../language/asked/own-mail-said.ts';
import { isRoleOrder } from '../../language/asked/role-said.ts';
import { isLanguageOrder } from '../../language/asked/settings-said.ts';
import { isOnlySmallTalk } from '../../language/asked/small-talk.ts';
import { MAX_SENTENCE } from '../../language/understand/read.ts';

/** What is answered by more of the sentence than a request says. */
const READ_ON: ReadonlySet<Intent> = new Set<Intent>([
  'add-record',
  'clock',
  'compare',
  'compose',
  'customize',
  'due',
  'edit-record',
  'export',
  'find',
  'help',
  'invite',
  'language',
  'leave',
  'list',
  'lists',
  'may-i',
  'organization',
  'outgoing',
  'roles',
  'rules',
  'settings',
  'small-talk',
  'status',
  'tag',
  'today',
  'unknown',
]);

/**
 * Hands the sentence over as it was typed, with its tabs and lines; of a "yes" or a correction the one that it is
 * about, which the request has kept.
 */
export function withWords(decision: Decision, text: string): Decision {
  const give = (request: Request): Request =>
    READ_ON.has(request.intent) && !(isOfBefore(request) && request.words !== undefined)
      ? { ...request, words: text }
      : request;
  switch (decision.kind) {
    case 'do':
    case 'propose':
      return { ...decision, requests: decision.requests.map(give) };
    case 'ask':
      return { ...decision, request: give(decision.request) };
    case 'lost':
    case 'too-long':
      return decision;
  }
}

/**
 * What needs no reading: a greeting, the reminders to see, emails to hold or to see, a language to speak, a role to give, a colleague to invite, a contact to add, an address alone. In no language but the person's own, unless it
 * is in Devanagari.
 */
export function plain(text: string): Decision | undefined {
  const request = text.length > MAX_SENTENCE ? undefined : requestIn(text);
  const writing = isDevanagari(text) ? 'hi' : 'hinglish';
  return request && { kind: 'do', writing, requests: [request] };
}

/** What was said before stands: "yes" agrees to it, and a correction changes one thing of it. */
const isOfBefore = ({ answer, instead }: Request): boolean => answer === 'yes' || instead !== undefined;

function requestIn(text: string): Request | undefined {
  if (isOnlySmallTalk(text)) return { intent: 'small-talk', act: false };
  if (asksForReminders(text)) return { intent: 'list', act: false };
  if (ownMailSaid(text)) return { intent: 'settings', act: true };
  if (isLanguageOrder(text)) return { intent: 'language', act: true };
  const mail = mailSaid(text);
  if (mail)
    return {
      intent: mail.kind === 'outgoing' ? 'outgoing' : `${mail.kind}-mail`,
      act: mail.kind !== 'outgoing',
    };
  if (isRoleOrder(text)) return { intent: 'roles', act: true };
  if (inviteSaid(text)) return { intent: 'invite', act: true };
  if (isContact(text) || isAdding(text)) return { intent: 'add-record', act: true };
  return loneAddress(text) ? { intent: 'find', act: false } : undefined;
}
