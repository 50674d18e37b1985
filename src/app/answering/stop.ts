import { choiceCard } from '../../cards/kit/choice-card.ts';
import { type Choice } from '../../cards/kit/choice-rows.ts';
import { line } from '../../cards/kit/elements.ts';
import type { Request } from '../../domain/request.ts';
import type { KeyWithoutValues } from '../../language/say.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** "stop", but what? Each answer is something that can be taken back. */
export function askWhatToStop({ viewer }: Turn): Message {
  const { say, today } = viewer;
  const ask = (title: KeyWithoutValues, request: Request): Choice => ({
    title: say(title),
    where: '',
    data: { verb: 'request', request },
  });
  const choices: readonly Choice[] = [
    ask('stop.today', { intent: 'leave', act: true, when: { day: today } }),
    ask('stop.all', { intent: 'pause', act: true, who: { kind: 'group', group: { scope: 'all' } } }),
    ask('stop.one', { intent: 'list', act: false }),
    { title: say('stop.leave'), where: '', data: { verb: 'go', to: 'settings' } },
  ];
  return choiceCard(say.runs('stop.ask'), choices, viewer, { notes: [line(say('stop.for-good'))] });
}
