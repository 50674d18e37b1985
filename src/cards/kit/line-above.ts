import type { Card } from './elements.ts';

type Shown = Card | { readonly kind: 'text'; readonly text: string };

/** What else happened, above the answer to a press, which is one message only. */
export function withLineAbove<Below extends Shown>(text: string, below: Below): Below {
  if (below.kind === 'text') return { ...below, text: `${text}\n\n${below.text}` };
  const { body } = below.card as { readonly body: readonly unknown[] };
  const above = { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] };
  return { ...below, card: { ...below.card, body: [above, ...body] } };
}
