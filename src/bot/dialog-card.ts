type Json = Readonly<Record<string, unknown>>;

/**
 * A card as a dialog shows it. There, nothing but `Action.Submit` tells the bot, and phones press the card's own buttons
 * most reliably: those at its end become such, which Teams keeps in view below a long form.
 */
export function inDialog(card: Json): Json {
  const { body = [], ...rest } = submitting(card) as { readonly body?: readonly Json[] };
  const last = body.at(-1);
  return last?.type === 'ActionSet' && last.isVisible !== false
    ? { ...rest, body: body.slice(0, -1), actions: last.actions }
    : { ...rest, body };
}

/** Every button as what old clients fall back to: it carries the same data. */
function submitting(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(submitting);
  if (typeof part !== 'object' || part === null) return part;
  const { fallback, verb, ...button } = part as Json;
  return button.type === 'Action.Execute'
    ? { ...button, type: 'Action.Submit' }
    : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, submitting(value)]));
}
