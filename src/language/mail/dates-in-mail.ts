import { addDays, daysBetween, parseDay, weekdayOf, type Day, type Weekday } from '../../domain/day.ts';

/** A day that a text names. `days`: what it may be, more than one where "7/12" can be read both ways. */
export type DateSaid = {
  readonly from: number;
  readonly to: number;
  readonly days: readonly Day[];
  /** A weekday or a month alone says less than a date does. */
  readonly isVague: boolean;
  /** It ends a range that begins without a month of its own: "27 – 30 November". */
  readonly endsRange: boolean;
};

/** Which of day and month comes first where both are numbers between slashes. */
export type DateOrder = 'day-first' | 'month-first' | undefined;

type Reading = { readonly today: Day; readonly order: DateOrder };
type Found = Omit<DateSaid, 'from' | 'to' | 'isVague' | 'endsRange'> &
  Partial<Pick<DateSaid, 'isVague' | 'endsRange'>>;
type Rule = {
  readonly form: RegExp;
  readonly read: (said: Readonly<Record<string, string | undefined>>, reading: Reading) => Found | undefined;
};

const MONTHS = [
  'january|januar|jänner|janvier|enero|janeiro|gennaio|januari|jan|ene|janv|जनवरी',
  'february|februar|février|fevrier|febrero|fevereiro|febbraio|februari|feb|févr|fév|fev|फ़?रवरी|फ़रवरी',
  'march|märz|maerz|mars|marzo|março|marco|maart|mar|mrz|मार्च',
  'april|avril|abril|aprile|apr|avr|abr|अप्रैल',
  'may|mai|mayo|maio|maggio|mei|मई',
  'june|juni|juin|junio|junho|giugno|jun|जून',
  'july|juli|juillet|julio|julho|luglio|jul|juil|जुलाई',
  'august|août|aout|agosto|aug|ago|अगस्त',
  'september|septembre|septiembre|setiembre|setembro|settembre|sept|sep|set|सितंबर|सितम्बर',
  'october|oktober|octobre|octubre|outubro|ottobre|oct|okt|out|ott|अक्टूबर|अक्तूबर',
  'november|novembre|noviembre|novembro|nov|नवंबर|नवम्बर',
  'december|dezember|décembre|decembre|diciembre|dezembro|dicembre|dec|dez|déc|dic|दिसंबर|दिसम्बर',
] as const;

const WEEKDAYS = [
  'sunday|sonntag|dimanche|domingo|domenica|zondag|रविवार|इतवार|ravivar',
  'monday|montag|lundi|lunes|segunda(?:-feira)?|lunedì|maandag|सोमवार|somvar|somwar',
  'tuesday|dienstag|mardi|martes|terça(?:-feira)?|martedì|dinsdag|मंगलवार|mangalvar|mangalwar',
  'wednesday|mittwoch|mercredi|miércoles|miercoles|quarta(?:-feira)?|mercoledì|woensdag|बुधवार|budhvar|budhwar',
  'thursday|donnerstag|jeudi|jueves|quinta(?:-feira)?|giovedì|donderdag|गुरुवार|गुरूवार|बृहस्पतिवार|guruvar|guruwar',
  'friday|freitag|vendredi|viernes|sexta(?:-feira)?|venerdì|vrijdag|शुक्रवार|shukravar|shukrawar',
  'saturday|samstag|sonnabend|samedi|sábado|sabado|sabato|zaterdag|शनिवार|shanivar|shaniwar',
] as const;

const EDGE_BEFORE = '(?<![\\p{L}\\p{M}\\d])';
const EDGE_AFTER = '(?![\\p{L}\\p{M}\\d])';
const MONTH = `(?<month>${MONTHS.join('|')})${EDGE_AFTER}\\.?`;
const YEAR = '(?<year>20\\d{2})';

const form = (text: string): RegExp => new RegExp(EDGE_BEFORE + text, 'giu');

const indexIn = (list: readonly string[], word: string): number =>
  list.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(word));

