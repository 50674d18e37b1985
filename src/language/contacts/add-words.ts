import type { RecordType } from '../../domain/record.ts';

const TYPE =
  'contacts?|leads?|opportunit(?:y|ies)|deals?|accounts?|customers?|prospects?|person|people|record|client|संपर्क|सम्पर्क|कॉन्टैक्ट|लीड|अवसर|डील|खाता|अकाउंट|रिकॉर्ड|ग्राहक';

const BEGINNING = new RegExp(
  `^\\s*(?:(?:please|pls|plz|kindly|hey|hi|can you|could you|कृपया|ज़रा)[\\s,]+)*(?:(?:add|create|make|save|enter|insert|register|put in|new|naya|nayi|nai|naye|नया|नयी|नई)(?=[\\s:]))?[\\s:]*(?:(?:me|a|an|the|new|another|naya|nayi|ek|एक|नया|नई|my|as)\\s+)*(?:(?:${TYPE})(?=[\\s:,-]|$))?(?:\\s*(?:जोड़[\\p{L}\\p{M}]*|बना[\\p{L}\\p{M}]*|add|banao|jodo)(?:\\s+(?:करें|करो|दें|दो|karo|kare|do))*(?=[\\s:]))?[\\s:,-]*(?:(?:called|named|by the name of|name is|for|naam|नाम)(?=[\\s:])[\\s:]*)?`,
  'iu',
);

/** "… को संपर्क में जोड़ो", "… ko lead mein add kar do" */
const ENDING = new RegExp(
  `(?:^|[\\s,]+)(?:(?:को|ko)[\\s,]+)?(?:(?:(?:as|का|ka|नाम|naam|नाम का|naam ka|एक|ek|a|an|new)\\s+)*(?:${TYPE})[\\s,]*(?:में|मे|mein|me|के रूप में|list)?[\\s,]*)?(?:(?:add|save|create|जोड़|जोड|ऐड|एड|बना|सेव|jod|jodo|jor|bana|dal|daal|डाल)[\\p{L}\\p{M}]*)(?:\\s+(?:करो|करें|कर|कीजिए|दो|दें|दीजिए|लो|karo|kar|kare|karein|kijiye|do|de|dena|lo|na))*(?=[\\s,.!।]|$)`,
  'iu',
);

/** "… as a lead" */
const AS = new RegExp(`\\s+as\\s+(?:(?:a|an|the|new)\\s+)*(?:${TYPE})(?=[\\s,.!]|$)`, 'iu');

const OF_TYPE: readonly (readonly [RecordType, RegExp])[] = [
  ['lead', /(?<![\p{L}\p{M}])(?:leads?|prospects?|लीड)(?![\p{L}\p{M}])/iu],
  ['opportunity', /(?<![\p{L}\p{M}])(?:opportunit(?:y|ies)|deals?|अवसर|डील)(?![\p{L}\p{M}])/iu],
  ['account', /(?<![\p{L}\p{M}])(?:accounts?|खाता|अकाउंट)(?![\p{L}\p{M}])/iu],
];

export type AddWords = { readonly type: RecordType; readonly details: string; readonly isSaid: boolean };

/** What is to be added, without the words that say so. */
export function addWordsIn(text: string): AddWords {
  const [beginning = ''] = BEGINNING.exec(text) ?? [];
  const rest = text.slice(beginning.length);
  const endings = [ENDING, AS].map((form) => form.exec(rest)?.[0] ?? '');
  const said = [beginning, ...endings].join(' ');
  return {
    type: OF_TYPE.find(([, form]) => form.test(said))?.[0] ?? 'contact',
    details: endings.reduce((left, ending) => left.replace(ending, ' '), rest).trim(),
    isSaid: said.trim() !== '',
  };
}
