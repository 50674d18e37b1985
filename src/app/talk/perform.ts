import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { templatesCard } from '../../cards/templates/template-cards.ts';
import { LONGEST_NOTE, type ReportedOutcome } from '../../domain/enrollment.ts';
import type { Intent } from '../../domain/intents.ts';
import { may } from '../../domain/organization.ts';
import type { Request } from '../../domain/request.ts';
import { asksWhatIsNext } from '../../language/asked/content-words.ts';
import { asksForTemplateFile } from '../../language/asked/template-wish.ts';
import { asksForReminders } from '../../language/asked/reminders-asked.ts';
import { askToGiveBack, reassignByRequest } from '../acting/ask-to-reassign.ts';
import { reportDisposition } from '../acting/report-outcome.ts';
import { showOrganization } from '../administration/organization-settings.ts';
import { rolesByRequest } from '../administration/roles-by-request.ts';
import {
  endLeave,
  languageByRequest,
  leaveByRequest,
  settingsByRequest,
} from '../administration/settings-by-request.ts';
import { customizeByRequest } from '../authoring/customize-by-request.ts';
import { listVersions } from '../authoring/list-versions.ts';
import { listDrafts } from '../authoring/list-drafts.ts';
import { useByRequest } from '../authoring/use-by-request.ts';
import { exportTemplate } from '../authoring/template-file.ts';
import { chat, notMine } from '../answering/chat.ts';
import { compose } from '../answering/compose.ts';
import { mayIByRequest } from '../etiquette/may-i-by-request.ts';
import { explain } from '../answering/explain.ts';
import { askWhatToStop } from '../answering/stop.ts';
import { adviseTemplate } from '../answering/template-advice.ts';
import { enrollByRequest } from '../enrolling/enroll-command.ts';
import { exportByRequest } from '../exporting/export-by-request.ts';
import { help } from '../answering/help.ts';
import { moveClock } from '../move-clock.ts';
import { enrollImported } from '../importing/enroll-imported.ts';
import { tagByRequest } from '../lists/tagging.ts';
import { dueToday } from '../planning/due.ts';
import { history } from '../planning/history.ts';
import { list } from '../planning/list.ts';
import { press } from '../press.ts';
import { find, openAction, status as showStatus, templateById } from '../records/browsing.ts';
import { contactAgain } from '../records/contact-again.ts';
import { addByRequest } from '../records/records.ts';
import { cancelByRequest } from '../reminders/cancel-by-request.ts';
import { holdMail, sendMailAgain } from '../correspondence/hold-mail.ts';
import { meetByRequest } from '../meeting/meet-by-request.ts';
import { outgoingByRequest } from '../correspondence/outgoing-by-request.ts';
import { listReminders } from '../reminders/list-reminders.ts';
import { remindByRequest } from '../reminders/remind-by-request.ts';
import { rulesByRequest } from '../rules/rules-by-request.ts';
import { answerSummary } from '../summaries/answers.ts';
import { compare } from '../summaries/compare.ts';
import { showTeam } from '../team/team.ts';
import { showWeek } from '../team/weekly.ts';
import { undoLast } from '../undoing.ts';
import { askWhich, nobodyCalled } from './ask.ts';
import { editByRequest } from './edit-record.ts';
import { endByRequest } from './end-by-request.ts';
import { findByRequest } from './find-record.ts';
import { invite } from './invite.ts';
import { listsOrEntries } from './lists-or-entries.ts';
import { aboutMany } from './many.ts';
import { onEnrollment } from './on-enrollment.ts';
import { onSituation } from './on-situation.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import type { Perform } from './request-handler.ts';

export const perform: Perform = (turn, request) => PERFORM[request.intent](turn, request);

const about = ({ enrollment: { id, revision } }: Situation) => ({
  enrollment: id,
  revision,
  view: 'one' as const,
});

const reportIn = ({ when, note }: Request, outcome: ReportedOutcome) => ({
  outcome,
  ...(when?.day === undefined ? {} : { on: when.day }),
  ...(when?.time === undefined ? {} : { time: when.time }),
  ...(note === undefined ? {} : { note: note.slice(0, LONGEST_NOTE) }),
});

const untilOf = ({ when }: Request) => (when?.day === undefined ? {} : { until: when.day });

const status = onSituation((turn, { enrollment }, { intent, words = '' }) =>
  showStatus(turn, enrollment.id, intent === 'why' ? 'why' : asksWhatIsNext(words) ? 'what-next' : undefined),
);

/** Presses the button of the record that is meant. */
const onRecord =
  (verb: 'archive' | 'delete'): Perform =>
  (turn, { who, ...request }) => {
    if (who?.kind === 'unknown') return nobodyCalled(turn, who.name);
    const [record, ...others] = who?.kind === 'records' ? who.records : [];
    if (record === undefined) return find(turn, undefined);
    return others.length > 0 ? askWhich(turn, request, [record, ...others]) : press(turn, { verb, record });
  };

const summary =
  (verb: 'summary' | 'export'): Perform =>
  (turn, { template, period = 'all', seller }) =>
    answerSummary(turn, {
      verb,
      period,
      ...(template !== undefined && { template }),
      ...(seller !== undefined && { seller }),
    });

