import type { OwnMail } from '../../cards/settings/mail-fields.ts';
import { isAddress } from '../../domain/address.ts';
import { MAIL_PROGRAMS, type Person, type PersonSettings } from '../../domain/person.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { UNSEEN_SIGNS } from '../../domain/unseen-signs.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import type { Turn } from '../turn/turn.ts';

export type OwnMailTyped = {
  readonly email: string;
  readonly signature: string;
  readonly holdsMail: string;
  readonly mailProgram: string;
};

export const ownMailOf = ({ email: known, settings }: Person, isHeld: boolean): OwnMail => ({
  known: known === '' ? undefined : known,
  email: settings.email,
  signature: settings.signature,
  isHeld,
});

/**
 * A person's settings with what the form says of their mail; else the address that is none. Clients omit empty fields,
 * and some the whole folded part: then nothing changes.
 */
export function ownMailFrom(turn: Turn, typed: OwnMailTyped): Result<PersonSettings, string> {
  const { settings } = turn.person;
  const program = MAIL_PROGRAMS.find((one) => one === typed.mailProgram);
  if (program === undefined) return ok(settings);
  const withProgram = {
    ...settings,
    ...(program !== (settings.mailProgram ?? 'outlook') && { mailProgram: program }),
  };
  return turn.services.mailer ? withOwnMail(turn.person, withProgram, typed) : ok(withProgram);
}

function withOwnMail(
  { email: known }: Person,
  { email: before, signature: _, ...others }: PersonSettings,
  typed: OwnMailTyped,
): Result<PersonSettings, string> {
  const email = known === undefined || known === '' ? visibleLine(typed.email) : before;
  if (email !== undefined && email !== '' && !isAddress(email)) return err(email);
  const signature = cleanSignature(typed.signature);
  return ok({
    ...others,
    ...(email !== undefined && email !== '' && { email }),
    ...(signature !== '' && { signature }),
  });
}

/** In characters. */
const LONGEST_SIGNATURE = 1_000;

export const cleanSignature = (text: string): string =>
  text.replace(UNSEEN_SIGNS, '').trim().slice(0, LONGEST_SIGNATURE);
