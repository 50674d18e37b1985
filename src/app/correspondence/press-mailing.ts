import type { CardAction } from '../../cards/kit/card-action.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { answerNotice, askNoticeDay, showNotice } from './answer-notice.ts';
import { changeMail, letMailGo, mailAgain, saveMail, stopMail } from './change-outgoing.ts';
import { mailIsThere, mailMyself } from './mail-is-there.ts';
import { outgoing } from './outgoing-list.ts';
import { putDraft } from './put-draft.ts';

type Pressed<Verb extends CardAction['verb']> = Extract<CardAction, { verb: Verb }>;

/** What each button does about emails that leave by themselves, and about what comes in answer. */
export const PRESS_MAILING = {
  outgoing: (turn: Turn, action: Pressed<'outgoing'>) => outgoing(turn, action),
  'stop-mail': (turn: Turn, action: Pressed<'stop-mail'>) => stopMail(turn, action),
  'mail-myself': (turn: Turn, action: Pressed<'mail-myself'>) => mailMyself(turn, action),
  'let-mail-go': (turn: Turn, action: Pressed<'let-mail-go'>) => letMailGo(turn, action),
  'change-mail': (turn: Turn, action: Pressed<'change-mail'>) => changeMail(turn, action),
  'save-mail': (turn: Turn, action: Pressed<'save-mail'>) => saveMail(turn, action),
  'mail-is-there': (turn: Turn, action: Pressed<'mail-is-there'>) => mailIsThere(turn, action),
  'mail-again': (turn: Turn, action: Pressed<'mail-again'>) => mailAgain(turn, action),
  'put-draft': (turn: Turn, action: Pressed<'put-draft'>) => putDraft(turn, action),
  notice: (turn: Turn, { notice }: Pressed<'notice'>) => showNotice(turn, notice),
  'answer-notice': (turn: Turn, action: Pressed<'answer-notice'>) => answerNotice(turn, action),
  'notice-day': (turn: Turn, { notice }: Pressed<'notice-day'>) => askNoticeDay(turn, notice),
} satisfies Readonly<Record<string, (turn: Turn, action: never) => Promise<Message>>>;
