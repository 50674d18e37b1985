import { COMMANDS } from '../language/commands/catalog.ts';
import type { Audience } from '../language/commands/command.ts';
import type { Say } from '../language/say.ts';
import { button, lines, cardOf, mainButton, type Card, type Line, type Button } from './kit/elements.ts';

type Help = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly examples: readonly { readonly example: string; readonly what: string }[];
  readonly buttons: readonly Button[];
};
const drawHelp = cardOf<Help>('help');

/** Introduces the bot, once per install. `localTime`: the time of its clock, in local mode. */
export function welcomeCard(say: Say, localTime: string | undefined): Card {
  const title = say('welcome.title');
  return drawHelp(say, title, {
    title,
    notes: lines(
      say('welcome.text'),
      say('welcome.start'),
      localTime === undefined ? undefined : say('welcome.local', { time: localTime }),
    ),
    examples: [],
    buttons: commonButtons(say),
  });
}

/** Everything that those can say, made from the catalog of commands. */
export function helpCard(say: Say, audiences: readonly Audience[]): Card {
  const title = say('help.title');
  const examples = Object.values(COMMANDS)
    .filter(({ audience }) => audiences.includes(audience))
    .flatMap(({ help }) => help.map(({ example, what }) => ({ example: say(example), what: say(what) })));
  return drawHelp(say, title, {
    title,
    notes: lines(say('help.text')),
    examples,
    buttons: commonButtons(say),
  });
}

const commonButtons = (say: Say) => [
  mainButton(say('button.enroll-someone'), { verb: 'go', to: 'enroll' }),
  button(say('button.today'), { verb: 'go', to: 'today' }),
  button(say('button.my-records'), { verb: 'go', to: 'my-records' }),
  button(say('button.templates'), { verb: 'go', to: 'templates' }),
  button(say('button.settings'), { verb: 'go', to: 'settings' }),
];
