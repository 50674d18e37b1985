import { localTime } from '../../domain/calendar.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Reminder } from '../../domain/reminder.ts';
import { clockTime, shortDay } from '../../language/dates.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Run } from '../../language/say.ts';
import { pageWithin } from '../kit/page-within.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { noticeCard, type Option } from '../kit/choice-card.ts';
import type { ResultView } from '../action/result.ts';
import { dayInSentence } from '../kit/due-label.ts';
import { button, joinDots, lines, moreButton, type Button, type Card } from '../kit/elements.ts';
import { rowsCard, type Row } from '../kit/rows-card.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';
import { actionCard, resultCard } from './action-card.ts';

/** A reminder with what it is about: the record, and what runs for it now. */
export type AboutReminder = {
  readonly reminder: Reminder;
  readonly record?: SalesRecord;
  readonly situation?: Situation;
};

/** From so late on, the message says for when it was. */
const LATE_MS = 5 * 60_000;

/** The message that comes at its time, with the action that it is about. `remark`: what else is to be said of it. */
export function reminderCard(about: AboutReminder, viewer: Viewer, now: Date, remark?: string): Card {
  const { situation } = about;
  const result: ResultView = {
    title: titleOf(about, viewer),
    lines: lines(noteLine(about, viewer), lateLine(about, viewer, now), remark),
    links: [],
    buttons: buttonsOf(about, viewer),
    more: [],
  };
  return situation ? actionCard(situation, viewer, result) : resultCard(result, viewer);
}

/** What it will be about and when, and the way back. */
export const reminderSetCard = (about: AboutReminder, viewer: Viewer): Card =>
  noticeCard(setTitle(about, viewer), [cancelOption(about, viewer)], viewer, lines(noteText(about, viewer)));

/** The same above what stays to be done. */
export function reminderSetResult(about: AboutReminder, viewer: Viewer): ResultView {
  const { title, data } = cancelOption(about, viewer);
  return { title: setTitle(about, viewer), lines: [], links: [], buttons: [button(title, data)], more: [] };
}

function setTitle(about: AboutReminder, viewer: Viewer): readonly Run[] {
  const when = timeInSentence(about.reminder, viewer);
  const name = nameOf(about);
  return name === undefined
    ? viewer.say.runs('reminder.set', when)
    : viewer.say.runs('reminder.set-about', { ...when, name });
}

const cancelOption = ({ reminder }: AboutReminder, { say }: Viewer): Option => ({
  title: say('reminder.cancel'),
  data: { verb: 'cancel-reminder', reminder: reminder.id },
});

export function reminderCanceledCard(about: AboutReminder, viewer: Viewer): Card {
  const { say } = viewer;
  const name = nameOf(about);
  const title =
    name === undefined ? say.runs('reminder.canceled') : say.runs('reminder.canceled-about', { name });
  const undo = {
    title: say('button.undo'),
    data: { verb: 'restore-reminder', reminder: about.reminder.id },
  } as const;
  return noticeCard(title, [undo], viewer);
}

/** Of several that were set at once, to the same time. */
export function severalSetCard(all: readonly AboutReminder[], viewer: Viewer): Card {
  const { say } = viewer;
  const [first] = all;
  const when = first && timeInSentence(first.reminder, viewer);
  const title = when ? say.runs('reminder.set-about', { ...when, name: namesOf(all, viewer) }) : [];
  const cancel = { title: say('reminder.cancel-all'), data: allData('cancel-reminder', all) };
  return noticeCard(title, [cancel], viewer, lines(first && noteText(first, viewer)));
}

export function severalCanceledCard(all: readonly AboutReminder[], viewer: Viewer): Card {
  const { say } = viewer;
  const title = say.runs('reminder.all-canceled', { name: namesOf(all, viewer) });
  const undo = { title: say('button.undo'), data: allData('restore-reminder', all) };
  return noticeCard(title, [undo], viewer);
}

const namesOf = (all: readonly AboutReminder[], { say }: Viewer): string =>
  inOneLine(
    all.flatMap((one) => nameOf(one) ?? []),
    say.language,
  );

