import type { Request } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { readSummaryWords } from './summary-words.ts';

/** With what else a sentence tells that is neither a name nor a day: a language, a period. */
export function withTold(request: Request, { sentence: { text } }: Found): Request {
  const language = request.intent === 'language' ? languageIn(text) : undefined;
  const period = OF_A_PERIOD.has(request.intent) ? readSummaryWords(text).period : undefined;
  return { ...request, ...(language && { language }), ...(period && { period }) };
}

const OF_A_PERIOD: ReadonlySet<Request['intent']> = new Set(['summary', 'compare', 'export']);

function languageIn(text: string): Request['language'] {
  const isHindi = HINDI.test(text);
  return isHindi === ENGLISH.test(text) ? undefined : isHindi ? 'hi' : 'en';
}

const HINDI = /hindi|हिन्दी|हिंदी/iu;
const ENGLISH = /english|angre[zj]i|अंग्रेज़ी|अंग्रेजी|इंग्लिश/iu;
