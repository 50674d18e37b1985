import type { Intent } from '../domain/intents.ts';
import { COMMANDS } from '../language/commands/catalog.ts';
import type { Audience } from '../language/commands/command.ts';
import type { KeyWithoutValues, Say } from '../language/say.ts';
import {
  button,
  cardOf,
  lines,
  mainButton,
  switches,
  type Button,
  type Card,
  type Line,
  type Switch,
} from './kit/elements.ts';

type Example = { readonly example: string; readonly what: string };
type Group = {
  readonly id: string;
  readonly heading: string;
  readonly visible: boolean;
  readonly examples: readonly Example[];
};
type Help = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly groups: readonly Group[];
  readonly below: readonly Line[];
  readonly buttons: readonly Button[];
  readonly toggles: readonly Switch[];
};
const drawHelp = cardOf<Help>('help');

/**
 * Introduces the bot, once per install. `localTime`: the time of its clock, in local mode, where a sample record is
 * there to enroll; elsewhere the first customer is the seller's own.
 */
export function welcomeCard(say: Say, localTime: string | undefined): Card {
  const title = say('welcome.title');
  const own =
    localTime === undefined
      ? [say('welcome.start-own')]
      : [say('welcome.start'), say('welcome.local', { time: localTime })];
  return drawHelp(say, title, {
    title,
    notes: lines(say('welcome.text'), ...own),
    groups: [],
    below: lines(say('help.languages')),
    buttons: [
      ...(localTime === undefined ? [addFirst(say), enrollSomeone(say)] : [enrollFirst(say)]),
      ...more(say),
    ],
    toggles: [],
  });
}

/** What those can say, today's needs first; what not everyone needs is folded. Made from the catalog of commands. */
export function helpCard(say: Say, audiences: readonly Audience[]): Card {
  const title = say('help.title');
  const groups = GROUPS.map(({ id, heading, has, open = false }) => ({
    id,
    heading: say(heading),
    visible: open,
    examples: examplesOf(
      has.filter((intent) => audiences.includes(COMMANDS[intent].audience)),
      say,
    ),
  })).filter(({ examples }) => examples.length > 0);
  const folded = groups.filter(({ visible }) => !visible);
  return drawHelp(say, title, {
    title,
    notes: lines(say('help.text')),
    groups,
    below: lines(say('help.languages')),
    buttons: [
      enrollFirst(say),
      button(say('button.today'), { verb: 'go', to: 'today' }),
      button(say('button.my-records'), { verb: 'go', to: 'my-records' }),
    ],
    toggles: switches(folded.map(({ id, heading }) => ({ id, title: heading }))),
  });
}

const TODAY: readonly Intent[] = ['today', 'outcome', 'snooze', 'note', 'undo'];
const SEQUENCES: readonly Intent[] = ['enroll', 'list', 'status', 'unenroll'];

const intents = Object.keys(COMMANDS) as Intent[];
const commandsFor = (audience: Audience): readonly Intent[] =>
  intents.filter((intent) => COMMANDS[intent].audience === audience);

/** A command that is for everyone and in no group is among the rest. */
const GROUPS: readonly {
  readonly id: string;
  readonly heading: KeyWithoutValues;
  readonly has: readonly Intent[];
  readonly open?: boolean;
}[] = [
  { id: 'today', heading: 'help.group.today', has: TODAY, open: true },
  { id: 'sequences', heading: 'help.group.sequences', has: SEQUENCES, open: true },
  {
    id: 'records',
    heading: 'help.group.records',
    has: [
      ...commandsFor('everyone').filter((intent) => ![...TODAY, ...SEQUENCES].includes(intent)),
      ...commandsFor('senders'),
      ...commandsFor('inviters'),
      ...commandsFor('local'),
    ],
  },
  { id: 'managers', heading: 'help.group.managers', has: commandsFor('managers') },
  { id: 'templates', heading: 'help.group.template-managers', has: commandsFor('template-managers') },
  { id: 'administrators', heading: 'help.group.administrators', has: commandsFor('administrators') },
];

const examplesOf = (of: readonly Intent[], say: Say): readonly Example[] =>
  of.flatMap((intent) =>
    COMMANDS[intent].help.map(({ example, what }) => ({ example: say(example), what: say(what) })),
  );

const enrollFirst = (say: Say) => mainButton(say('button.enroll-someone'), { verb: 'go', to: 'enroll' });
const enrollSomeone = (say: Say) => button(say('button.enroll-someone'), { verb: 'go', to: 'enroll' });
const addFirst = (say: Say) =>
  mainButton(say('welcome.add'), { verb: 'request', request: { intent: 'add-record', act: true } });

const more = (say: Say) => [
  button(say('button.today'), { verb: 'go', to: 'today' }),
  button(say('button.templates'), { verb: 'go', to: 'templates' }),
  button(say('intent.help'), { verb: 'go', to: 'help' }),
];
