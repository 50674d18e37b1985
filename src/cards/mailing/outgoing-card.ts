import { addDays, type Day } from '../../domain/day.ts';
import type { MailId } from '../../domain/ids.ts';
import { isAsked } from '../../domain/mail/moves.ts';
import type { MailText, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { findStep } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { longDay, shortDay } from '../../language/dates.ts';
import type { Run } from '../../language/say.ts';
import type { ActionView } from '../action/action-view.ts';
import { whereOf } from '../action/action-title.ts';
import { askedButtons, mayGo } from '../action/mail-buttons.ts';
import type { ResultView } from '../action/result.ts';
import { drawActions, NO_ACTIONS } from '../day/draw-actions.ts';
import { dayInSentence, type DueLabel } from '../kit/due-label.ts';
import { button, lines, mainButton, paragraphs, type Button, type Card } from '../kit/elements.ts';
import { PAGE, type Page } from '../kit/page-within.ts';
import type { Row } from '../kit/rows-card.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';
import { goOutLine, mailLine, timeLabel } from '../kit/mail-lines.ts';

/** An email that leaves by itself, or did, with what its card shows. */
export type OutgoingView = {
  readonly mail: OutgoingMail;
  readonly situation: Situation;
  /** As it leaves; undefined once it has. */
  readonly text?: MailText | undefined;
  /** When it leaves or left. */
  readonly at?: Date | undefined;
  /** Its seller never sent this text of the template. */
  readonly isNew: boolean;
};

export type OutgoingList = {
  readonly of: 'planned' | 'left';
  /** Whatever is to come, where none was asked for. */
  readonly day?: Day | undefined;
  readonly shown: Page<OutgoingView>;
  /** How many leave, and when the first one does. */
  readonly leaving: { readonly count: number; readonly from?: Date | undefined };
  readonly opened?: MailId | undefined;
  readonly result?: ResultView | undefined;
};

/** What leaves by itself on a day, or left: the first one open, the others open in place. */
export function outgoingCard(list: OutgoingList, viewer: Viewer): Card {
  const { shown, opened, day, result } = list;
  const headline = headlineOf(list, viewer);
  const open = shown.rows.find(({ mail }) => mail.id === opened) ?? shown.rows[0];
  return drawActions(viewer.say, headline, {
    ...NO_ACTIONS,
    header: [{ date: longDay(day ?? viewer.today, viewer), headline, progress: '', overdue: '' }],
    result: result ? [result] : [],
    notes: lines(withSeller(list, viewer)),
    open: open ? [outgoingView(open, list, viewer)] : [],
    rows: shown.rows.filter((one) => one !== open).map((one) => rowOf(one, list, viewer)),
    buttons: pagesOf(list, viewer),
  });
}

function headlineOf({ of, day, leaving: { count, from } }: OutgoingList, viewer: Viewer): string {
  const { say, today } = viewer;
  if (of === 'left') {
    const on = day ?? today;
    return say(count === 0 ? 'mail.none-left' : 'mail.left', { count, day: leftOn(on, viewer) });
  }
  if (count === 0 || !from)
    return day === undefined
      ? say('mail.none-go-at-all')
      : say('mail.none-go', { day: dayInSentence(day, viewer) });
  return day === undefined && count > 1 ? say('mail.go-out-some', { count }) : goOutLine(count, from, viewer);
}

const leftOn = (day: Day, viewer: Viewer): string => {
  if (day >= viewer.today) return viewer.say('mail.day-today');
  return day === addDays(viewer.today, -1) ? viewer.say('mail.day-yesterday') : shortDay(day, viewer);
};

/** Those that stay with the seller are on the same list. */
const withSeller = ({ of, shown, leaving }: OutgoingList, { say }: Viewer): string | undefined => {
  const count = shown.count - leaving.count;
  return of === 'planned' && count > 0 ? say('mail.held-too', { count }) : undefined;
};

const titleOf = ({ situation, mail }: OutgoingView, { say }: Viewer): readonly Run[] => {
  const step = findStep(situation.template, mail.step);
  const { name } = personOf(situation);
  return step
    ? say.runs('do.step', { title: inLanguage(step.title, say.language), name })
    : [{ text: name, bold: true }];
};

/** One email with its text and what can be done about it. */
export function outgoingView(one: OutgoingView, list: Pick<OutgoingList, 'day'>, viewer: Viewer): ActionView {
  const { situation, mail, text, isNew } = one;
  const { say } = viewer;
  return {
    record: situation.record.id,
    title: titleOf(one, viewer),
    who: toLine(one, viewer),
    where: whereOf(situation, viewer),
    due: labelOf(one, list, viewer),
    what: say('mail.subject', { subject: text?.subject ?? subjectLeft(mail) }),
    why: lines(
      stayLine(mail, viewer),
      mail.own && say('mail.own-text'),
      isNew && mail.state.kind === 'planned' ? say('mail.first') : undefined,
      mail.state.kind === 'planned' && mail.state.reason !== undefined ? say('mail.tried') : undefined,
    ),
    text: text
      ? [
          {
            heading: say('mail.subject', { subject: text.subject }),
            paragraphs: paragraphs(text.body),
            isShown: isNew,
          },
        ]
      : [],
    day: [],
    links: [],
    toggles: text && !isNew ? [{ title: say('mail.read'), target: 'text' }] : [],
    buttons: buttonsOf(mail, viewer),
  };
}

/** When it leaves stands beside it. */
const stayLine = (mail: OutgoingMail, viewer: Viewer): string | undefined =>
  mail.state.kind === 'planned' ? undefined : mailLine(mail, viewer);

const subjectLeft = ({ state }: OutgoingMail): string => ('subject' in state ? state.subject : '');

const toLine = ({ situation, mail }: OutgoingView, { say }: Viewer): string => {
  const email = 'to' in mail.state ? mail.state.to : personOf(situation).email;
  return email === undefined ? '' : say('mail.to', { email });
};

function labelOf({ at }: OutgoingView, { day }: Pick<OutgoingList, 'day'>, viewer: Viewer): DueLabel {
  return { text: at ? timeLabel(at, day ?? viewer.today, viewer) : '', color: 'Default', subtle: true };
}

const rowOf = (one: OutgoingView, list: OutgoingList, viewer: Viewer): Row => ({
  record: one.situation.record.id,
  title: titleOf(one, viewer),
  where: stayLine(one.mail, viewer) ?? whereOf(one.situation, viewer),
  due: labelOf(one, list, viewer),
  select: {
    title: viewer.say('button.open', { name: one.situation.record.name }),
    data: { ...listData(list), opened: one.mail.id },
  },
});

const listData = ({ of, day, shown }: OutgoingList) =>
  ({ verb: 'outgoing', of, ...(day && { day }), page: shown.page }) as const;

function buttonsOf(mail: OutgoingMail, { say }: Viewer): readonly Button[] {
  const about = { mail: mail.id, revision: mail.revision };
  const myself = (make: typeof button) => make(say('mail.myself'), { verb: 'mail-myself', ...about });
  const change = button(say('mail.change'), { verb: 'change-mail', ...about });
  if (mail.state.kind === 'planned')
    return [button(say('mail.stop'), { verb: 'stop-mail', ...about }), myself(button), change];
  if (mail.state.kind === 'held') {
    const letGo = button(say('mail.let-go'), { verb: 'let-mail-go', ...about });
    return [myself(mainButton), ...(mayGo(mail.state.why) ? [letGo] : []), change];
  }
  return isAsked(mail) ? askedButtons(mail, say) : [];
}

const pagesOf = (list: OutgoingList, { say }: Viewer): readonly Button[] => {
  const { page, count } = list.shown;
  const turn = (to: number) => ({ ...listData(list), page: to });
  return [
    ...(page > 0 ? [button(say('records.back'), turn(page - 1))] : []),
    ...((page + 1) * PAGE < count ? [button(say('records.next'), turn(page + 1))] : []),
  ];
};
