import { choiceCard } from '../cards/action/question-cards.ts';
import { searchCard } from '../cards/records/search-card.ts';
import { joinDots } from '../cards/kit/elements.ts';
import type { ButtonData } from '../cards/kit/card-action.ts';
import { personOf, type Situation } from '../cards/kit/situation.ts';
import { templatesCard } from '../cards/templates/template-cards.ts';
import { STEP_OUTCOMES, type StepOutcome } from '../domain/enrollment.ts';
import type { SalesRecord } from '../domain/record.ts';
import { inLanguage } from '../domain/text.ts';
import type { CommandId, CommandArguments } from '../language/understand/commands.ts';
import { laterDayInWords } from '../language/dates.ts';
import { find, lost, myRecords, template } from './records/browsing.ts';
import { today } from './daily-card/todays-list.ts';
import { enrollByWords } from './enrolling/enroll-command.ts';
import { findEnrollment } from './finding/find-enrollment.ts';
import { findRecord } from './finding/find-record.ts';
import { moveClock } from './move-clock.ts';
import type { Message } from './ports/messenger.ts';
import { press } from './press.ts';
import { addByWords } from './records/records.ts';
import { inOrder, situationsOf } from './turn/situations.ts';
import { onSummaryWords } from './summaries/answers.ts';
import type { Turn } from './turn/turn.ts';
import { help } from './help.ts';
import { showOrganization } from './administration/organization-settings.ts';
import { reassignByWords } from './acting/reassign.ts';
import { make, showRoles } from './administration/roles.ts';
import { showSettings, speak } from './administration/settings.ts';
import { showTeam } from './team/team.ts';
import { undoLast } from './undoing.ts';
import { showWeek } from './team/weekly.ts';

type Handler = (turn: Turn, words: CommandArguments) => Message | Promise<Message>;

/** The button that a command about an enrollment would press on its card. */
type ToPress = (situation: Situation, turn: Turn, words: CommandArguments) => ButtonData;

const about = ({ enrollment: { id, revision } }: Situation) => ({
  enrollment: id,
  revision,
  view: 'one' as const,
});

const untilOf = ({ viewer }: Turn, { until }: CommandArguments) => {
  const day = until === undefined ? undefined : laterDayInWords(until, viewer.today);
  return day === undefined ? {} : { until: day };
};

/** What can be done with a record that is in no sequence. */
const INSTEAD = { propose: 'button.enroll', archive: 'button.archive' } as const;

/** Finds the enrollment that is meant and presses the button on it; asks when there are several. */
const onEnrollment =
  (toPress: ToPress, instead: keyof typeof INSTEAD = 'propose'): Handler =>
  async (turn, words) => {
    const { viewer } = turn;
    const { say } = viewer;
    if (words.who === undefined) return whoIsMeant(turn, toPress, words);
    const found = await findEnrollment(turn, words.who);
    switch (found.kind) {
      case 'one':
        return press(turn, toPress(found.situation, turn, words));
      case 'many':
        return choiceCard(say.runs('who.many'), optionsFor(found.situations, turn, toPress, words), viewer);
      case 'not-enrolled':
        return choiceCard(
          say.runs('who.not-enrolled', { name: found.record.name }),
          [{ title: say(INSTEAD[instead]), data: { verb: instead, record: found.record.id } }],
          viewer,
        );
      case 'none':
        return searchCard(say.runs('who.none', { words: words.who }), viewer, { note: say('who.add') });
    }
  };

/** "replied", but who? One of those that are due, most likely. */
async function whoIsMeant(turn: Turn, toPress: ToPress, words: CommandArguments): Promise<Message> {
  const { services, person, viewer } = turn;
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  if (active.length === 0) return today(turn);
  const situations = inOrder(await situationsOf(turn, active), viewer);
  return choiceCard(viewer.say.runs('who.many'), optionsFor(situations, turn, toPress, words), viewer);
}

