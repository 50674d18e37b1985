import type { Request } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { momentIn } from './moment.ts';
import { readSummaryWords } from './summary-words.ts';

/** With what else a sentence tells that is neither a name nor a day: a language, a period. */
export function withTold(request: Request, found: Found): Request {
  const { text } = found.sentence;
  const language = request.intent === 'language' ? languageIn(text) : undefined;
  const period = OF_A_PERIOD.has(request.intent) ? readSummaryWords(text).period : undefined;
  const day = period ? undefined : dayOfSummary(request, found);
  return day ?? { ...request, ...(language && { language }), ...(period && { period }) };
}

/** "summary yesterday": nothing is counted by the day, but what was done on one is known. */
function dayOfSummary({ intent, act, template, seller }: Request, found: Found): Request | undefined {
  if (intent !== 'summary' || template !== undefined || seller !== undefined) return undefined;
  const moment = momentIn(found, 'history');
  return moment.kind === 'found' && moment.moment.day !== undefined && moment.moment.to === undefined
    ? { intent: 'history', act, when: moment.moment }
    : undefined;
}

const OF_A_PERIOD: ReadonlySet<Request['intent']> = new Set(['summary', 'compare', 'export']);

/** The one language that is named. */
export function languageIn(text: string): Request['language'] {
  const isHindi = HINDI.test(text);
  return isHindi === ENGLISH.test(text) ? undefined : isHindi ? 'hi' : 'en';
}

const HINDI = /hindi|हिन्दी|हिंदी/iu;
const ENGLISH = /english|angre[zj]i|अंग्रेज़ी|अंग्रेजी|इंग्लिश/iu;
