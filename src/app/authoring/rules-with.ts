import type { TemplateId } from '../../domain/ids.ts';
import type { Turn } from '../turn/turn.ts';

/** The names of the rules that are on and propose a template, or enroll in it. */
export async function rulesWith(
  { services, person }: Turn,
  template: TemplateId,
): Promise<readonly string[]> {
  const book = await services.store.ruleBook(person.tenant);
  return (book?.rules ?? [])
    .filter((rule) => rule.isOn && rule.template === template)
    .map(({ name }) => name);
}
