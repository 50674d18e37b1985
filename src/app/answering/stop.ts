import { choiceCard, type Option } from '../../cards/action/question-cards.ts';
import { line } from '../../cards/kit/elements.ts';
import type { Request } from '../../domain/request.ts';
import type { KeyWithoutValues } from '../../language/say.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** "stop", but what? Each answer is something that can be taken back. */
export function askWhatToStop({ viewer }: Turn): Message {
  const { say, today } = viewer;
  const ask = (title: KeyWithoutValues, request: Request): Option => ({
    title: say(title),
    data: { verb: 'request', request },
  });
  const options = [
    ask('stop.today', { intent: 'leave', act: true, when: { day: today } }),
    ask('stop.all', { intent: 'pause', act: true, who: { kind: 'group', group: { scope: 'all' } } }),
    ask('stop.one', { intent: 'list', act: false }),
    { title: say('stop.leave'), data: { verb: 'go', to: 'settings' } } as const,
    { title: say('button.cancel'), data: { verb: 'cancel', what: 'request' } } as const,
  ];
  return choiceCard(say.runs('stop.ask'), options, viewer, [line(say('stop.for-good'))]);
}