function allData(verb: 'cancel-reminder' | 'restore-reminder', all: readonly AboutReminder[]): ButtonData {
  const [reminder = '', ...also] = all.map((one) => one.reminder.id);
  return { verb, reminder, also };
}

const PAGE = 10;

/** All that somebody will be reminded of, the next one first; a row opens one. */
export function remindersCard(all: readonly AboutReminder[], asked: number, viewer: Viewer): Card {
  const page = pageWithin(asked, all.length, PAGE);
  const { say } = viewer;
  const title = say('reminder.title', { count: all.length });
  const turnTo = (to: number, name: 'back' | 'next'): Button =>
    button(say(`records.${name}`), { verb: 'list', of: 'reminders', page: to });
  return rowsCard(say, title, {
    title,
    notes: [],
    rows: all.slice(page * PAGE, (page + 1) * PAGE).map((one) => rowOf(one, viewer)),
    buttons: [
      ...(page > 0 ? [turnTo(page - 1, 'back')] : []),
      ...((page + 1) * PAGE < all.length ? [turnTo(page + 1, 'next')] : []),
    ],
  });
}

/** When a reminder comes, as its person's clocks show it. */
export function timeInSentence(
  { at }: Reminder,
  viewer: Viewer,
): { readonly day: string; readonly time: string } {
  const local = localTime(new Date(at), viewer.calendar.timeZone);
  return { day: dayInSentence(local.day, viewer), time: clockTime(local) };
}

function rowOf(about: AboutReminder, viewer: Viewer): Row {
  const { say } = viewer;
  const { reminder } = about;
  const { day, time } = timeInSentence(reminder, viewer);
  const name = nameOf(about);
  const subject = name ?? reminder.note ?? say('reminder.now');
  return {
    title: [{ text: subject, bold: true }],
    where: name === undefined ? '' : (reminder.note ?? ''),
    due: { text: joinDots(day, time), color: 'Default', subtle: true },
    select: {
      title: say('button.open', { name: subject }),
      data: { verb: 'reminder', reminder: reminder.id, below: true },
    },
  };
}

const nameOf = ({ record, situation }: AboutReminder): string | undefined =>
  situation ? personOf(situation).name : record?.name;

/** The line of the notification, too: what it is about, whatever is known. */
function titleOf(about: AboutReminder, { say }: Viewer): readonly Run[] {
  const name = nameOf(about);
  if (name !== undefined) return say.runs('reminder.now-about', { name });
  const { note } = about.reminder;
  return note === undefined ? say.runs('reminder.now') : say.runs('reminder.now-note', { text: note });
}

/** Where nobody is named, the note is the title already. */
const noteLine = (about: AboutReminder, viewer: Viewer): string | undefined =>
  nameOf(about) === undefined ? undefined : noteText(about, viewer);

const noteText = ({ reminder: { note } }: AboutReminder, { say }: Viewer): string | undefined =>
  note === undefined ? undefined : say('action.note', { text: note });

function lateLine({ reminder }: AboutReminder, viewer: Viewer, now: Date): string | undefined {
  if (now.getTime() - Date.parse(reminder.at) < LATE_MS) return undefined;
  const { say, calendar, today } = viewer;
  const local = localTime(new Date(reminder.at), calendar.timeZone);
  const time = clockTime(local);
  return local.day === today
    ? say('reminder.was-at', { time })
    : say('reminder.was-on', { time, day: shortDay(local.day, viewer) });
}

/** Beside the buttons of an action there is room for one more. */
function buttonsOf({ reminder, record, situation }: AboutReminder, { say }: Viewer): readonly Button[] {
  const again = { verb: 'remind-again', reminder: reminder.id } as const;
  const inAnHour = button(say('reminder.in-an-hour'), { ...again, in: 'hour' });
  const tomorrow = (situation ? moreButton : button)(say('reminder.tomorrow'), { ...again, in: 'day' });
  const open =
    record && !situation ? [button(say('button.open', { name: record.name }), openData(record))] : [];
  return [...open, inAnHour, tomorrow];
}

const openData = ({ id }: SalesRecord) => ({ verb: 'record', record: id }) as const;