const NO_WORDS: Request = { intent: 'customize', act: false };

const nothingOpen: Perform = ({ viewer }) => ({ kind: 'text', text: viewer.say('talk.nothing-open') });

/** All of them; and which one is none of them. */
const templates = ({ services, viewer: { say } }: Turn, who: Request['who']): Message => {
  const notes =
    who?.kind === 'unknown' ? [say('template.none', { words: who.name }), say('missing.reasons')] : [];
  return templatesCard(services.templates, say, ...notes);
};

/** What was set is taken back by what it is called. */
const UNDO: Readonly<Partial<Record<Intent, Perform>>> = {
  remind: cancelByRequest,
  leave: endLeave,
  reassign: askToGiveBack,
};

/** What is done for each thing that can be asked for. */
const PERFORM: Readonly<Record<Intent, Perform>> = {
  enroll: async (turn, request) => (await enrollImported(turn, request)) ?? enrollByRequest(turn, request),
  'may-i': mayIByRequest,
  outcome: onEnrollment(
    (situation, _turn, request) =>
      request.outcome
        ? { verb: 'outcome', ...about(situation), ...reportIn(request, request.outcome) }
        : { verb: 'open', enrollment: situation.enrollment.id, view: 'one' },
    {
      act: (turn, situation, request) =>
        request.outcome
          ? reportDisposition(turn, about(situation), reportIn(request, request.outcome), 'one')
          : openAction(turn, situation.enrollment.id),
    },
  ),
  end: endByRequest,
  unenroll: onEnrollment((situation) => ({ verb: 'close', ...about(situation), reason: 'unenrolled' }), {
    instead: 'archive',
  }),
  snooze: onEnrollment((situation, { viewer }, request) => ({
    verb: 'snooze',
    ...about(situation),
    ...untilOf(request),
    // A time alone is one of today.
    ...(request.when?.time === undefined
      ? {}
      : { until: request.when.day ?? viewer.today, time: request.when.time }),
  })),
  pause: onEnrollment((situation, _turn, request) => ({
    verb: 'pause',
    ...about(situation),
    ...untilOf(request),
    asked: request.when === undefined,
  })),
  resume: onEnrollment((situation) =>
    situation.enrollment.repliedOn === undefined || situation.enrollment.state.kind === 'paused'
      ? { verb: 'resume', ...about(situation) }
      : { verb: 'continue', ...about(situation) },
  ),
  skip: onEnrollment((situation) => ({ verb: 'skip', ...about(situation) })),
  note: onEnrollment((situation, _turn, { note = '' }) => ({ verb: 'note', ...about(situation), note })),
  status,
  why: status,
  compose: onSituation(compose),
  remind: remindByRequest,
  undo: (turn, request) => UNDO[request.topic ?? 'undo']?.(turn, request) ?? undoLast(turn, request.who),
  bulk: async (turn, request) => (await aboutMany(turn, request)).message,
  reassign: reassignByRequest,
  'add-record': addByRequest,
  'edit-record': editByRequest,
  archive: onRecord('archive'),
  delete: onRecord('delete'),
  find: findByRequest,
  tag: tagByRequest,
  lists: (turn, request) => {
    const [record] = request.who?.kind === 'records' ? request.who.records : [];
    return record === undefined ? listsOrEntries(turn, request) : contactAgain(turn, record);
  },
  rules: rulesByRequest,
  list: (turn, request) =>
    asksForReminders(request.words ?? '') ? listReminders(turn) : list(turn, request),
  today: dueToday,
  due: dueToday,
  history,
  templates: adviseTemplate,
  template: (turn, { template, who }) =>
    template === undefined ? templates(turn, who) : templateById(turn, template),
  customize: customizeByRequest,
  drafts: (turn) => listDrafts(turn),
  versions: (turn, { template }) =>
    template === undefined ? customizeByRequest(turn, NO_WORDS) : listVersions(turn, template),
  'template-use': useByRequest,
  summary: summary('summary'),
  compare,
  export: async (turn, request) =>
    request.template !== undefined &&
    asksForTemplateFile(request.words ?? '') &&
    may(turn.authority, 'manage-templates')
      ? exportTemplate(turn, request.template)
      : ((await exportByRequest(turn, request)) ?? summary('export')(turn, request)),
  team: (turn) => showTeam(turn),
  week: (turn) => showWeek(turn),
  invite,
  roles: async (turn, request) => (await rolesByRequest(turn, request)).message,
  outgoing: outgoingByRequest,
  'hold-mail': (turn) => holdMail(turn),
  'send-mail': (turn) => sendMailAgain(turn),
  meet: onSituation(meetByRequest),
  settings: settingsByRequest,
  organization: (turn) => showOrganization(turn),
  language: languageByRequest,
  leave: leaveByRequest,
  clock: (turn, { words }) => (turn.services.local ? moveClock(turn, words) : help(turn)),
  help: explain,
  stop: askWhatToStop,
  'small-talk': chat,
  yes: nothingOpen,
  choose: nothingOpen,
  no: ({ viewer }) => noticeCard(viewer.say.runs('cancelled.request'), [], viewer),
  unknown: notMine,
};
