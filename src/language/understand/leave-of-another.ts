import type { Request } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { conceptsIn } from './sentence/concepts.ts';

/** "april's on PTO until Friday", "ask Megan tomorrow": a leave may not be that of whoever says it, or be none. */
export const isLeaveOfAnother = ({ intent, seller }: Request, found: Found): boolean =>
  intent === 'leave' &&
  (seller === undefined ? !found.cues.has('me') && found.names.some(isOfSomebody) : !saysAway(found));

const isOfSomebody = ({ value: { kind } }: Found['names'][number]): boolean =>
  kind === 'record' || kind === 'colleague';

const saysAway = ({ words, sentence: { text } }: Found): boolean =>
  conceptsIn(words).includes('ooo') || AWAY.test(text);

const AWAY =
  /\b(?:off|out|absent|not (?:in|coming|available)|nahi (?:aa|rah|hog)\p{L}*|na?hin? (?:aa|rah|hog)\p{L}*)\b|नहीं (?:आ|रह|हो)|अनुपस्थित|गैरहाज़िर/iu;
