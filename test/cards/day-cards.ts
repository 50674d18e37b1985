import type { Day } from '../../src/domain/day.ts';
import { backlogOf } from '../../src/app/daily-card/backlog.ts';
import { countriesWithHolidays } from '../../src/holidays/public-holidays.ts';
import { fieldsOf } from '../../src/app/records/record-fields.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import { helpCard, welcomeCard } from '../../src/cards/help-card.ts';
import { todayCard } from '../../src/cards/day/today-card.ts';
import { pageOf } from '../../src/cards/kit/page-within.ts';
import { listOf } from './list-of.ts';
import {
  reminderCanceledCard,
  reminderCard,
  remindersCard,
  reminderSetCard,
  reminderSetResult,
} from '../../src/cards/day/reminder-cards.ts';
import { choiceCard, noticeCard } from '../../src/cards/kit/choice-card.ts';
import { addRecordCard, editRecordCard } from '../../src/cards/records/record-form-card.ts';
import { foundRecordsCard, myRecordsCard } from '../../src/cards/records/records-card.ts';
import { resultView, type ResultView } from '../../src/cards/action/result.ts';
import { recordCard } from '../../src/cards/records/record-card.ts';
import { searchCard } from '../../src/cards/records/search-card.ts';
import { settingsCard } from '../../src/cards/settings/settings-card.ts';
import { overallSummaryCard, templateSummaryCard } from '../../src/cards/summary/summary-card.ts';
import { exportedCard } from '../../src/cards/summary/exported-card.ts';
import { overallReport, templateReport } from './summary-reports.ts';
import { statusCard } from '../../src/cards/action/status-card.ts';
import type { Situation, Viewer } from '../../src/cards/kit/situation.ts';
import { neglectedCard, sellerDayCard, teamCard } from '../../src/cards/day/team-card.ts';
import { templateCard, templatesCard } from '../../src/cards/templates/template-cards.ts';
import { weekCard } from '../../src/cards/day/week-card.ts';
import { addDays } from '../../src/domain/day.ts';
import type { EndId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/text.ts';
import { aRecord, aReminder, enrollmentId, MONDAY, personId, recordId } from '../builders.ts';
import { made, type Made } from './made.ts';
import { manyCards } from './many-cards.ts';
import {
  atEveryStep,
  happen,
  recordFor,
  situationAt,
  situationOf,
  templateCalled,
  templates,
  viewerOn,
  type Customer,
} from './situations.ts';

/** Cards about many customers or none, and those that ask who is meant. */
export function dayCards(customer: Customer, language: Language): readonly Made[] {
  const viewer = viewerOn(addDays(MONDAY, 9), language);
  const running = manyRunning(customer);
  const records = running.slice(0, 40);
  return [
    ...[0, 1, 5, 10, 120].flatMap((count) =>
      made(`today with ${count}`, todayCards(running.slice(0, count), customer, viewer)),
    ),
    ...made('my records', [
      myRecordsCard(pageOf(records, 0), viewer),
      myRecordsCard(pageOf(records, 2), viewer),
    ]),
    ...made('no records', [myRecordsCard(pageOf([], 0), viewer)]),
    ...made('one thing for many', manyCards(running, viewer)),
    ...made('a team', teamCards(running, customer, viewer)),
    ...made('a long history', [longHistory(customer, viewer)]),
    ...made('looking for somebody', recordCards(customer, viewer)),
    ...made('about the bot', botCards(viewer)),
    ...made('reminders', reminderCards(running, customer, viewer)),
    ...made('summaries', summaryCards(customer, viewer)),
  ];
}

/** The morning's card, a page further on, and what was just done above whatever may be next. */
function todayCards(due: readonly Situation[], customer: Customer, viewer: Viewer): readonly Card[] {
  const { sellerName } = customer;
  const result = callThatWentWell(customer, viewer);
  const template = templateCalled('account-renewal');
  const record = { ...recordFor(template, customer), renewalDate: addDays(MONDAY, 50) };
  return [
    todayCard({ ...listOf(due, viewer), greet: sellerName, renewals: [{ record, template }] }, viewer),
    todayCard({ ...listOf(due, viewer), greet: '' }, viewer),
    todayCard(
      { ...listOf(due, viewer), greet: sellerName, backlog: backlogOf(due, due.slice(0, 5), viewer) },
      viewer,
    ),
    todayCard({ ...listOf(due, viewer, 1), done: 7 }, viewer),
    ...due.slice(0, 60).map((first) => todayCard({ ...listOf([first, ...due], viewer), result }, viewer)),
  ];
}

/** The result that has the most to offer. */
function callThatWentWell(customer: Customer, viewer: Viewer): ResultView {
  const call = situationAt('outbound-prospecting', 'first-call', customer);
  const event = { kind: 'outcome', outcome: 'answered', end: 'meeting-scheduled' as EndId } as const;
  const moved = happen(call.template, call.enrollment, event, viewer.today);
  if (!moved) throw new Error('The call cannot go well');
  return resultView({ ...call, ...moved }, moved.effects, viewer, 'list');
}

/** Someone who puts it off every day. */
function longHistory(customer: Customer, viewer: Viewer): Card {
  const call = situationAt('contact-no-show', 'call', customer);
  const days = Array.from({ length: 60 }, (_, ahead) => addDays(MONDAY, ahead));
  const enrollment = days.reduce((before, today) => {
    const event = { kind: 'snooze', until: addDays(today, 1) } as const;
    return happen(call.template, before, event, today)?.enrollment ?? before;
  }, call.enrollment);
  return statusCard(
    { ...call, enrollment },
    viewer,
    Array.from({ length: 20 }, () => call),
  );
}

/** Set, coming in time and late, with every action that it may be about, and canceled. */
function reminderCards(running: readonly Situation[], { person }: Customer, viewer: Viewer): readonly Card[] {
  const reminder = aReminder({ note: person.name, record: person.id });
  const { note, ...bare } = reminder;
  const late = new Date('2026-12-01T10:00:00Z');
  const inTime = new Date(reminder.at);
  const remark = viewer.say('reminder.in-doubt');
  const about = { reminder, record: person };
  return [
    ...running.slice(0, 60).map((situation) => reminderCard({ ...about, situation }, viewer, late, remark)),
    reminderCard(about, viewer, late),
    reminderCard({ reminder }, viewer, inTime),
    reminderCard({ reminder: bare }, viewer, inTime),
    reminderSetCard(about, viewer),
    todayCard({ ...listOf(running, viewer), result: reminderSetResult(about, viewer) }, viewer),
    reminderSetCard({ reminder: bare }, viewer),
    reminderCanceledCard(about, viewer),
    reminderCanceledCard({ reminder }, viewer),
    remindersCard([], 0, viewer),
    remindersCard(Array<typeof about>(200).fill(about), 3, viewer),
    remindersCard([{ reminder: bare, record: person }], 0, viewer),
  ];
}

/** The team, full and empty, what was left alone in it, its week, and a seller's day. */
function teamCards(due: readonly Situation[], { person }: Customer, viewer: Viewer): readonly Card[] {
  const members = Array.from({ length: 200 }, (_, index) => ({
    id: personId(`seller-${index}`),
    name: person.name,
    isBusy: true,
    due: 12,
    overdue: 5,
    neglected: 4,
    done: 31,
    away: addDays(MONDAY, 20),
    unreachable: true,
  }));
  const neglected = due.slice(0, 10).map((situation) => ({ situation, viewer }));
  const [someone] = members;
  const week = { from: addDays(MONDAY, -7), to: addDays(MONDAY, -1), members, doneBefore: 40 };
  return [
    teamCard({ members, neglected: neglected.slice(0, 3), page: 0 }, viewer),
    teamCard({ members, neglected: [], page: 5 }, viewer),
    teamCard({ members: [], neglected: [], page: 0 }, viewer),
    neglectedCard(neglected, 1, 50, viewer),
    neglectedCard([], 0, 0, viewer),
    weekCard(week, neglected.slice(0, 3), viewer),
    weekCard({ ...week, members: [] }, [], viewer),
    todayCard({ ...listOf(due, viewer), lastWeek: members, greet: person.name }, viewer),
    ...(someone
      ? [sellerDayCard(someone, pageOf(due, 1), viewer), sellerDayCard(someone, pageOf([], 0), viewer)]
      : []),
  ];
}

/** Each step of each template, over and over. */
function manyRunning(customer: Customer): readonly Situation[] {
  const once = templates.flatMap((template) =>
    atEveryStep(template).map((enrollment) => situationOf(template, enrollment, customer)),
  );
  return [...once, ...once, ...once].map(({ enrollment, ...rest }, index) => ({
    ...rest,
    enrollment: { ...enrollment, id: enrollmentId(`enrollment-${index}`) },
  }));
}

const EXPORTED = {
  name: 'webinar.csv',
  url: 'https://bot.example/file',
  back: { verb: 'summary', period: 'quarter' },
} as const;

/** As long as that of a real one. */
const PICTURE = `https://bot.example/files/${'x'.repeat(1000)}`;

function summaryCards(customer: Customer, viewer: Viewer): readonly Card[] {
  return [
    ...templates.flatMap((template) =>
      [0, 128].map((count) =>
        templateSummaryCard(templateReport(template, customer, viewer, count), viewer, PICTURE),
      ),
    ),
    overallSummaryCard(overallReport(viewer), viewer),
    overallSummaryCard({ ...overallReport(viewer, 0), isComplete: false }, viewer),
    exportedCard({ ...EXPORTED, what: customer.sellerName }, viewer),
  ];
}

function recordCards({ person }: Customer, viewer: Viewer): readonly Card[] {
  const { say } = viewer;
  const { name, company } = person;
  const fields = fieldsOf(person);
  const empty = fieldsOf(aRecord({ name: '', company: '' }));
  const draft = { id: recordId('new'), type: 'contact' as const };
  const found = Array.from({ length: 8 }, (_, index) => ({ ...person, id: recordId(`record-${index}`) }));
  const choices = found.map(({ id }) => ({
    title: name,
    where: company,
    data: { verb: 'propose' as const, record: id },
  }));
  return [
    templatesCard(templates, say, say('template.none', { words: name })),
    foundRecordsCard(name, found, viewer),
    recordCard({ record: person, running: [] }, true, viewer),
    recordCard({ record: { ...person, status: 'do-not-contact' }, running: [] }, false, viewer),
    choiceCard(say.runs('who.none-nearest', { words: name }), choices, viewer, {
      notes: [{ text: say('who.add') }],
    }),
    noticeCard(say.runs('enroll.do-not-contact', { name }), [], viewer),
    searchCard(say.runs('who.none', { words: name }), viewer, { typed: name, note: say('who.add') }),
    ...templates.map(({ id }) => searchCard(say.runs('enroll.form.title'), viewer, { template: id })),
    addRecordCard({ ...draft, ...fields }, viewer, [say('add.similar', { name, company })]),
    addRecordCard({ ...draft, ...empty }, viewer, [say('add.no-name')]),
    editRecordCard(person, fields, viewer),
    editRecordCard(person, { ...fields, email: name }, viewer, [say('add.bad-email', { email: name })]),
  ];
}

function botCards(viewer: Viewer): readonly Card[] {
  const { say } = viewer;
  const neverWorking = { timeZone: 'Asia/Calcutta', hour: 0, workingDays: [] };
  return [
    welcomeCard(say, undefined),
    welcomeCard(say, 'Monday, 23 November at 08:00'),
    helpCard(say, ['everyone', 'managers', 'administrators', 'local']),
    helpCard(say, ['everyone']),
    settingsCard(viewer, { countries: countriesWithHolidays() }),
    settingsCard(
      { ...viewer, calendar: neverWorking },
      {
        country: 'IN',
        countries: countriesWithHolidays(),
        leave: { from: '2026-12-21' as Day, to: '2026-12-31' as Day },
        mondaySummary: true,
      },
      say('settings.no-days'),
    ),
    templatesCard(templates, say),
    ...templates.map((template) => templateCard(template, say)),
  ];
}
