import { isCovered } from './fuzzy-match.ts';

/** A name and a company in one: "Asha from Contoso", "कॉन्टोसो की आशा". */
const AT_COMPANY: readonly RegExp[] = [
  /^(?<name>.+?) (?:from|of|at) (?<company>.+)$/iu,
  /^(?<company>.+?) (?:की|के|का|वाली|वाले|वाला|ki|ke|ka|wali|wale|wala) (?<name>.+)$/iu,
];

/** Whether somebody's words can mean one of that name and company: all of them are there, or say where they work. */
export const isMeant = (words: string, name: string, company: string): boolean =>
  isCovered(words, `${name} ${company}`) ||
  AT_COMPANY.map((phrase) => phrase.exec(words)?.groups).some(
    (parts) => parts && isCovered(parts.name ?? '', name) && isCovered(parts.company ?? '', company),
  );
