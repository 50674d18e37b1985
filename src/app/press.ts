import { plainResult } from '../cards/action/result.ts';
import { parseCardAction, type CardAction } from '../cards/kit/card-action.ts';
import { noticeCard } from '../cards/kit/choice-card.ts';
import type { Report } from '../domain/dispositions.ts';
import { LONGEST_NOTE } from '../domain/enrollment.ts';
import type { Grant } from '../domain/organization.ts';
import type { Run } from '../language/say.ts';
import { actOnMany } from './acting/act-on-many.ts';
import { chooseBacklog, leaveBacklog, undoBacklog } from './acting/choose-backlog.ts';
import { handOver, undoHandover } from './acting/reassign.ts';
import { recentResult } from './acting/recent-result.ts';
import { ask, pressOutcome, reportOutcome, undoAndReport } from './acting/report-outcome.ts';
import { carryOut } from './administration/change-roles.ts';
import { saveOrganization } from './administration/organization-settings.ts';
import { rolesOf } from './administration/roles.ts';
import { saveSettings } from './administration/settings.ts';
import { contentAsText } from './answering/compose.ts';
import { PRESS_AUTHORING } from './authoring/press-authoring.ts';
import { findTimesOf } from './meeting/find-times.ts';
import { inviteByPress } from './meeting/invite-to-meeting.ts';
import { PRESS_MAILING } from './correspondence/press-mailing.ts';
import { sellerDay } from './daily-card/seller-day.ts';
import { today } from './daily-card/todays-list.ts';
import { saveDetails, showDetails } from './enrolling/details.ts';
import { answerColleague } from './etiquette/answer-colleague.ts';
import { askColleagues } from './etiquette/ask-colleagues.ts';
import { search } from './enrolling/enroll-command.ts';
import { enrollList } from './enrolling/enroll-list.ts';
import { enrollMany, proposeManyById } from './enrolling/enroll-many.ts';
import { enrollNow } from './enrolling/enroll-now.ts';
import { proposeById } from './enrolling/proposal.ts';
import { pressExportList } from './exporting/export-list.ts';
import { exportAskedIn } from './exporting/take-export.ts';
import { openColumns, openImport, saveColumns } from './importing/change-columns.ts';
import { linkToProblems } from './importing/problems-file.ts';
import { cancelImport, importNow, stopImport, undoImport } from './importing/press-import.ts';
import { PRESS_LISTS } from './lists/press-lists.ts';
import { logMessage } from './message-actions/log-message.ts';
import { go, list, withResult } from './open-list.ts';
import type { Message } from './ports/messenger.ts';
import { askBeforeTeam, askBeforeTeamCalled, inviteTeam } from './reaching/invite-team.ts';
import { openAction, recordById, status, templateById } from './records/browsing.ts';
import { askInsteadOfDeleting } from './records/deleting.ts';
import { markSilent } from './records/mark-silent.ts';
import { addNow, archive, edit, saveRecord } from './records/records.ts';
import { cancelReminder, openReminder, remindAgain, restoreReminder } from './reminders/change-reminder.ts';
import { setReminder } from './reminders/set-reminder.ts';
import { cancelReminders, restoreReminders } from './reminders/several.ts';
import { snoozeUntil } from './reminders/snooze-until.ts';
import { PRESS_RULES } from './rules/press-rules.ts';
import { answerSummary, pressExport } from './summaries/answers.ts';
import { compareVersions } from './summaries/compare-versions.ts';
import { showTrial } from './summaries/trials.ts';
import type { Turn } from './turn/turn.ts';

/** What leads to a question is read where sentences are. */
const IN_TALK = ['request', 'ask', 'narrow'] as const;

type Verb = Exclude<CardAction['verb'], (typeof IN_TALK)[number]>;
type Pressed<One extends Verb> = Extract<CardAction, { verb: One }>;
type Press<One extends Verb> = (turn: Turn, action: Pressed<One>) => Message | Promise<Message>;

