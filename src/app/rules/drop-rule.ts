import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { keepRule } from './change-rules.ts';
import { withRuleOf } from './show-rules.ts';

export const dropRule = (turn: Turn, id: string): Promise<Message> =>
  withRuleOf(turn, id, async ({ name }) => {
    const { viewer } = turn;
    await keepRule(turn, id, undefined);
    const undo = {
      title: viewer.say('button.undo'),
      data: { verb: 'request', request: { intent: 'undo', act: true } },
    } as const;
    return noticeCard(viewer.say.runs('rule.dropped', { name }), [undo], viewer);
  });
