/** The header of what is made of contacts. */
export const CONTACT_TITLES = ['Name', 'Company', 'Job Title', 'Email', 'Phone', 'LinkedIn', 'Tags'] as const;
export type ContactRow = Readonly<Partial<Record<(typeof CONTACT_TITLES)[number], string>>>;

/** Contacts as address books hand them on, whatever version of the format; none where there is no such card. */
export const vcardsIn = (text: string): readonly ContactRow[] =>
  [...text.replace(/\r?\n[ \t]/gu, '').matchAll(CARD)].map(([, card = '']) => contactOf(card));

const CARD = /BEGIN:VCARD\s*\n([^]*?)END:VCARD/giu;

function contactOf(card: string): ContactRow {
  const lines = card.split(/\r?\n/u).map((line) => LINE.exec(line)?.groups ?? {});
  const first = (name: string) => {
    const found = lines.find((line) => line.name?.toUpperCase() === name && line.value !== '');
    return found && plain(found.value ?? '', found.parameters ?? '');
  };
  const [last = '', given = ''] = (first('N') ?? '').split(';');
  return {
    Name: first('FN') ?? `${given} ${last}`.trim(),
    Company: (first('ORG') ?? '').split(';')[0] ?? '',
    'Job Title': first('TITLE') ?? '',
    Email: first('EMAIL') ?? '',
    Phone: (first('TEL') ?? '').replace(/^tel:/iu, ''),
    LinkedIn: lines.map(({ value = '' }) => value).find((value) => value.includes('linkedin.com/')) ?? '',
    Tags: first('CATEGORIES') ?? '',
  };
}

const LINE = /^(?:[\w-]+\.)?(?<name>[A-Z]+)(?<parameters>(?:;[^:]*)?):(?<value>.*)$/iu;

/** Commas have a backslash, and cards of old phones write bytes as "=C3=A9". */
const plain = (value: string, parameters: string): string =>
  (/quoted-printable/iu.test(parameters) ? unquoted(value) : value)
    .replace(/\\n/giu, ' ')
    .replace(/\\([,;\\])/gu, '$1')
    .trim();

const unquoted = (value: string): string => {
  const bytes = value.replace(/%/gu, '%25').replace(/=(?=[\dA-F]{2})/giu, '%');
  try {
    return decodeURIComponent(bytes);
  } catch {
    return value;
  }
};