/** Does what a button says. Data that no button of ours could have sent changes nothing. */
export async function press(turn: Turn, data: unknown): Promise<Message> {
  const action = parseCardAction(data);
  const { say } = turn.viewer;
  if (!action || isInTalk(action)) return { kind: 'text', text: say('refused.not-understood') };
  const shown = await act(turn, action.verb, action);
  const isBelow = 'below' in action && action.below === true;
  return isBelow && shown.kind === 'card' ? { kind: 'text', text: say('press.below'), then: [shown] } : shown;
}

const isInTalk = (action: CardAction): action is Extract<CardAction, { verb: (typeof IN_TALK)[number] }> =>
  IN_TALK.some((verb) => verb === action.verb);

const act = <One extends Verb>(turn: Turn, verb: One, action: Pressed<One>) => PRESS[verb](turn, action);

/** The button says all there is to say. */
const asItIs = (turn: Turn, action: Pressed<'continue' | 'skip' | 'resume'>): Promise<Message> =>
  reportOutcome(turn, action, { kind: action.verb }, action.view);

const snooze: Press<'snooze'> = (turn, action) => {
  const { until, time, other, view } = action;
  if (until === undefined) return ask(turn, action, other ? 'snooze-until' : 'snooze', view);
  return time === undefined
    ? reportOutcome(turn, action, { kind: 'snooze', until }, view)
    : snoozeUntil(turn, action, { day: until, time }, view);
};

const pause: Press<'pause'> = (turn, action) => {
  const { until, asked, view } = action;
  return until === undefined && !asked
    ? ask(turn, action, 'pause', view)
    : reportOutcome(turn, action, { kind: 'pause', ...(until && { until }) }, view);
};

const close: Press<'close'> = (turn, action) => {
  const { reason, note, view } = action;
  return reason === undefined
    ? ask(turn, action, 'close', view)
    : reportOutcome(turn, action, { kind: 'close', reason, ...(note && { note }) }, view);
};

const note: Press<'note'> = (turn, action) => {
  const text = action.note.trim().slice(0, LONGEST_NOTE);
  return text === ''
    ? ask(turn, action, 'note', action.view)
    : reportOutcome(turn, action, { kind: 'note', text }, action.view);
};

function reportOf({ outcome, end, on, time, note }: Pressed<'outcome'>): Report {
  return { outcome, ...(end && { end }), ...(on && { on }), ...(time && { time }), ...(note && { note }) };
}

const grantIn = ({ person, role, of }: Pressed<'give-role'>): Grant => ({ person, role, ...(of && { of }) });

/** In a list with what was done last in it; a card of its own is about that one alone. */
const open: Press<'open'> = async (turn, { enrollment, view }) =>
  view === 'list'
    ? today(turn, { opened: enrollment, ...(await withResult(turn)) })
    : openAction(turn, enrollment, await recentResult(turn, view, enrollment));

/** What was saved, above the action that it was opened from. */
const backTo = (turn: Turn, { from }: Pressed<'save-record'>) =>
  from &&
  ((saved: readonly Run[]): Promise<Message> => {
    const result = { ...plainResult(''), title: saved };
    return from.view === 'list'
      ? today(turn, { opened: from.enrollment, result })
      : openAction(turn, from.enrollment, result);
  });

