import { ruleSwitchSaid } from '../../language/lists-and-tags/rule-switch-said.ts';
import { fold } from '../../language/words.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';

/** "Turn off Expo leads" as "turn off the rule Expo leads", where one rule has that name and no template. */
export async function withRuleNamed({ services, person }: Turn, text: string): Promise<string> {
  const said = ruleSwitchSaid(text);
  if (!said) return text;
  const isIt = (name: string) => fold(name) === fold(said.name);
  const isTemplate = newestTemplates(services).some(({ id, name, aliases = [] }) =>
    [id, name.en, name.hi ?? '', ...aliases].some(isIt),
  );
  const book = isTemplate ? undefined : await services.store.ruleBook(person.tenant);
  const called = (book?.rules ?? []).filter(({ name }) => isIt(name));
  return called.length === 1 ? said.inFull : text;
}
