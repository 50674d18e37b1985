import { choiceCard } from '../cards/action/question-cards.ts';
import { templatesCard } from '../cards/templates/template-cards.ts';
import { parseCardAction, type CardAction, type ButtonData } from '../cards/kit/card-action.ts';
import { LONGEST_NOTE } from '../domain/enrollment.ts';
import type { Report } from '../domain/dispositions.ts';
import type { Day } from '../domain/day.ts';
import type { Grant } from '../domain/organization.ts';
import { unreachable } from '../domain/result.ts';
import { actOnMany } from './acting/act-on-many.ts';
import { chooseBacklog, undoBacklog } from './acting/choose-backlog.ts';
import { myRecords, openAction, recordById, status, templateById } from './records/browsing.ts';
import { today } from './daily-card/todays-list.ts';
import { enrollMany, proposeManyById } from './enrolling/enroll-many.ts';
import { enrollNow } from './enrolling/enroll-now.ts';
import { proposeById } from './enrolling/proposal.ts';
import { askWhom, search } from './enrolling/enroll-command.ts';
import { contentAsText } from './answering/compose.ts';
import type { Message } from './ports/messenger.ts';
import { ask, pressOutcome, reportOutcome, undoAndReport } from './acting/report-outcome.ts';
import { askInsteadOfDeleting } from './records/deleting.ts';
import { addNow, archive, edit, saveRecord } from './records/records.ts';
import { help } from './answering/help.ts';
import { cancelReminder, openReminder, remindAgain, restoreReminder } from './reminders/change-reminder.ts';
import { listReminders } from './reminders/list-reminders.ts';
import { setReminder } from './reminders/set-reminder.ts';
import { snoozeUntil } from './reminders/snooze-until.ts';
import { saveOrganization, showOrganization } from './administration/organization-settings.ts';
import { handOver, undoHandover } from './acting/reassign.ts';
import { carryOut } from './administration/change-roles.ts';
import { rolesOf, showRoles } from './administration/roles.ts';
import { saveSettings, showSettings } from './administration/settings.ts';
import { answerSummary } from './summaries/answers.ts';
import { sellerDay } from './daily-card/seller-day.ts';
import { showNeglected, showTeam } from './team/team.ts';
import type { Turn } from './turn/turn.ts';
import { showWeek } from './team/weekly.ts';

/** Does what a button says. Data that no button of ours could have sent changes nothing. */
export async function press(turn: Turn, data: unknown): Promise<Message> {
  const action = parseCardAction(data);
  return action && action.verb !== 'request'
    ? act(turn, action)
    : { kind: 'text', text: turn.viewer.say('refused.not-understood') };
}

