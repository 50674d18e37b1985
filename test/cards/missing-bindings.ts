/**
 * Bindings of a card template that its data lacks: an unknown name, or a list with nothing to show a designer. The
 * templating library itself omits some of them silently.
 */
export function missingBindings(part: unknown, data: unknown): readonly string[] {
  if (typeof part === 'string') return namesIn(part).filter((name) => valueAt(data, name) === undefined);
  if (Array.isArray(part)) return part.flatMap((one) => missingBindings(one, data));
  if (typeof part !== 'object' || part === null) return [];
  const { $data, ...rest } = part as Readonly<Record<string, unknown>>;
  if (typeof $data !== 'string') return Object.values(rest).flatMap((one) => missingBindings(one, data));
  return namesIn($data).flatMap((name) => {
    const items = [valueAt(data, name)].flat().filter((item) => item !== undefined);
    return items.length === 0 ? [name] : items.flatMap((item) => missingBindings(rest, item));
  });
}

/** `count(buttons) > 0` names "buttons"; what is called, quoted or the library's own (`$index`) is no name. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, expression = '']) =>
    [...expression.replace(/'[^']*'/g, '').matchAll(/(?<![$\w])[a-z][\w.]*\b(?!\()/gi)].map(([name]) => name),
  );

const valueAt = (data: unknown, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], data);
