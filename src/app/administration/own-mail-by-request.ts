import { isAddress } from '../../domain/address.ts';
import type { PersonSettings } from '../../domain/person.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { OwnMailSaid } from '../../language/asked/own-mail-said.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { cleanSignature } from './own-mail.ts';
import { showSettings } from './settings.ts';

/** The settings that were said; else what is answered instead. */
export function ownMailWanted(
  turn: Turn,
  said: OwnMailSaid,
): Result<PersonSettings, Message | Promise<Message>> {
  const { mailProgram, email, signature = '' } = said;
  const { say } = turn.viewer;
  if (mailProgram) return ok({ mailProgram });
  if (!turn.services.mailer) return err({ kind: 'text', text: say('settings.no-automated') });
  if (email !== undefined) return emailWanted(turn, email);
  const cleaned = cleanSignature(signature);
  return cleaned === '' ? err(showSettings(turn, undefined, { opened: 'mail' })) : ok({ signature: cleaned });
}

/** Nobody writes from another address than Teams says they have. */
function emailWanted(turn: Turn, email: string): Result<PersonSettings, Message | Promise<Message>> {
  const { say } = turn.viewer;
  const { email: known } = turn.person;
  if (known !== undefined) return err({ kind: 'text', text: say('settings.email-known', { email: known }) });
  return isAddress(email)
    ? ok({ email })
    : err(showSettings(turn, say('settings.bad-email', { email }), { opened: 'mail' }));
}

/** What was changed, as parts of a sentence. */
export const mailInWords = (
  { mailProgram, email, signature }: PersonSettings,
  { say }: Turn['viewer'],
): readonly string[] => [
  ...(mailProgram
    ? [say(mailProgram === 'own' ? 'settings.done.own-program' : 'settings.done.outlook')]
    : []),
  ...(email === undefined ? [] : [say('settings.done.email', { email })]),
  ...(signature === undefined ? [] : [say('settings.done.signature')]),
];