/** The first that fits counts, and nothing that overlaps it. */
const RULES: readonly Rule[] = [
  {
    form: form(`(?<year>20\\d{2})-(?<month>\\d{1,2})-(?<date>\\d{1,2})${EDGE_AFTER}`),
    read: ({ year, month, date }, reading) => oneOf([dated(reading, date, Number(month), year)]),
  },
  {
    form: /(?<month>\d{1,2})月(?<date>\d{1,2})日/gu,
    read: ({ month, date }, reading) => oneOf([dated(reading, date, Number(month))]),
  },
  {
    form: form(
      '(?:(?<start>\\d{1,2})\\.?\\s?(?:-|–|—|bis)\\s?)?(?<date>\\d{1,2})\\.\\s?(?<month>\\d{1,2})(?:\\.\\s?(?<year>20\\d{2}|\\d{2}(?!\\d|\\.))?|(?!\\d|\\s?(?:uhr|h\\b|am\\b|pm\\b|%)))',
    ),
    read: ({ start, date, month, year }, reading) =>
      oneOf([dated(reading, date, Number(month), year)], start !== undefined),
  },
  {
    form: form(
      `(?!24/7)(?<one>\\d{1,2})(?:/(?<other>\\d{1,2})(?:/(?<year>20\\d{2}|\\d{2}))?|-(?<other2>\\d{1,2})-(?<year2>20\\d{2}))${EDGE_AFTER}`,
    ),
    read: ({ one, other, other2, year, year2 }, reading) =>
      twoWays(reading, one ?? '', other ?? other2 ?? '', year ?? year2),
  },
  {
    form: form(
      `(?:(?<start>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s?(?:-|–|—|to|bis|au|al|a|até|से)\\s?)?(?<date>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s*(?:of\\s+|de\\s+|do\\s+)?${MONTH}(?:,?\\s*(?:de\\s+|del\\s+)?${YEAR})?`,
    ),
    read: ({ start, date, month, year }, reading) =>
      oneOf([dated(reading, date, indexIn(MONTHS, month ?? '') + 1, year)], start !== undefined),
  },
  {
    form: form(
      `${MONTH}\\s*(?:the\\s+)?(?:(?<start>\\d{1,2})(?:st|nd|rd|th)?\\s?(?:-|–|—|to|through|until)\\s?)?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s*${YEAR})?`,
    ),
    read: ({ start, date, month, year }, reading) =>
      oneOf([dated(reading, date, indexIn(MONTHS, month ?? '') + 1, year)], start !== undefined),
  },
  {
    form: form(`(?:(?:tomorrow|morgen|demain|mañana|amanhã|domani)${EDGE_AFTER}|आने वाले कल)`),
    read: (_, { today }) => oneOf([addDays(today, 1)]),
  },
  {
    form: form(
      `(?:next week|nächste(?:r|n)? woche|la semaine prochaine|la próxima semana|la semana que viene|na próxima semana|semana que vem|अगले (?:हफ़?्ते|हफ्ते|सप्ताह)|agle hafte)${EDGE_AFTER}`,
    ),
    read: (_, { today }) => vague(comingWeekday(today, 1)),
  },
  {
    form: form(
      `(?:in|en|dans|em)\\s+(?<count>\\d{1,2}|a|one|two|three|zwei|drei|deux|trois|dos|tres|dois|duas|três)\\s+(?<unit>days?|weeks?|tagen?|wochen?|jours?|semaines?|días?|semanas?|dias?)${EDGE_AFTER}`,
    ),
    read: ({ count, unit }, { today }) =>
      vague(addDays(today, countOf(count ?? '') * (/^[ws]/i.test(unit ?? '') ? 7 : 1))),
  },
  ...WEEKDAYS.map((names, weekday): Rule => ({
    form: form(`(?:${names})${EDGE_AFTER}`),
    read: (_, { today }) => vague(comingWeekday(today, weekday as Weekday)),
  })),
  {
    form: form(MONTH),
    read: ({ month }, reading) => vague(dated(reading, '1', indexIn(MONTHS, month ?? '') + 1)),
  },
];

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  zwei: 2,
  drei: 3,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
  dois: 2,
  duas: 2,
  três: 3,
};

const countOf = (count: string): number => COUNTS[count.toLowerCase()] ?? Number(count);

/** The days that a text names, in its order. Digits of Devanagari are to be written as others before. */
export function datesInMail(text: string, today: Day, order: DateOrder): readonly DateSaid[] {
  const reading = { today, order };
  const found: DateSaid[] = [];
  for (const { form: pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((one) => from < one.to && one.from < to)) continue;
      const said = read(match.groups ?? {}, reading);
      if (said) found.push({ from, to, isVague: false, endsRange: false, ...said });
    }
  }
  return withoutNamedTwice(
    found.toSorted((one, other) => one.from - other.from),
    text,
  );
}

/** "Monday, 7 December" is one day, which begins with the weekday. */
function withoutNamedTwice(found: readonly DateSaid[], text: string): readonly DateSaid[] {
  const isNear = (one: DateSaid | undefined, other: DateSaid | undefined): boolean =>
    one !== undefined && other !== undefined && NEAR.test(text.slice(one.to, other.from));
  return found.flatMap((one, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    if (!one.isVague) return [before?.isVague && isNear(before, one) ? { ...one, from: before.from } : one];
    const isNamed = (isNear(one, after) && !after?.isVague) || (isNear(before, one) && !before?.isVague);
    return isNamed ? [] : [one];
  });
}

const NEAR = /^[\s,.(]*(?:the|den|dem|der|le|el|o|dia|día|,)?[\s,.(]*$/iu;

const oneOf = (days: readonly (Day | undefined)[], endsRange = false): Found | undefined => {
  const there = days.filter((day) => day !== undefined);
  return there.length > 0 ? { days: there, endsRange } : undefined;
};

const vague = (day: Day | undefined): Found | undefined => day && { days: [day], isVague: true };

const comingWeekday = (today: Day, weekday: Weekday): Day =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

function twoWays(reading: Reading, one: string, other: string, year?: string): Found | undefined {
  const dayFirst = dated(reading, one, Number(other), year);
  const monthFirst = dated(reading, other, Number(one), year);
  if (reading.order === 'day-first' && dayFirst) return oneOf([dayFirst]);
  if (reading.order === 'month-first' && monthFirst) return oneOf([monthFirst]);
  return oneOf(dayFirst === monthFirst ? [dayFirst] : [dayFirst, monthFirst]);
}

/** How far back a day without a year may be: an absence has begun, and a note about it is forgotten. */
const DAYS_BACK = 60;

function dated({ today }: Reading, date: string | undefined, month: number, year?: string): Day | undefined {
  const at = (inYear: number): Day | undefined =>
    parseDay(`${String(inYear)}-${String(month).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`);
  if (year !== undefined) return at(year.length === 2 ? 2_000 + Number(year) : Number(year));
  const thisYear = Number(today.slice(0, 4));
  const days = [thisYear - 1, thisYear, thisYear + 1].map(at);
  return days.find((day) => day !== undefined && daysBetween(day, today) <= DAYS_BACK);
}