const optionsFor = (
  situations: readonly Situation[],
  turn: Turn,
  toPress: ToPress,
  words: CommandArguments,
) =>
  situations.map((situation) => ({
    title: joinDots(personOf(situation).name, inLanguage(situation.template.name, turn.viewer.say.language)),
    data: toPress(situation, turn, words),
  }));

/** Finds the record that the words are about and presses the button for it. */
const onRecord =
  (toPress: (record: SalesRecord) => ButtonData): Handler =>
  async (turn, { who }) => {
    const { viewer } = turn;
    const { say } = viewer;
    if (who === undefined) return find(turn, undefined);
    const found = await findRecord(turn, who);
    if (found.kind === 'one') return press(turn, toPress(found.record));
    const records = found.kind === 'many' ? found.records : found.near;
    if (records.length === 0)
      return searchCard(say.runs('who.none', { words: who }), viewer, { note: say('who.add') });
    const options = records.map((record) => ({
      title: joinDots(record.name, record.company, say(`type.${record.type}`)),
      data: toPress(record),
    }));
    const question =
      found.kind === 'many' ? say.runs('who.many') : say.runs('who.none-nearest', { words: who });
    return choiceCard(question, options, viewer);
  };

const outcome = (name: StepOutcome): Handler =>
  onEnrollment((situation) => ({ verb: 'outcome', ...about(situation), outcome: name }));

const outcomes = Object.fromEntries(STEP_OUTCOMES.map((name) => [name, outcome(name)])) as Record<
  StepOutcome,
  Handler
>;

/** What each command of the table does. */
export const HANDLERS: Readonly<Record<CommandId, Handler>> = {
  summary: onSummaryWords('summary'),
  export: onSummaryWords('export'),
  help,
  thanks: ({ viewer: { say } }) => ({ kind: 'text', text: say('thanks.answer') }),
  roles: showRoles,
  make,
  organization: (turn) => showOrganization(turn),
  reassign: reassignByWords,
  team: (turn) => showTeam(turn),
  week: (turn) => showWeek(turn),
  enroll: enrollByWords,
  today: (turn) => today(turn),
  'my-records': (turn) => myRecords(turn),
  status: onEnrollment((situation) => ({ verb: 'status', enrollment: situation.enrollment.id })),
  ...outcomes,
  snooze: onEnrollment((situation, turn, words) => ({
    verb: 'snooze',
    ...about(situation),
    ...untilOf(turn, words),
  })),
  skip: onEnrollment((situation) => ({ verb: 'skip', ...about(situation) })),
  pause: onEnrollment((situation, turn, words) => ({
    verb: 'pause',
    ...about(situation),
    ...untilOf(turn, words),
    asked: words.until === undefined,
  })),
  resume: onEnrollment((situation) =>
    situation.enrollment.repliedOn === undefined || situation.enrollment.state.kind === 'paused'
      ? { verb: 'resume', ...about(situation) }
      : { verb: 'continue', ...about(situation) },
  ),
  note: onEnrollment((situation, _turn, { note = '' }) => ({ verb: 'note', ...about(situation), note })),
  undo: (turn) => undoLast(turn),
  end: onEnrollment((situation) => ({ verb: 'close', ...about(situation) })),
  unenroll: onEnrollment(
    (situation) => ({ verb: 'close', ...about(situation), reason: 'unenrolled' }),
    'archive',
  ),
  find: (turn, { who }) => find(turn, who),
  'add-record': addByWords,
  edit: onRecord((record) => ({ verb: 'edit', record: record.id })),
  archive: onRecord((record) => ({ verb: 'archive', record: record.id })),
  delete: onRecord((record) => ({ verb: 'delete', record: record.id })),
  templates: ({ services, viewer }) => templatesCard(services.templates, viewer.say),
  template: (turn, words) => template(turn, words.template ?? ''),
  settings: (turn) => showSettings(turn),
  language: speak,
  clock: (turn, { move }) => (turn.services.local ? moveClock(turn, move) : lost(turn)),
};
