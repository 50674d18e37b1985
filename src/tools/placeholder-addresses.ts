/** Names that belong to nobody (RFC 2606 and 6761), and this machine. */
const NOBODYS = /(^|\.)(example(\.(com|net|org|edu))?|test|invalid|localhost)$|^127\.|^\[::1\]$/i;
const ADDRESS = /https?:\/\/[^\s"'<>”]+/g;

/** Addresses that stand in for real ones, each with its place: Teams would show them to everyone who gets the app. */
export const placeholderProblems = (file: string, content: unknown): readonly string[] =>
  textsIn(content).flatMap(([place, text]) =>
    (text.match(ADDRESS) ?? [])
      .filter(isPlaceholder)
      .map((address) => `${file}: ${place} is still ${address}. Put your own address there.`),
  );

const isPlaceholder = (address: string): boolean =>
  URL.canParse(address) && NOBODYS.test(new URL(address).hostname);

/** Every text with its place, as the schemas name it: "/developer/websiteUrl". */
function textsIn(part: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, `${place}/${key}`));
}
