import { fold } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));

/** Stand before a name, with a dot or without. */
const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir madam dame rev reverend capt captain col colonel maj gen sgt hon honourable
  honorable adv advocate justice engr shri shree sri smt shrimati shreemati sushri kumari pandit pandita mohd
  herr frau señor señora monsieur madame mme mlle signor signora dott
  श्री श्रीमती श्रीमान सुश्री कुमारी डॉ डॉक्टर डा प्रो प्रोफ़ेसर पंडित पं मि मिस्टर मिसेज़ मिस कैप्टन कर्नल मेजर न्यायमूर्ति माननीय एडवोकेट
  अधिवक्ता इंजीनियर इंजी`);

/** The same, but without a dot they may be a name. */
const DOTTED_TITLES = words('er ar ca cs km pt fr lt md sh sr sra ing mag mgr drs');

/** What somebody is by profession in India; "Ca" and "Cs" would be names. */
const PROFESSION = /^(?:CA|CS|CMA|CPA)$/u;

const INITIALS = /^(?:\p{L}\p{M}*\.-?)+$|^\p{L}$/u;

/**
 * What somebody is called in a greeting: the first word of their name that is no title and no initial. Where that would
 * be the family name alone, as of "Dr. Rao" or "J. Smith", the whole name.
 */
export function firstNameOf(fullName: string): string {
  const whole = fullName.trim();
  const parts = familyNameLast(whole).replace(GLUED, '$<title> ').split(/\s+/u);
  const named = parts.slice(
    Math.max(
      0,
      parts.findIndex((part) => !isTitle(part)),
    ),
  );
  const isShort = named.length < parts.length || INITIALS.test(named[0] ?? '');
  const spelled = named.filter((part) => !INITIALS.test(part));
  const [first] = spelled;
  return first === undefined || (isShort && spelled.length < 2) ? whole : first;
}

function isTitle(part: string): boolean {
  const bare = fold(part.replace(/\.$/u, ''));
  return (
    TITLES.has(bare) ||
    (part.endsWith('.') && DOTTED_TITLES.has(bare)) ||
    PROFESSION.test(part) ||
    COMPOUND.test(part)
  );
}

/** "Dr.Asha Rao" */
const GLUED = /^(?<title>(?:dr|mr|mrs|ms|smt|prof|er|adv|डॉ|प्रो|श्री)\.)(?=[\p{L}\p{M}]{2})/iu;

/** "Dr.-Ing." */
const COMPOUND = /^(?:dr|dipl|prof)\.-\p{L}+\.?$/iu;

/** "van der Berg" is all of a family name. */
const PARTICLE = /^(?:van|von|de|del|della|di|da|dos|le|la|al|el|bin|ter|ten)\s/iu;

/** "Nair, Priya" is Priya; "Priya Nair, PhD" is as it stands. */
function familyNameLast(name: string): string {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/u);
  return given !== '' && more.length === 0 && (!family.includes(' ') || PARTICLE.test(family))
    ? `${given} ${family}`
    : name;
}
