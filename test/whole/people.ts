import type { Shown, TeamsUser } from '../teams-user.ts';
import { ask, read } from './whole-bot.ts';

/** Those whom the tests have beside Alex, whom every bot knows. */
export const MEGAN = { name: 'Megan Bowen', aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333' };
export const RAVI = { name: 'Ravi Iyer', aadObjectId: '44444444-aaaa-4aaa-8aaa-444444444444' };
export const MEERA = { name: 'Meera Nair', aadObjectId: '55555555-aaaa-4aaa-8aaa-555555555555' };

/** Gets the bot and says hello, one after the other. */
export async function meet(...users: readonly TeamsUser[]): Promise<void> {
  for (const user of users) {
    await user.install();
    await user.say('hi');
  }
}

/** What somebody reads when they say that. */
export const says = async (user: TeamsUser, sentence: string): Promise<string> =>
  read(await ask(user, sentence));

/** Fills in the settings and saves them; resolves with what takes the place of the card. */
export const saveSettings = async (
  user: TeamsUser,
  inputs: Readonly<Record<string, string>>,
): Promise<Shown> => user.press(await ask(user, 'settings'), 'Save', inputs);

/** "make Megan manager": says it and presses the first button of the question; resolves with what they are then. */
export async function make(user: TeamsUser, sentence: string): Promise<string> {
  const question = await ask(user, sentence);
  const [, button = ''] = /\[([^\]]+)\]/.exec(read(question)) ?? [];
  return read(await user.press(question, button));
}
