import { noticeCard } from '../../cards/kit/choice-card.ts';
import { button, line, lines } from '../../cards/kit/elements.ts';
import type { LastChange } from '../../domain/person.ts';
import { stopped, turnedOn, type Rule } from '../../domain/rule.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { changeRules, ruleBookOf } from './change-rules.ts';
import { wordsOfLoop } from './loop-words.ts';
import { mayChange } from './may-change.ts';

type Did = Extract<LastChange, { readonly kind: 'all-rules' }>['did'];

const IS_MEANT: Readonly<Record<Did, (rule: Rule) => boolean>> = {
  stop: ({ isOn }) => isOn,
  start: (rule) => rule.stopped === true,
};
const BECOMES = { stop: stopped, start: turnedOn } as const;

/** No rule acts until they are turned on again: all that the speaker may change. What waits for its day goes on waiting. */
export const stopRules = (turn: Turn): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { viewer } = turn;
    const { say } = viewer;
    const done = await switchAll(turn, 'stop');
    const { rules } = await ruleBookOf(turn.services, turn.person.tenant);
    const again = rules.some(IS_MEANT.start) ? [startButton(turn)] : [];
    const others = rules.filter(({ isOn }) => isOn).length;
    const notes = others > 0 ? [line(say('rule.of-others-on', { count: others }))] : [];
    if (done.length === 0)
      return noticeCard(
        say.runs(again.length > 0 ? 'rule.all-stopped-before' : 'rule.none-on'),
        again,
        viewer,
        notes,
      );
    return noticeCard(say.runs('rule.all-stopped', { count: done.length }), again, viewer, [
      line(say('rule.stopped-how')),
      ...notes,
    ]);
  });

/** Those that were stopped, not those that somebody turned off. */
export const startRules = (turn: Turn): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { viewer } = turn;
    const { say } = viewer;
    const loop = await loopOfAll(turn);
    if (loop !== undefined) return noticeCard(say.runs('rule.still-stopped'), [], viewer, [line(loop)]);
    const done = await switchAll(turn, 'start');
    if (done.length === 0) return noticeCard(say.runs('rule.none-stopped'), [allButton(turn)], viewer);
    return noticeCard(
      say.runs('rule.all-on', { count: done.length }),
      [allButton(turn)],
      viewer,
      lines(say('rule.on-again-how')),
    );
  });

const startButton = ({ viewer }: Turn) =>
  button(viewer.say('rule.start-all'), { verb: 'all-rules', on: true });
const allButton = ({ viewer }: Turn) => button(viewer.say('rule.all'), { verb: 'rules' });

/** Somebody may have turned on another one meanwhile. */
async function loopOfAll(turn: Turn): Promise<string | undefined> {
  const { rules } = await ruleBookOf(turn.services, turn.person.tenant);
  const isMeant = (rule: Rule) => IS_MEANT.start(rule) && mayChange(turn, rule);
  return wordsOfLoop(
    turn,
    rules.map((rule) => (isMeant(rule) ? turnedOn(rule) : rule)),
  );
}

/** Resolves with the ids of those that were switched, of some where they are named. */
async function switchAll(turn: Turn, did: Did, some?: readonly string[]): Promise<readonly string[]> {
  const { services, person, now } = turn;
  const known = (await services.store.person(person.tenant, person.id)) ?? person;
  const { lastChange: _, ...rest } = known;
  let switched: readonly string[] = [];
  await changeRules(turn, (book) => {
    const isMeant = (rule: Rule) =>
      IS_MEANT[did](rule) && mayChange(turn, rule) && (some?.includes(rule.id) ?? true);
    switched = book.rules.filter(isMeant).map(({ id }) => id);
    if (switched.length === 0) return undefined;
    const rules = book.rules.map((rule) => (isMeant(rule) ? BECOMES[did](rule) : rule));
    const lastChange = { kind: 'all-rules', at: now.toISOString(), did, rules: switched } as const;
    return { book: { ...book, rules }, person: some ? rest : { ...rest, lastChange } };
  });
  return switched;
}

/** Those of them that nobody has switched since. */
export const undoAllRules = (
  turn: Turn,
  { did, rules }: Extract<LastChange, { readonly kind: 'all-rules' }>,
): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { say } = turn.viewer;
    const loop = did === 'stop' ? await loopOfAll(turn) : undefined;
    if (loop !== undefined) return noticeCard(say.runs('rule.still-stopped'), [], turn.viewer, [line(loop)]);
    const done = await switchAll(turn, did === 'stop' ? 'start' : 'stop', rules);
    if (done.length === 0) return noticeCard(say.runs('rule.changed-since'), [], turn.viewer);
    const key = did === 'stop' ? 'rule.all-on' : 'rule.all-stopped';
    return noticeCard(say.runs(key, { count: done.length }), [allButton(turn)], turn.viewer);
  });
