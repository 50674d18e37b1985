import type { Found } from './found.ts';
import { idsOf, leftOutOf } from './left-out.ts';
import { sureNames } from './sure-names.ts';
import type { WhoFound } from './who-found.ts';

/** "everyone from Contoso", "Contoso ke sab log": all who are at a company, but for those who are left out. */
export function groupAtCompany(found: Found): WhoFound | undefined {
  const { cues, sentence } = found;
  const records = sureNames(found).filter(({ value }) => value.kind === 'record');
  const left = leftOutOf(records, found);
  const [name, ...others] = records.filter((one) => !left.includes(one));
  if (!cues.has('everybody') || name?.value.kind !== 'record' || others.length > 0) return undefined;
  const { text } = sentence;
  const isCompany = name.value.candidates.some(({ how }) => how === 'company' || how === 'part');
  const isSaid = EVERYONE_AT.test(text.slice(0, name.from)) || ALL_OF_THEM.test(text.slice(name.to));
  if (!isCompany || !isSaid) return undefined;
  const company = text.slice(name.from, name.to);
  return {
    kind: 'found',
    who: {
      kind: 'group',
      group: { scope: 'all', company, ...(left.length > 0 && { without: idsOf(left) }) },
    },
    near: false,
    named: true,
  };
}

const EVERYONE_AT =
  /(?<!\p{L})(?:everyone|everybody|every one|all(?: of)?(?: the)?(?: (?:people|contacts|leads|records|guys|folks|persons))?|the whole (?:team|lot)|sab|sabko|sabhi|सब|सभी)\s+(?:from|at|of|in|with|who works? (?:at|for))\s+(?:the\s+)?$/iu;
const ALL_OF_THEM =
  /^\s*(?:(?:ke|ki|ka|wale|waale|vale|mein|me|के|की|का|वाले|में)\s+)+(?:sab|sabko|sabhi|saare|sare|saari|sari|everyone|all|सब|सबको|सभी|सारे|सारी)(?=\s|$)/iu;
