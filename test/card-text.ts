import type { Json } from './connector.ts';

/**
 * What a person sees of a card, in lines: texts as they are, `[buttons]` of a set in one line, `(fields)` with their
 * value, pictures in words. Hidden parts are left out.
 */
export function cardText(card: unknown): string {
  return linesOf(card)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(linesOf);
  if (typeof part !== 'object' || part === null) return [];
  const element = part as Json;
  if (element.isVisible === false) return [];
  switch (element.type) {
    case 'TextBlock':
      return [String(element.text)];
    case 'RichTextBlock':
      return [(element.inlines as readonly Json[]).map(({ text }) => String(text)).join('')];
    case 'Image':
      return [String(element.altText)];
    case 'ActionSet':
      return [(element.actions as readonly Json[]).map(({ title }) => `[${String(title)}]`).join(' ')];
    case 'ColumnSet':
      return [
        (element.columns as readonly Json[])
          .map((column) => linesOf(column.items).join('; '))
          .filter((text) => text !== '')
          .join(' | '),
      ];
    case 'Input.Time':
      return [`(${String(element.label)}: )`];
    case 'Input.Text':
    case 'Input.Date':
    case 'Input.ChoiceSet':
    case 'Input.Toggle':
      return [`(${String(element.label)}: ${String(element.value)})`];
    case 'Chart.HorizontalBar':
      return linesOf(element.fallback);
    default:
      return linesOf(element.body ?? element.items);
  }
}
