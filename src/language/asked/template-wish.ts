/** What shall become of which template: a copy or a new one, perhaps with its name. */
export type TemplateWish = {
  readonly kind: 'change' | 'copy' | 'new';
  readonly name?: string;
};

/** Reads what is asked for beside the template that is named: "copy webinar as trade fair", "new template Trade fair". */
export function templateWishIn(sentence: string): TemplateWish {
  const kind = COPY.test(sentence) ? 'copy' : NEW.test(sentence) ? 'new' : 'change';
  if (kind === 'change') return { kind };
  const name = nameIn(sentence, kind);
  return name === undefined ? { kind } : { kind, name };
}

const COPY =
  /\b(?:copy|duplicate|clone|nakal)\b|(?:new|another)\s+(?:\S+\s+)?template\s+(?:from|like|based on)\b|कॉपी|कापी|नकल|डुप्लिकेट/iu;
const NEW =
  /\b(?:new|create|build|make|start|blank|empty|naya|nayi|naye|bana|banao|banana|banaye|banaen)\b|नया|नई|नये|बनाओ|बनाएँ|बनाएं|बना\s/iu;

function nameIn(sentence: string, kind: 'copy' | 'new'): string | undefined {
  const quoted = /["“”'‘’]([^"“”'‘’]{2,})["“”'‘’]/u.exec(sentence)?.[1];
  const said =
    quoted ??
    NAMED.exec(sentence)?.[1] ??
    HINDI_NAMED.exec(sentence)?.[1] ??
    (kind === 'new' ? afterTemplate(sentence) : undefined);
  const name = said
    ?.trim()
    .replace(/[.!?।]+$/u, '')
    .trim();
  return name === undefined || name === '' ? undefined : capital(name);
}

/** "… as trade fair", "… called trade fair", "… naam trade fair" */
const NAMED = /\b(?:as|called|named|into|naam|to)\s+(?:a\s+|an\s+|the\s+)?(?!(?:a |the )?new\b)(.{2,})$/iu;
/** "trade fair naam se", "ट्रेड फ़ेयर नाम से" */
const HINDI_NAMED =
  /(?:(?:copy|कॉपी|नकल|टेम्पलेट|template|की|ki|को|ko)\s+)([^\s].*?)\s+(?:naam\s+(?:se|ka)|नाम\s+(?:से|का)|के\s+(?:रूप\s+में|नाम\s+से))/iu;

const afterTemplate = (sentence: string): string | undefined =>
  /\b(?:template|sequence)\b:?\s+(?!(?:banao|bana|banana|banaen|for|please)\b)(.{2,})$/iu.exec(
    sentence,
  )?.[1] ?? /टेम्पलेट:?\s+(?!(?:बना|चाहिए))(.{2,}?)(?:\s+बना\S*(?:\s\S+)?)?$/u.exec(sentence)?.[1];

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "export template webinar" is the template itself, "export webinar" its numbers. */
export const asksForTemplateFile = (sentence: string): boolean =>
  /\b(?:template|tempalet|yaml|yml)\b|टेम्पलेट|टेंपलेट|टेम्प्लेट/iu.test(sentence) &&
  !/\b(?:summary|report|numbers|stats|csv|saransh|hisab)\b|सारांश|रिपोर्ट|आँकड़/iu.test(sentence);
