import { enteredAt } from '../../src/domain/mail/entered.ts';
import { isAsked } from '../../src/domain/mail/moves.ts';
import type { Life, Taken } from './mail-life.ts';

/** What went wrong, in sentences: by what a provider got, and by nothing that decided about it. */
export function judgeMail({ taken, mails, enrollments, optedOut, end }: Life): readonly string[] {
  const counts = tally(taken.map(({ letter }) => letter.id));
  const inOrder = taken.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return [
    ...[...counts].flatMap(([id, count]) => (count > 1 ? [`${id} left ${count} times`] : [])),
    ...inOrder.flatMap(wrongAlone),
    ...inOrder.flatMap(({ letter }) =>
      optedOut.has(letter.to.address) ? [`${letter.id} left to whoever wants none`] : [],
    ),
    ...tooNear(inOrder),
    ...tooManyOfCompany(inOrder),
    ...tooMany(inOrder),
    ...mails.flatMap((mail) => {
      const { id, state, lookAt = '' } = mail;
      const hasLeft = counts.has(id);
      if (state.kind === 'sent' && !hasLeft) return [`${id} is said to have left`];
      if (hasLeft && state.kind !== 'sent' && state.kind !== 'unknown' && state.kind !== 'claimed')
        return [`${id} left and is ${state.kind}`];
      const isBehind = Date.parse(lookAt) < end.getTime() - 60_000 && !isAsked(mail);
      return isBehind ? [`${id} is ${state.kind} and was to be looked at on ${lookAt}`] : [];
    }),
    ...enrollments.flatMap((one) => {
      const { state, repliedOn } = one;
      if (state.kind !== 'open' || state.step === 'call' || repliedOn !== undefined) return [];
      const own = mails.filter(({ enrollment, step }) => enrollment === one.id && step === state.step);
      const current = own.find(({ entered }) => entered === enteredAt(one));
      if (!current) return [`${one.id} is at an email that nobody planned`];
      return current.state.kind === 'sent' ? [`${one.id} is at an email that left: ${current.id}`] : [];
    }),
  ];
}

function wrongAlone({
  letter,
  at,
  mail,
  record,
  person,
  enrollment,
  isSellerHolding,
}: Taken): readonly string[] {
  const zone = record.timeZone ?? person.settings.timeZone ?? '';
  const { hour, weekday } = clock(at, zone);
  const { state } = enrollment;
  const { date } = clock(at, person.settings.timeZone ?? '');
  const active = state.kind === 'paused' && (state.until ?? '9999') <= date ? state.was : state;
  const isOpen = active.kind === 'open' && active.step === mail.step;
  const told = (what: string) => `${letter.id} left ${what}: ${at.toISOString()} in ${zone}`;
  return [
    ...(hour < 9 || hour >= 17 ? [told(`at ${hour}`)] : []),
    ...(weekday === 'Sat' || weekday === 'Sun' ? [told(`on a ${weekday}`)] : []),
    ...(at.getTime() - Date.parse(mail.plannedAt) < 15 * 60_000 ? [told('without notice')] : []),
    ...(record.status === 'do-not-contact' || record.bouncedEmail === record.email || record.company === ''
      ? [told('to whom it must not go')]
      : []),
    ...(isOpen && enrollment.repliedOn === undefined ? [] : [told(`while it is ${enrollment.state.kind}`)]),
    ...(isSellerHolding ? [told('while its seller holds it')] : []),
  ];
}

/** For one seller. */
const tooNear = (taken: readonly Taken[]): readonly string[] =>
  [...groups(taken, ({ letter }) => letter.seller).values()].flatMap((own) =>
    own.slice(1).flatMap((one, index) => {
      const gap = one.at.getTime() - (own[index]?.at.getTime() ?? 0);
      return gap < 120_000 ? [`${one.letter.id} left ${gap} ms after another of ${one.letter.seller}`] : [];
    }),
  );

function tooMany(taken: readonly Taken[]): readonly string[] {
  const bySeller = groups(taken, ({ letter, at, person }) =>
    [letter.seller, clock(at, person.settings.timeZone ?? '').date].join(' '),
  );
  const byRecord = groups(taken, ({ record, at, person }) =>
    [record.id, clock(at, record.timeZone ?? person.settings.timeZone ?? '').date].join(' '),
  );
  return [
    ...[...bySeller].flatMap(([key, all]) => (all.length > 50 ? [`${all.length} left for ${key}`] : [])),
    ...[...byRecord].flatMap(([key, all]) => (all.length > 1 ? [`${all.length} left to ${key}`] : [])),
  ];
}

/** On a day of the last of them, wherever that is. */
const tooManyOfCompany = (taken: readonly Taken[]): readonly string[] =>
  taken.flatMap((last, index) => {
    if (!isOfCompany(last)) return [];
    const zone = last.record.timeZone ?? last.person.settings.timeZone ?? '';
    const { date } = clock(last.at, zone);
    const sameDay = taken
      .slice(0, index + 1)
      .filter((one) => isOfCompany(one) && clock(one.at, zone).date === date);
    const people = new Set(sameDay.map(({ letter }) => letter.to.address));
    return people.size > 3 ? [`${last.letter.id} went to the fourth of a company`] : [];
  });

const isOfCompany = ({ letter }: Taken): boolean => letter.to.address.endsWith('@northwind.com');

const tally = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...groups(ids, (id) => id)].map(([id, all]) => [id, all.length]));

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return found;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the platform says that clocks show there. */
function clock(at: Date, timeZone: string) {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', weekday = '' } = parts;
  return { date: `${year}-${month}-${day}`, hour: Number(hour), weekday };
}
