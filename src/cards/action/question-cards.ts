import { usualDays } from './usual-days.ts';
import type { EndId } from '../../domain/ids.ts';
import type { Report } from '../../domain/dispositions.ts';
import { CLOSE_REASONS, type ReportedOutcome } from '../../domain/enrollment.ts';
import { endOf } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { shortDay } from '../../language/dates.ts';
import type { MessageKey } from '../../language/say.ts';
import { suggestedDay } from './action-buttons.ts';
import type { CardView } from '../kit/card-view.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { button, line, mainButton, textOf, type Button, type Card } from '../kit/elements.ts';
import { askCard } from '../kit/ask-card.ts';
import { choiceCard } from '../kit/choice-card.ts';
import { type Choice } from '../kit/choice-rows.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** Which of the ends it was that an outcome leads to. */
export function endQuestion(
  situation: Situation,
  report: Report,
  ends: readonly EndId[],
  viewer: Viewer,
  view: CardView,
): Card {
  const { say } = viewer;
  const about = { verb: 'outcome', ...aboutOf(situation, view), ...report } as const;
  const choices = ends.map((end) => ({
    title: inLanguage(endOf(situation.template, end).name, say.language),
    where: '',
    data: { ...about, end },
  }));
  return choose(situation, viewer, 'ask.which-end', view, choices);
}

/** Asks which day was agreed, for a coming meeting or one that has to be moved. */
export function dayQuestion(
  situation: Situation,
  report: Report,
  viewer: Viewer,
  view: CardView,
  problem?: string,
): Card {
  const on = suggestedDay(viewer);
  const save = mainButton(viewer.say('button.save'), {
    verb: 'outcome',
    ...aboutOf(situation, view),
    ...report,
    on,
  });
  const question = DAY_QUESTIONS[report.outcome] ?? 'ask.agreed-day';
  return ask(situation, viewer, question, view, [save], { day: { id: 'on', value: on }, problem });
}

const DAY_QUESTIONS: Readonly<Partial<Record<ReportedOutcome, Question>>> = {
  'no-show': 'ask.new-day',
  'call-later': 'ask.call-later',
  'out-of-office': 'ask.out-of-office',
};

/** The days that are asked for most, one press each; any other opens the form. */
export function snoozeChoice(situation: Situation, viewer: Viewer, view: CardView): Card {
  const about = { verb: 'snooze', ...aboutOf(situation, view) } as const;
  const days = usualDays(viewer).map(({ key, day }) => ({
    title: viewer.say(key),
    where: shortDay(day, viewer),
    data: { ...about, until: day },
  }));
  const other = {
    title: viewer.say('button.other-day'),
    where: '',
    data: { ...about, other: true as const },
  };
  return choose(situation, viewer, 'ask.snooze', view, [...days, other]);
}

export function snoozeQuestion(situation: Situation, viewer: Viewer, view: CardView, problem?: string): Card {
  const until = suggestedDay(viewer);
  const save = mainButton(viewer.say('button.snooze'), {
    verb: 'snooze',
    ...aboutOf(situation, view),
    until,
  });
  return ask(situation, viewer, 'ask.snooze', view, [save], {
    day: { id: 'until', value: until },
    time: 'time',
    problem,
  });
}

export function pauseQuestion(situation: Situation, viewer: Viewer, view: CardView, problem?: string): Card {
  const save = mainButton(viewer.say('button.pause'), {
    verb: 'pause',
    ...aboutOf(situation, view),
    asked: true,
  });
  return ask(situation, viewer, 'ask.pause', view, [save], { day: { id: 'until', value: '' }, problem });
}

/** Why a sequence is ended by hand. */
export function closeQuestion(situation: Situation, viewer: Viewer, view: CardView): Card {
  const reasons = CLOSE_REASONS.filter((reason) => reason !== 'replaced' && reason !== 'turned-off');
  const about = { verb: 'close', ...aboutOf(situation, view) } as const;
  const choices = reasons.map((reason) => ({
    title: viewer.say(`close.${reason}`),
    where: '',
    data: { ...about, reason },
  }));
  return choose(situation, viewer, 'close.ask', view, choices);
}

/** Asks for a note about a customer. */
export function noteQuestion(situation: Situation, viewer: Viewer, view: CardView): Card {
  const save = mainButton(viewer.say('button.save'), { verb: 'note', ...aboutOf(situation, view) });
  return ask(situation, viewer, 'ask.note', view, [save], { text: 'note' });
}

type Question = Extract<MessageKey, `ask.${string}` | 'close.ask'>;

const aboutOf = ({ enrollment: { id, revision } }: Situation, view: CardView) => ({
  enrollment: id,
  revision,
  view,
});

type Fields = {
  readonly day?: { readonly id: string; readonly value: string };
  /** The id of a field for a time of that day, which may stay empty. */
  readonly time?: string;
  /** The id of a field for words. */
  readonly text?: string;
  /** What was wrong with the previous answer. */
  readonly problem?: string | undefined;
};

function ask(
  situation: Situation,
  { say }: Viewer,
  key: Question,
  view: CardView,
  buttons: readonly Button[],
  { day, time, text, problem }: Fields = {},
): Card {
  const question = say.runs(key, { name: personOf(situation).name });
  return askCard(say, textOf(question), {
    record: situation.record.id,
    question,
    notes: problem === undefined ? [] : [line(problem)],
    day: day ? [{ ...day, label: say('ask.day') }] : [],
    time: time === undefined ? [] : [{ id: time, label: say('ask.time') }],
    text: text === undefined ? [] : [{ id: text, label: say('ask.words') }],
    buttons: [...buttons, button(say('button.cancel'), backTo(situation, view))],
  });
}

const choose = (
  situation: Situation,
  viewer: Viewer,
  key: Question,
  view: CardView,
  choices: readonly Choice[],
): Card =>
  choiceCard(viewer.say.runs(key, { name: personOf(situation).name }), choices, viewer, {
    cancel: backTo(situation, view),
    record: situation.record.id,
  });

/** The action as it was, with what was done before. */
const backTo = ({ enrollment }: Situation, view: CardView): ButtonData => ({
  verb: 'open',
  enrollment: enrollment.id,
  view,
});
