import { fold } from '../../language/words.ts';
import type { Mention } from '../ports/conversation.ts';
import type { Colleague } from '../ports/colleague.ts';
import type { Mentioned, Turn } from '../turn/turn.ts';

/** Who of those who know the bot is mentioned: of two with one name, the one whom Teams means. */
export async function mentionedIn(turn: Turn, mentions: readonly Mention[]): Promise<readonly Mentioned[]> {
  if (mentions.length === 0) return [];
  const directory = await turn.services.store.directory(turn.person.tenant);
  return Promise.all(
    mentions.map(async ({ text, ...told }) => ({
      text,
      id: await idOf(turn, { text, ...told }, directory),
      told,
    })),
  );
}

async function idOf({ services, person }: Turn, mention: Mention, directory: readonly Colleague[]) {
  const known = directory.find(({ id }) => id === mention.person);
  if (known) return known.id;
  const called = directory.filter(({ name }) => fold(name).includes(fold(mention.text)));
  for (const { id } of called) {
    const reference = await services.store.reference(person.tenant, id);
    if (reference?.userId === mention.userId) return id;
  }
  return undefined;
}
