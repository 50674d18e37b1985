import { choiceCard } from '../../cards/action/question-cards.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { templatesCard } from '../../cards/templates/template-cards.ts';
import type { ReportedOutcome } from '../../domain/enrollment.ts';
import type { Intent } from '../../domain/intents.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { showOrganization } from '../administration/organization-settings.ts';
import { giveByRequest } from '../administration/roles.ts';
import { setLanguage, showSettings, takeLeave } from '../administration/settings.ts';
import { reassignByRequest } from '../acting/reassign.ts';
import { reportDisposition } from '../acting/report-outcome.ts';
import { today } from '../daily-card/todays-list.ts';
import { enrollByRequest } from '../enrolling/enroll-command.ts';
import { help } from '../help.ts';
import { moveClock } from '../move-clock.ts';
import type { Message } from '../ports/messenger.ts';
import { press } from '../press.ts';
import {
  find,
  myRecords,
  openAction,
  recordById,
  template as templateCalled,
  templateById,
} from '../records/browsing.ts';
import { addByRequest } from '../records/records.ts';
import { answerSummary } from '../summaries/answers.ts';
import { remindByRequest } from '../reminders/remind-by-request.ts';
import { showTeam } from '../team/team.ts';
import { showWeek } from '../team/weekly.ts';
import type { Turn } from '../turn/turn.ts';
import { undoLast } from '../undoing.ts';
import { LONGEST_NOTE } from '../../cards/kit/card-action.ts';
import { askWhich, nobodyCalled } from './ask.ts';
import { onEnrollment } from './on-enrollment.ts';
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

const status = onEnrollment((situation) => ({ verb: 'status', enrollment: situation.enrollment.id }));

/** Presses the button of the record that is meant. */
const onRecord =
  (verb: 'edit' | 'archive' | 'delete'): Perform =>
  (turn, { who, ...request }) => {
    if (who?.kind === 'unknown') return nobodyCalled(turn, who.name);
    const [record, ...others] = who?.kind === 'records' ? who.records : [];
    if (record === undefined) return find(turn, undefined);
    return others.length > 0 ? askWhich(turn, request, [record, ...others]) : press(turn, { verb, record });
  };

const recordsOf = ({ who }: Request): readonly RecordId[] => (who?.kind === 'records' ? who.records : []);

const summary =
  (verb: 'summary' | 'export'): Perform =>
  (turn, { template, period = 'all', seller }) =>
    answerSummary(turn, {
      verb,
      period,
      ...(template !== undefined && { template }),
      ...(seller !== undefined && { seller }),
    });

const findRecord: Perform = (turn, request) => {
  const [record, ...others] = recordsOf(request);
  if (record !== undefined && others.length === 0) return recordById(turn, record);
  if (record !== undefined) return askWhich(turn, request, [record, ...others]);
  return find(turn, request.who?.kind === 'unknown' ? request.who.name : request.words);
};

const text = (turn: Turn, key: 'talk.hello' | 'talk.nothing-open' | 'cancelled.request'): Message => ({
  kind: 'text',
  text: turn.viewer.say(key),
});

/** What is done for each thing that can be asked for. */
const PERFORM: Readonly<Record<Intent, Perform>> = {
  enroll: enrollByRequest,
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
  end: onEnrollment((situation, _turn, { reason, note }) => ({
    verb: 'close',
    ...about(situation),
    // "Other" is what is left when nobody said why, so it is asked.
    ...(reason === undefined || reason === 'other' ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
  })),
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
  compose: onEnrollment((situation) => ({
    verb: 'open',
    enrollment: situation.enrollment.id,
    view: 'one',
  })),
  remind: remindByRequest,
  undo: (turn) => undoLast(turn),
  bulk: (turn) => today(turn),
  reassign: reassignByRequest,
  'add-record': addByRequest,
  'edit-record': onRecord('edit'),
  archive: onRecord('archive'),
  delete: onRecord('delete'),
  find: findRecord,
  list: (turn) => myRecords(turn),
  today: (turn) => today(turn),
  due: (turn) => today(turn),
  history: (turn, request) => (recordsOf(request).length > 0 ? status(turn, request) : myRecords(turn)),
  templates: ({ services, viewer }) => templatesCard(services.templates, viewer.say),
  template: (turn, { template, words }) =>
    template === undefined ? templateCalled(turn, words) : templateById(turn, template),
  summary: summary('summary'),
  compare: summary('summary'),
  export: summary('export'),
  team: (turn) => showTeam(turn),
  week: (turn) => showWeek(turn),
  roles: giveByRequest,
  settings: (turn) => showSettings(turn),
  organization: (turn) => showOrganization(turn),
  language: (turn, { language }) => (language ? setLanguage(turn, language) : showSettings(turn)),
  leave: (turn, { when }) => takeLeave(turn, when),
  clock: (turn, { words }) => (turn.services.local ? moveClock(turn, words) : help(turn)),
  help: (turn) => help(turn),
  stop: (turn) => showSettings(turn),
  'small-talk': (turn) => text(turn, 'talk.hello'),
  yes: (turn) => text(turn, 'talk.nothing-open'),
  choose: (turn) => text(turn, 'talk.nothing-open'),
  no: ({ viewer }) => choiceCard(viewer.say.runs('cancelled.request'), [], viewer),
  unknown: (turn) => help(turn),
};
