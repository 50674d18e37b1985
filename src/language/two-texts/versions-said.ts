/** Which versions shall be seen side by side: two of them, one, or whichever. */
export type VersionsSaid = { readonly versions: readonly number[] };

/** "compare version 2 and 3 of webinar", "webinar versions side by side", "वर्ज़न 2 और 3 की तुलना" */
export function versionsSaid(sentence: string): VersionsSaid | undefined {
  if (!VERSIONS.test(sentence) || !(COMPARED.test(sentence) || WHICH.test(sentence))) return undefined;
  const said = PAIR.exec(sentence) ?? SINGLE.exec(sentence);
  const versions = said
    ?.slice(1)
    .flatMap((one: string | undefined) => (one === undefined ? [] : [Number(one)]));
  return { versions: [...new Set(versions)].filter((one) => one > 0) };
}

const VERSION = '(?:versions?|वर्ज़न|वर्जन|वर्शन|संस्करण|v)';
const VERSIONS = new RegExp(`(?<![\\p{L}\\p{M}])${VERSION}(?![\\p{L}\\p{M}])`, 'iu');
const COMPARED =
  /\b(?:compare[sd]?|comparing|comparison|versus|vs|side by side|against|better than|worse than|difference between|tulna|mukabla|muqabla|saath saath|sath sath)\b|तुलना|मुक़ाबला|मुकाबला|साथ[- ]साथ|कम्पेयर|से (?:बेहतर|अच्छ)|से behtar|se (?:behtar|better|accha)/iu;
const WHICH =
  /\b(?:which|what)\s+version\b[^:]*\b(?:better|best|works?|worked|won|wins?|ahead|more)\b|(?:कौन[- ]?स[ाीे]|kaun ?s[aie]|konsa|kaunsa)\s+(?:वर्ज़न|वर्जन|version)[^:]*(?:बेहतर|अच्छ|चल|behtar|better|accha|acha|chal)/iu;
const NUMBER = '(\\d{1,4})';
const PAIR = new RegExp(
  `${VERSION}?\\s*${NUMBER}\\s*(?:and|&|with|to|vs\\.?|versus|against|,|और|से|aur|or|se|के साथ|ke saath|ke sath|(?:is |do |does |did )?(?:better|worse) than|बनाम|की तुलना)\\s*(?:the\\s+)?${VERSION}?\\s*${NUMBER}`,
  'iu',
);
const SINGLE = new RegExp(`${VERSION}\\s*${NUMBER}`, 'iu');
