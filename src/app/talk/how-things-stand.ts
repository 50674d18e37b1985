import { plainResult } from '../../cards/action/result.ts';
import { today } from '../daily-card/todays-list.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** What is answered where another delivery did already what this one asks for. */
export const howThingsStand = (turn: Turn): Promise<Message> =>
  today(turn, { result: plainResult(turn.viewer.say('result.already-done')) });
