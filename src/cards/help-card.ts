import {
  COMMANDS,
  type Audience,
  type CommandId,
  type CommandSpec,
} from '../language/understand/commands.ts';
import type { Say } from '../language/say.ts';
import { button, lines, makeCard, mainButton, type Card } from './kit/elements.ts';

/** Introduces the bot, once per install. `localTime`: the time of its clock, in local mode. */
export function welcomeCard(say: Say, localTime: string | undefined): Card {
  const title = say('welcome.title');
  return makeCard('help', say, title, {
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

/** Everything that those can say, made from the command table. */
export function helpCard(say: Say, audiences: readonly Audience[]): Card {
  const title = say('help.title');
  const examples = COMMANDS.filter(({ audience }) => audiences.includes(audience))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(({ help }) => (help ? [{ example: say(help.example), what: say(help.what) }] : []));
  return makeCard('help', say, title, {
    title,
    notes: lines(say('help.text')),
    examples,
    buttons: commonButtons(say),
  });
}

/** The table is in the order in which sentences are read; people need these commands least often, so they come last. */
const LAST: readonly CommandId[] = ['add-record', 'summary'];

const placeOf = ({ id, audience }: CommandSpec): number =>
  audience === 'everyone' ? LAST.indexOf(id) : LAST.length;

/** For a sentence that was not understood: the nearest thing it could have meant, and a way on. */
export function lostCard(say: Say, text: string): Card {
  return makeCard('help', say, text, {
    title: text,
    notes: lines(say('unknown.help')),
    examples: [],
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
