import { isOverdue } from '../../cards/kit/due-label.ts';
import { currentStep, stateOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import type { Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import { livePath } from '../../domain/history.ts';
import { isDevanagari, soundsLike } from '../../domain/phonetic-key.ts';
import type { Group } from '../../domain/request.ts';
import type { Talk } from '../../domain/talk.ts';
import type { StepType } from '../../domain/template.ts';
import { fold, wordsOf } from '../../language/words.ts';

type TalkedOf = Pick<Talk, 'about' | 'list' | 'shown'>;

/** Who of those that run is meant by a group, in the order that they came in. */
export function inGroup(
  running: readonly Situation[],
  group: Group,
  talk: TalkedOf,
  viewer: Viewer,
): readonly Situation[] {
  return inScope(running, group.scope, talk, viewer).filter(
    (one) =>
      isDueAs(one, group.due, viewer) &&
      isActionOf(one, group.action, viewer.today) &&
      isRecordOf(one, group) &&
      !isLeftOut(one, group) &&
      (group.template === undefined || group.template === one.template.id),
  );
}

function inScope(
  running: readonly Situation[],
  scope: Group['scope'],
  { about, list, shown: last }: TalkedOf,
  viewer: Viewer,
): readonly Situation[] {
  if (scope === 'all') return running;
  const shown = running.filter(({ record }) => list.includes(record.id));
  if (scope === 'shown') return shown.length > 0 ? shown : running;
  const listed = shown.length > 0 ? shown : running.filter((one) => isDueToday(one, viewer));
  // Who was talked about before the list came up is on it like the others.
  const apart = last === 'list' ? [] : about.filter((id) => list.includes(id));
  return listed.filter((one) => !apart.includes(one.record.id) && !wasWorkedOn(one, viewer.today));
}

/** What a seller did to it today; a note, new details, or being enrolled, leaves it to do. */
const wasWorkedOn = ({ enrollment: { history } }: Situation, today: Day): boolean => {
  const last = livePath(history).at(-1);
  return last?.today === today && !LEAVES_TO_DO.has(last.event.kind);
};

const LEAVES_TO_DO: ReadonlySet<string> = new Set([
  'enroll',
  'note',
  'details',
  'reassign',
  'move',
  'resume',
]);

const isDueAs = (situation: Situation, due: Group['due'], viewer: Viewer): boolean =>
  due === undefined || (due === 'overdue' ? isOverdue(situation, viewer) : isDueToday(situation, viewer));

/** As on the list of the day: what is overdue is to be done today too. */
function isDueToday(situation: Situation, { today }: Viewer): boolean {
  const due = dueOn(situation.enrollment);
  return stateOf(situation, today).kind !== 'paused' && due !== undefined && due <= today;
}

const isActionOf = (situation: Situation, action: Group['action'], today: Day): boolean => {
  const step = currentStep(situation, today);
  return action === undefined || (step !== undefined && STEPS[action].has(step.type));
};

const STEPS: Readonly<Record<Required<Group>['action'], ReadonlySet<StepType>>> = {
  call: new Set(['call']),
  email: new Set(['email', 'automated-email']),
  meeting: new Set(['meeting', 'schedule']),
};

const isLeftOut = ({ record, contact }: Situation, { without = [] }: Group): boolean =>
  without.some((id) => id === record.id || id === contact?.id);

const isRecordOf = ({ record, contact }: Situation, { type, company, tag }: Group): boolean =>
  (type === undefined || record.type === type) &&
  (company === undefined || isAtCompany(record.company, company) || isAtCompany(contact?.company, company)) &&
  (tag === undefined || record.tags.some((one) => fold(one) === fold(tag)));

const isSpelledOtherwise = (word: string, other: string): boolean =>
  isDevanagari(word) !== isDevanagari(other) && soundsLike(word, other);

/** Whether a company is called so, or so for short: "Fabrikam" for "Fabrikam India". */
export function isAtCompany(company: string | undefined, called: string): boolean {
  const words = wordsOf(company ?? '');
  const asked = wordsOf(called);
  return (
    asked.length > 0 &&
    asked.every((word) => words.some((one) => one === word || isSpelledOtherwise(word, one)))
  );
}
