import type { RecordType } from '../../domain/record.ts';
import { fold } from '../words.ts';

const CALLED: Readonly<Record<RecordType, readonly string[]>> = {
  contact: ['contact', 'संपर्क', 'कॉन्टैक्ट'],
  lead: ['lead', 'लीड'],
  opportunity: ['opportunity', 'अवसर'],
  account: ['account', 'खाता', 'खाते', 'अकाउंट'],
};

/** The type of record that somebody names, in either language. */
export function typeInWords(words: string): RecordType | undefined {
  const types = Object.entries(CALLED) as readonly (readonly [RecordType, readonly string[]])[];
  return types.find(([, names]) => names.some((name) => fold(name) === fold(words)))?.[0];
}
