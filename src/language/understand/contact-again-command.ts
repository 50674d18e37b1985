import type { Decision, Request } from '../../domain/request.ts';
import { contactAgainSaid } from '../lists-and-tags/contact-again-said.ts';
import { doNotContactSaid } from '../lists-and-tags/do-not-contact-said.ts';
import type { Found } from './found.ts';
import { whoIn } from './who.ts';

/** "remove Chloé from the do not contact list": never an end for that reason, which would put her on it. */
export function contactAgainCommand(found: Found): Decision | undefined {
  const { sentence, writing } = found;
  if (!contactAgainSaid(sentence.text) || doNotContactSaid(sentence.text)) return undefined;
  const request: Request = { intent: 'lists', act: true, words: sentence.text };
  const who = whoIn(found);
  if (who.kind === 'several')
    return { kind: 'ask', writing, request, missing: { kind: 'who', candidates: who.candidates } };
  if (who.kind === 'nobody' || who.who.kind !== 'records')
    return { kind: 'do', writing, requests: [request] };
  const { records } = who.who;
  return who.near
    ? { kind: 'ask', writing, request, missing: { kind: 'who', candidates: records } }
    : { kind: 'do', writing, requests: records.map((one) => ({ ...request, who: oneOf(one) })) };
}

const oneOf = (record: Extract<Request['who'], { kind: 'records' }>['records'][number]) =>
  ({ kind: 'records', records: [record] }) as const;
