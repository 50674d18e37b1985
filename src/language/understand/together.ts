import type { RecordCandidate } from './names/named.ts';
import { PEOPLE_OF } from './names/words/around-names.ts';

/** A name in a sentence, and the records that it fits. */
export type Mention = {
  readonly candidates: readonly RecordCandidate[];
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
};

/** Its own name before that of its company. */
export const RANK = { exact: 0, full: 1, part: 2, company: 3, sound: 4, slip: 4 } as const;

/** Those who are named together, "Asha, Ravi and Meera"; who comes up later in the sentence is part of the story. */
export function inOneBreath(mentions: readonly Mention[], text: string): readonly Mention[] {
  const isNeither = NEITHER.test(text.slice(0, mentions[0]?.from ?? 0));
  const apart = mentions.findIndex((mention, at) => {
    const before = mentions[at - 1];
    if (!before) return false;
    const between = text.slice(before.to, mention.from);
    return !TOGETHER.test(between) && !(isNeither && NOR.test(between));
  });
  return apart < 0 ? mentions : mentions.slice(0, apart);
}

const TOGETHER =
  /^(?:\s|[,&+/;]|\b(?:and|also|plus|n|or|nor|with|as well as|aur|ane|te|ya|tatha|bhi|ji|sir|madam|ko|ka|ki|se|ne|both|dono|the)\b|अर|जी|और|ओर|आणि|अने|या|तथा|एवं|व|आ|भी|को|का|की|से|ने|साहब|सर|मैडम)*$/iu;

/** "na Asha ne uthaya na Meera ne": the second is denied in the same words as the first. */
const NEITHER = /(?:^|[\s,])(?:na|ना|न)\s+$/iu;
const NOR = /[\s,](?:na|ना|न)(?:\s+(?:hi|ही))?\s+$/iu;

/**
 * Where a person is named, a company beside is where they work, or some other word; but "Lerato and the Vaal guy" are
 * two, and so are "Darren and bavesh".
 */
export function withoutMereCompanies(mentions: readonly Mention[], text: string): readonly Mention[] {
  const isAnd = (one?: Mention, other?: Mention): boolean =>
    one !== undefined && other !== undefined && AND.test(text.slice(one.to, other.from));
  const byName = mentions.filter((mention, at) => {
    const [best] = mention.candidates;
    if (!best || RANK[best.how] <= RANK.part) return best !== undefined;
    return (
      (isAnd(mentions[at - 1], mention) || isAnd(mention, mentions[at + 1])) &&
      (best.how !== 'company' || SOMEBODY.test(text.slice(mention.from, mention.to)))
    );
  });
  return byName.length > 0 ? byName : mentions;
}

const AND = /^\s*(?:,|&|and|n|or|nor|aur|और|ओर|व)\s*$/iu;
const SOMEBODY = new RegExp(`\\s(?:${PEOPLE_OF.trim().split(/\s+/).join('|')})$`, 'iu');

/** "harjeet grwal five rivers wala": a name that is only alike, right before a company that it does not fit. */
export const isAtOddsWithCompany = (mentions: readonly Mention[], text: string): boolean =>
  mentions.some((mention, at) => {
    const next = mentions[at + 1];
    return (
      next !== undefined &&
      mention.candidates.every(({ how }) => how === 'slip' || how === 'sound') &&
      /^ ?$/.test(text.slice(mention.to, next.from))
    );
  });

/** "no luck with either Tom", "neither Ravi picked up": what did not happen did not with both. */
export const isEitherDenied = (text: string, { from }: Mention): boolean =>
  NEITHER_OF.test(text.slice(0, from)) || (EITHER.test(text.slice(0, from)) && DENIED.test(text));

const NEITHER_OF = /\bneither\s+(?:of the\s+)?$/iu;
const EITHER = /\beither\s+(?:of the\s+)?$/iu;
const DENIED = /^(?:no|nope|not|nothing|nobody)\b|n't\b|\bcould ?nt\b|\bdid ?nt\b/iu;
