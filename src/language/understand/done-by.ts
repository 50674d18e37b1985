import type { Decision } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { momentIn } from './moment.ts';

/**
 * "what did Asha do today?", "Neha ne kal kya kiya": what a colleague did, though a customer may have the same name: what
 * those do is not known.
 */
export function doneBy(found: Found): Decision | undefined {
  const {
    names,
    writing,
    sentence: { text },
  } = found;
  const asked = names.find(
    ({ value, confidence, from, to }) =>
      value.kind === 'colleague' && confidence >= A_NAME && isDoer(text.slice(0, from), text.slice(to)),
  )?.value;
  if (asked?.kind !== 'colleague') return undefined;
  const candidates = asked.candidates.map(({ id }) => id);
  const [seller, ...others] = candidates;
  if (seller === undefined) return undefined;
  const when = momentIn(found, 'history');
  const request = {
    intent: 'history' as const,
    act: false,
    ...(when.kind === 'found' && { when: when.moment }),
  };
  return others.length > 0
    ? { kind: 'ask', writing, request, missing: { kind: 'seller', candidates } }
    : { kind: 'do', writing, requests: [{ ...request, seller }] };
}

const A_NAME = 0.5;

const isDoer = (before: string, after: string): boolean =>
  (WHAT_DID.test(before) && DO.test(after)) || DID_WHAT.test(after);

const WHAT_DID =
  /^\W*(?:(?:and|so|ok|hi|hey)\W+)?what(?: all| else)?(?:\s+(?:did|has|have|had|is|was)|['’]?s)\s+$/iu;
const DO =
  /^\s*(?:get |got |been )?(?:do|done|doing|did|up to|accomplish\p{L}*|achiev\p{L}*|finish\p{L}*|complet\p{L}*|work(?:ed|ing)? on)(?![\p{L}\p{M}])/iu;
const DID_WHAT =
  /^\s*(?:ji |जी )?(?:ne|ने)\s(?:(?!\b(?:bola|kaha|boli)\b).)*(?:\bkya(?: kya)?|क्या(?:[- ]?क्या)?)\s+(?:kaam\s+|काम\s+)?(?:kiya|kia|kara|किया|करा)(?![\p{L}\p{M}])/iu;
