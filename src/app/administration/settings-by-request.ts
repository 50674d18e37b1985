import { noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import type { Leave } from '../../domain/leave.ts';
import type { PersonSettings } from '../../domain/person.ts';
import type { Request } from '../../domain/request.ts';
import { hourOfDay, shortDay, weekdayName } from '../../language/dates.ts';
import { endsLeave, isHalfDay, isToday, whoseLeave } from '../../language/asked/leave-words.ts';
import { ownMailSaid } from '../../language/asked/own-mail-said.ts';
import {
  fullHour,
  hasSeveralHours,
  isNoSetting,
  isOfEverybody,
  languageSaid,
  zoneSaid,
} from '../../language/asked/settings-said.ts';
import { workingDaysSaid } from '../../language/asked/weekdays-said.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { viewerOf } from '../turn/viewer.ts';
import { showOrganization } from './organization-settings.ts';
import { mailInWords, ownMailWanted } from './own-mail-by-request.ts';
import { askToReplaceLeave, replacedLeave } from './replaced-leave.ts';
import { changeSettings, showSettings } from './settings.ts';

/** "I don't work on Fridays", "cards at 8", "my time zone is London": done at once, where that is sure. */
export function settingsByRequest(turn: Turn, request: Request): Message | Promise<Message> {
  const { words = '', when } = request;
  const { say } = turn.viewer;
  const ownMail = ownMailSaid(words);
  if (ownMail) {
    const wanted = ownMailWanted(turn, ownMail);
    return wanted.ok ? keepOrShow(turn, request, wanted.value) : wanted.problem;
  }
  if (isOfEverybody(words)) return showOrganization(turn);
  if (isNoSetting(words)) return showSettings(turn, say('settings.only-these'));
  const said = settingsIn(turn, request);
  const isBetween = when?.time !== undefined && fullHour(when.time) === undefined;
  if (isBetween) return showSettings(turn, say('settings.full-hours'));
  if (Object.keys(said).length === 0) return showSettings(turn);
  const isOneHour = said.hour === undefined || !hasSeveralHours(words);
  return keepOrShow(turn, { ...request, act: request.act && isOneHour }, said);
}

function settingsIn({ viewer }: Turn, { words = '', when }: Request): PersonSettings {
  const workingDays = workingDaysSaid(words, viewer.calendar.workingDays);
  const hour = fullHour(when?.time);
  const timeZone = zoneSaid(words);
  const language = languageSaid(words);
  return {
    ...(workingDays !== undefined && workingDays.length > 0 && { workingDays }),
    ...(hour !== undefined && { hour }),
    ...(timeZone !== undefined && { timeZone }),
    ...(language && { language }),
  };
}

export const languageByRequest = (turn: Turn, request: Request): Message | Promise<Message> => {
  const language = request.language ?? languageSaid(request.words ?? '');
  return language ? keepOrShow(turn, request, { language }) : showSettings(turn);
};

/** "I'm on leave from 1 to 5 December", "I'm sick today", "I'm back"; what lacks its days opens the form. */
export const leaveByRequest = (turn: Turn, request: Request): Message | Promise<Message> => {
  const { words = '', seller = turn.person.id } = request;
  const { say } = turn.viewer;
  const whose = seller === turn.person.id ? whoseLeave(words) : 'other';
  if (whose === 'other') return { kind: 'text', text: say('leave.of-others') };
  if (endsLeave(words)) return endLeave(turn, request);
  const leave = leaveIn(turn, request);
  if (!leave) return showSettings(turn, request.act ? say('leave.which-days') : undefined);
  return leave.to < leave.from
    ? showSettings(turn, say('settings.bad-leave'), { leave })
    : keepOrShow(turn, { ...request, act: request.act && isSure(words) }, { leave });
};

/** What is asked before a leave takes the place of another; a correction is meant to take it. */
export function askedOfLeave(turn: Turn, request: Request): ReturnType<typeof askToReplaceLeave> {
  const { intent, act, answer, instead, words = '', seller = turn.person.id } = request;
  const isOrder = intent === 'leave' && act && answer === undefined && !instead;
  if (!isOrder || seller !== turn.person.id || !isSure(words) || endsLeave(words)) return undefined;
  const leave = leaveIn(turn, request);
  return leave && leave.from <= leave.to ? askToReplaceLeave(turn, leave, request) : undefined;
}

function leaveIn({ viewer }: Turn, { when, words = '' }: Request): Leave | undefined {
  const from = when?.day ?? (isToday(words) ? viewer.today : undefined);
  return from && { from, to: when?.to ?? from };
}

/** A button says no words. */
const isSure = (words: string): boolean => words === '' || (whoseLeave(words) === 'own' && !isHalfDay(words));

/** No longer away; where no leave is set, the form shows it. */
export async function endLeave(turn: Turn, { act }: Request): Promise<Message> {
  const { person, viewer } = turn;
  const { leave, ...others } = person.settings;
  if (!leave) return showSettings(turn);
  if (!act)
    return showSettings(
      { ...turn, person: { ...person, settings: others } },
      viewer.say('settings.press-save'),
    );
  await changeSettings(turn, {}, others);
  return noticeCard(viewer.say.runs('leave.ended'), undoOrMore(viewer), viewer);
}

/** What was asked or denied is only shown in the form, where pressing keeps it. */
async function keepOrShow(turn: Turn, { act, instead }: Request, said: PersonSettings): Promise<Message> {
  const { person, now, services } = turn;
  if (!act) {
    const settings = { ...person.settings, ...said };
    const viewer = viewerOf({ ...person, settings }, now, services.defaults);
    const note = turn.viewer.say('settings.press-save');
    return showSettings({ ...turn, person: { ...person, settings }, viewer }, note);
  }
  const changed = await changeSettings(turn, said);
  // What was written is answered in its own language, unless that is what changes.
  const { viewer } = said.language ? changed : turn;
  const { say } = viewer;
  const replaced = instead ? undefined : replacedLeave(turn, said.leave);
  const changes = changesInWords(said, viewer);
  const done =
    changes.length === 0
      ? say.runs('settings.language-saved')
      : say.runs('settings.done', { what: inOneLine(changes, say.language) });
  const notes = replaced === undefined ? [] : [line(say('leave.replaced', { before: replaced }))];
  return noticeCard(done, undoOrMore(viewer), viewer, notes);
}

function changesInWords(said: PersonSettings, viewer: Turn['viewer']) {
  const { workingDays, hour, timeZone, leave } = said;
  const { say } = viewer;
  const day = (one: NonNullable<typeof leave>['from']) => shortDay(one, viewer);
  return [
    workingDays &&
      say('settings.done.days', {
        days: workingDays.map((one) => weekdayName(one, say.language)).join(', '),
      }),
    hour !== undefined && say('settings.done.hour', { hour: hourOfDay(hour) }),
    timeZone !== undefined && say('settings.done.zone', { zone: timeZone }),
    leave &&
      (leave.from === leave.to
        ? say('leave.done-day', { day: day(leave.from) })
        : say('leave.done', { from: day(leave.from), to: day(leave.to) })),
    ...mailInWords(said, viewer),
  ].filter((one) => typeof one === 'string');
}

const undoOrMore = ({ say }: Turn['viewer']) => [
  { title: say('button.undo'), data: { verb: 'request', request: { intent: 'undo', act: true } } } as const,
  { title: say('button.settings'), data: { verb: 'go', to: 'settings', below: true } } as const,
];