/** What each button does. */
const PRESS: { readonly [One in Verb]: Press<One> } = {
  go: (turn, { to }) => go(turn, to),
  list: (turn, { of, page }) => list(turn, of, page),
  status: (turn, { enrollment }) => status(turn, enrollment),
  open,
  content: (turn, { enrollment, step }) => contentAsText(turn, enrollment, step),
  details: (turn, { enrollment, view }) => showDetails(turn, enrollment, view),
  'save-details': (turn, action) => saveDetails(turn, action),
  'seller-day': (turn, { seller, page }) => sellerDay(turn, seller, page),

  outcome: (turn, action) => pressOutcome(turn, action, reportOf(action), action.view),
  continue: asItIs,
  skip: asItIs,
  resume: asItIs,
  snooze,
  pause,
  close,
  note,
  'log-message': logMessage,
  'act-on-many': (turn, { of, event }) => actOnMany(turn, of, event),
  undo: (turn, action) => undoAndReport(turn, action, action.view),
  backlog: (turn, { choice }) => chooseBacklog(turn, choice),
  'leave-backlog': leaveBacklog,
  'undo-backlog': (turn, { at }) => undoBacklog(turn, at),

  template: (turn, { template }) => templateById(turn, template),
  search: (turn, { who, template, record }) =>
    record ? proposeById(turn, record, template) : search(turn, who, template),
  propose: (turn, action) => proposeById(turn, action.record, action.template, action),
  'propose-many': (turn, { records, template, start }) => proposeManyById(turn, records, template, start),
  enroll: enrollNow,
  'ask-colleague': askColleagues,
  'answer-colleague': answerColleague,
  'enroll-list': enrollList,
  'enroll-many': (turn, action) => enrollMany(turn, action),
  cancel: ({ viewer }, { what }) => noticeCard(viewer.say.runs(`cancelled.${what}`), [], viewer),

  record: (turn, { record }) => recordById(turn, record),
  add: addNow,
  edit: (turn, { record, from }) => edit(turn, record, {}, from),
  'save-record': (turn, action) => saveRecord(turn, action.record, action, action.from, backTo(turn, action)),
  archive: (turn, { record }) => archive(turn, record),
  'mark-silent': (turn, { record }) => markSilent(turn, record),
  delete: (turn, { record }) => askInsteadOfDeleting(turn, record),

  import: (turn, action) => importNow(turn, action),
  'import-preview': (turn, { id }) => openImport(turn, id),
  'import-problems': (turn, { id }) => linkToProblems(turn, id),
  'import-columns': (turn, { id }) => openColumns(turn, id),
  'save-columns': saveColumns,
  'cancel-import': (turn, { id }) => cancelImport(turn, id),
  'stop-import': (turn, { id }) => stopImport(turn, id),
  'undo-import': (turn, { id }) => undoImport(turn, id),

  remind: (turn, action) => setReminder(turn, action, action.id),
  'remind-again': (turn, action) => remindAgain(turn, action.reminder, action.in),
  reminder: (turn, { reminder }) => openReminder(turn, reminder),
  'cancel-reminder': (turn, { reminder, also }) =>
    also ? cancelReminders(turn, [reminder, ...also]) : cancelReminder(turn, reminder),
  'restore-reminder': (turn, { reminder, also }) =>
    also ? restoreReminders(turn, [reminder, ...also]) : restoreReminder(turn, reminder),

  summary: answerSummary,
  export: pressExport,
  trial: showTrial,
  'compare-versions': compareVersions,
  'export-list': (turn, action) => pressExportList(turn, exportAskedIn(action)),
  'roles-of': (turn, { person }) => rolesOf(turn, person),
  'give-role': (turn, action) =>
    carryOut(turn, { kind: 'give', person: action.person, grant: grantIn(action) }),
  'take-role': (turn, { person, role }) => carryOut(turn, { kind: 'take', person, role }),
  reassign: (turn, { record, records = [], from, only, to }) =>
    handOver(turn, { to, from, only, records: record === undefined ? records : [record] }),
  invite: (turn, { team, id }) => {
    if (team === undefined) return askBeforeTeamCalled(turn, undefined);
    return id === undefined ? askBeforeTeam(turn, team) : inviteTeam(turn, team, id);
  },
  'undo-reassign': (turn, { at }) => undoHandover(turn, at),
  organization: saveOrganization,
  settings: saveSettings,
  ...PRESS_LISTS,
  ...PRESS_RULES,
  ...PRESS_MAILING,
  'find-times': (turn, action) => findTimesOf(turn, action),
  'invite-to-meeting': (turn, action) => inviteByPress(turn, action),
  ...PRESS_AUTHORING,
};
