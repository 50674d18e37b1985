import { choiceCard } from '../../cards/action/question-cards.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { templatesCard } from '../../cards/templates/template-cards.ts';
import { asStepOutcome, type Intent } from '../../domain/intents.ts';
import type { Request } from '../../domain/request.ts';
import { asksWhatIsNext } from '../../language/asked/content-words.ts';
import { showOrganization } from '../administration/organization-settings.ts';
import { rolesByRequest } from '../administration/roles-by-request.ts';
import {
  languageByRequest,
  leaveByRequest,
  settingsByRequest,
} from '../administration/settings-by-request.ts';
import { chat, notMine } from '../answering/chat.ts';
import { compose } from '../answering/compose.ts';
import { explain } from '../answering/explain.ts';
import { askWhatToStop } from '../answering/stop.ts';
import { adviseTemplate } from '../answering/template-advice.ts';
import { reassignByRequest } from '../acting/reassign.ts';
import { today } from '../daily-card/todays-list.ts';
import { enrollByRequest } from '../enrolling/enroll-command.ts';
import { help } from '../help.ts';
import { moveClock } from '../move-clock.ts';
import type { Message } from '../ports/messenger.ts';
import { press } from '../press.ts';
import { dueToday } from '../planning/due.ts';
import { history } from '../planning/history.ts';
import { list } from '../planning/list.ts';
import { find, status as showStatus, templateById } from '../records/browsing.ts';
import { addByRequest } from '../records/records.ts';
import { answerSummary } from '../summaries/answers.ts';
import { compare } from '../summaries/compare.ts';
import { showTeam } from '../team/team.ts';
import { showWeek } from '../team/weekly.ts';
import type { Turn } from '../turn/turn.ts';
import { undoLast } from '../undoing.ts';
import { askWhich, nobodyCalled } from './ask.ts';
import { editByRequest } from './edit-record.ts';
import { findByRequest } from './find-record.ts';
import { onEnrollment } from './on-enrollment.ts';
import { onSituation } from './on-situation.ts';
import type { Perform } from './request-handler.ts';

export const perform: Perform = (turn, request) => PERFORM[request.intent](turn, request);

const about = ({ enrollment: { id, revision } }: Situation) => ({
  enrollment: id,
  revision,
  view: 'one' as const,
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

const text = (turn: Turn, key: 'talk.nothing-open'): Message => ({
  kind: 'text',
  text: turn.viewer.say(key),
});

/** What is done for each thing that can be asked for. */
const PERFORM: Readonly<Record<Intent, Perform>> = {
  enroll: enrollByRequest,
  outcome: onEnrollment((situation, _turn, { outcome }) => {
    const step = outcome && asStepOutcome(outcome);
    return step
      ? { verb: 'outcome', ...about(situation), outcome: step }
      : { verb: 'open', enrollment: situation.enrollment.id, view: 'one' };
  }),
  end: onEnrollment((situation, _turn, { reason }) => ({
    verb: 'close',
    ...about(situation),
    ...(reason === undefined || reason === 'lost' ? {} : { reason }),
  })),
  unenroll: onEnrollment(
    (situation) => ({ verb: 'close', ...about(situation), reason: 'unenrolled' }),
    'archive',
  ),
  snooze: onEnrollment((situation, _turn, request) => ({
    verb: 'snooze',
    ...about(situation),
    ...untilOf(request),
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
  remind: onEnrollment((situation, _turn, request) => ({
    verb: 'snooze',
    ...about(situation),
    ...untilOf(request),
  })),
  undo: (turn) => undoLast(turn),
  bulk: (turn) => today(turn),
  reassign: reassignByRequest,
  'add-record': addByRequest,
  'edit-record': editByRequest,
  archive: onRecord('archive'),
  delete: onRecord('delete'),
  find: findByRequest,
  list,
  today: dueToday,
  due: dueToday,
  history,
  templates: adviseTemplate,
  template: (turn, { template }) =>
    template === undefined
      ? templatesCard(turn.services.templates, turn.viewer.say)
      : templateById(turn, template),
  summary: summary('summary'),
  compare,
  export: summary('export'),
  team: (turn) => showTeam(turn),
  week: (turn) => showWeek(turn),
  roles: rolesByRequest,
  settings: settingsByRequest,
  organization: (turn) => showOrganization(turn),
  language: languageByRequest,
  leave: leaveByRequest,
  clock: (turn, { words }) => (turn.services.local ? moveClock(turn, words) : help(turn)),
  help: explain,
  stop: askWhatToStop,
  'small-talk': chat,
  yes: (turn) => text(turn, 'talk.nothing-open'),
  choose: (turn) => text(turn, 'talk.nothing-open'),
  no: ({ viewer }) => choiceCard(viewer.say.runs('cancelled.request'), [], viewer),
  unknown: notMine,
};