async function act(turn: Turn, action: Exclude<CardAction, { verb: 'request' }>): Promise<Message> {
  switch (action.verb) {
    case 'go':
      return go(turn, action.to);
    case 'outcome':
      return pressOutcome(turn, action, reportOf(action), action.view);
    case 'continue':
    case 'skip':
    case 'resume':
      return reportOutcome(turn, action, { kind: action.verb }, action.view);
    case 'snooze':
      return action.until === undefined
        ? ask(turn, action, 'snooze', action.view)
        : snooze(turn, action, action.until);
    case 'pause':
      return action.until === undefined && !action.asked
        ? ask(turn, action, 'pause', action.view)
        : reportOutcome(
            turn,
            action,
            { kind: 'pause', ...(action.until ? { until: action.until } : {}) },
            action.view,
          );
    case 'close':
      return action.reason === undefined
        ? ask(turn, action, 'close', action.view)
        : reportOutcome(
            turn,
            action,
            { kind: 'close', reason: action.reason, ...(action.note && { note: action.note }) },
            action.view,
          );
    case 'note': {
      const text = action.note.trim().slice(0, LONGEST_NOTE);
      return text === ''
        ? ask(turn, action, 'note', action.view)
        : reportOutcome(turn, action, { kind: 'note', text }, action.view);
    }
    case 'act-on-many':
      return actOnMany(turn, action.of, action.event);
    case 'undo':
      return undoAndReport(turn, action, action.view);
    case 'open':
      return action.view === 'list'
        ? today(turn, { opened: action.enrollment })
        : openAction(turn, action.enrollment);
    case 'status':
      return status(turn, action.enrollment);
    case 'content':
      return contentAsText(turn, action.enrollment, action.step);
    case 'list':
      return list(turn, action.of, action.page);
    case 'seller-day':
      return sellerDay(turn, action.seller, action.page);
    case 'backlog':
      return chooseBacklog(turn, action.choice);
    case 'undo-backlog':
      return undoBacklog(turn, action.at);
    case 'template':
      return templateById(turn, action.template);
    case 'search':
      return search(turn, action.who, action.template);
    case 'propose':
      return proposeById(turn, action.record, action.template, action);
    case 'propose-many':
      return proposeManyById(turn, action.records, action.template, action.start);
    case 'enroll-many':
      return enrollMany(turn, action.people, action.template, action.start);
    case 'enroll':
      return enrollNow(turn, action);
    case 'record':
      return recordById(turn, action.record);
    case 'edit':
      return edit(turn, action.record);
    case 'save-record':
      return saveRecord(turn, action.record, action);
    case 'archive':
      return archive(turn, action.record);
    case 'delete':
      return askInsteadOfDeleting(turn, action.record);
    case 'cancel':
      return choiceCard(turn.viewer.say.runs(`cancelled.${action.what}`), [], turn.viewer);
    case 'add':
      return addNow(turn, action);
    case 'roles-of':
      return rolesOf(turn, action.person);
    case 'give-role':
      return carryOut(turn, { kind: 'give', person: action.person, grant: grantIn(action) });
    case 'reassign':
      return handOver(turn, action);
    case 'undo-reassign':
      return undoHandover(turn, action.at);
    case 'take-role':
      return carryOut(turn, { kind: 'take', person: action.person, role: action.role });
    case 'organization':
      return saveOrganization(turn, action);
    case 'remind':
      return setReminder(turn, action, action.id);
    case 'remind-again':
      return remindAgain(turn, action.reminder, action.in);
    case 'reminder':
      return openReminder(turn, action.reminder);
    case 'cancel-reminder':
      return cancelReminder(turn, action.reminder);
    case 'restore-reminder':
      return restoreReminder(turn, action.reminder);
    case 'summary':
    case 'export':
      return answerSummary(turn, action);
    case 'settings':
      return saveSettings(turn, action);
    default:
      return unreachable(action);
  }
}

const snooze = (turn: Turn, action: Extract<CardAction, { verb: 'snooze' }>, until: Day): Promise<Message> =>
  action.time === undefined
    ? reportOutcome(turn, action, { kind: 'snooze', until }, action.view)
    : snoozeUntil(turn, action, { day: until, time: action.time }, action.view);

function reportOf({ outcome, end, on, time, note }: Extract<CardAction, { verb: 'outcome' }>): Report {
  return { outcome, ...(end && { end }), ...(on && { on }), ...(time && { time }), ...(note && { note }) };
}

const grantIn = ({ person, role, of }: Extract<CardAction, { verb: 'give-role' }>): Grant => ({
  person,
  role,
  ...(of && { of }),
});

function list(turn: Turn, of: Extract<CardAction, { verb: 'list' }>['of'], page: number): Promise<Message> {
  switch (of) {
    case 'today':
      return today(turn, { page });
    case 'my-records':
      return myRecords(turn, page);
    case 'team':
      return showTeam(turn, page);
    case 'neglected':
      return showNeglected(turn, page);
    case 'reminders':
      return listReminders(turn, page);
    case 'roles':
      return showRoles(turn, page);
  }
}

async function go(turn: Turn, to: Extract<ButtonData, { verb: 'go' }>['to']): Promise<Message> {
  const { services, viewer } = turn;
  switch (to) {
    case 'today':
      return today(turn);
    case 'my-records':
      return myRecords(turn);
    case 'templates':
      return templatesCard(services.templates, viewer.say);
    case 'settings':
      return showSettings(turn);
    case 'help':
      return help(turn);
    case 'roles':
      return showRoles(turn);
    case 'organization':
      return showOrganization(turn);
    case 'team':
      return showTeam(turn);
    case 'week':
      return showWeek(turn);
    case 'enroll':
      return askWhom(turn);
  }
}
