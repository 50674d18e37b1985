import type { RecordType } from '../../domain/record.ts';
import { fold } from '../words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));

/** Say that something is to be added. */
const VERBS = words(`
  add create make save enter insert register put new naya nayi naye nai nava navi likho likhiye jodo jod jodna jodiye jodlo jor umero
  daal dal daalo banao bana banaiye dakho dakhal
  जोड़ो जोड़ें जोड़िए जोड़ जोड़ना जोड़ लिखो लिखिए बनाओ बनाएँ बनाइए बना डालो डाल दर्ज सेव ऐड एड नया नयी नई न्यू नए`);

const TYPES: readonly (readonly [RecordType, ReadonlySet<string>])[] = [
  ['lead', words('lead leads leed prospect ld लीड')],
  ['opportunity', words('opportunity opportunities deal deals अवसर डील')],
  ['account', words('account accounts खाता अकाउंट')],
  [
    'contact',
    words(
      'contact contacts person record customer client party aadmi संपर्क सम्पर्क कांटेक्ट कॉन्टैक्ट ग्राहक रिकॉर्ड आदमी',
    ),
  ],
];

/** Stand around them, and are no part of a name. */
const AROUND = words(`
  please pls plz kindly hey can could you a an the one for me ya as in into called named name is to of my us quick him her
  ek ko ka ke ki me mein hai h tha re na do de lo karo kar kare karein kijiye karna dijiye dena chalo mila aayi aaya
  naam naye yaar bhai ji list also another ok
  एक को का के की में मे है था दो दें दीजिए लो लें करो करें कर कीजिए ना जी नाम भाई यार कृपया ज़रा एगो रूप`);

const isAbout = (word: string): boolean => VERBS.has(word) || AROUND.has(word) || typeOf(word) !== undefined;

const typeOf = (word: string): RecordType | undefined => TYPES.find(([, of]) => of.has(word))?.[0];

export type AddWords = { readonly type: RecordType; readonly details: string; readonly isSaid: boolean };

/** What is to be added, without the words that say so; they stand before and after the name, or are a part of their own. */
export function addWordsIn(text: string): AddWords {
  const { taken, left } = partsOf(text).reduce<Taken>(withPart, { taken: [], left: [], isNamed: false });
  return {
    type: taken.map(typeOf).find((type) => type !== undefined) ?? 'contact',
    details: left.join('').trim(),
    isSaid: taken.some((word) => VERBS.has(word)),
  };
}

type Taken = {
  readonly taken: readonly string[];
  readonly left: readonly string[];
  readonly isNamed: boolean;
};

/** Parts with the sign that each ends with. */
const partsOf = (text: string): readonly string[] => text.match(/[^,:;|\t\n]*(?:[,:;|\t\n]+|$)/gu) ?? [];

function withPart({ taken, left, isNamed }: Taken, part: string): Taken {
  const tokens = Array.from(part.matchAll(TOKEN), (match) => ({
    word: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const first = tokens.findIndex(({ word }) => !isAbout(word));
  if (first < 0)
    return tokens.length === 0
      ? { taken, left: [...left, isNamed ? part : ''], isNamed }
      : {
          taken: [...taken, ...tokens.map(({ word }) => word)],
          left: [...left, isNamed ? separatorOf(part) : ''],
          isNamed,
        };
  if (isNamed) return { taken, left: [...left, part], isNamed };
  const last = tokens.findLastIndex(({ word }) => !isAbout(word));
  const [from, to] = [tokens[first]?.from ?? 0, tokens[last]?.to ?? 0];
  return {
    taken: [...taken, ...tokens.filter((_, at) => at < first || at > last).map(({ word }) => word)],
    left: [...left, part.slice(opened(part, from), closed(part, to)), separatorOf(part)],
    isNamed: true,
  };
}

const TOKEN = /[\p{L}\p{M}\p{N}@.+'_-]+/gu;

/** A quote or a bracket at the edge belongs to the name. */
const opened = (part: string, at: number): number => (/["'(<]/u.test(part.charAt(at - 1)) ? at - 1 : at);
const closed = (part: string, at: number): number => at + (/^["')>]+/u.exec(part.slice(at))?.[0].length ?? 0);

const separatorOf = (part: string): string => /[,:;|\t\n]+$/u.exec(part)?.[0] ?? '';
