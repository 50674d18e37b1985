import { isDeepStrictEqual } from 'node:util';
import type { Card } from '../../src/cards/kit/elements.ts';
import { elementsOf, visibleElementsOf, type Element } from './card-elements.ts';
import { rendererComplaints } from './renderer-complaints.ts';

/** Teams refuses messages from about 100 KB, counted in UTF-16. */
const MAX_BYTES = 80 * 1024;
/** Microsoft's store guidelines allow this many; those behind the `…` don't count. */
const MAX_ACTIONS = 6;

/** Everything that would keep Teams, on any client, from showing the card and answering its buttons. */
export const cardProblems = (made: Pick<Card, 'card' | 'summary'>): readonly string[] => [
  ...rendererComplaints(made.card),
  ...headProblems(made),
  ...elementsOf(made.card).filter(isForAll(made.card)).flatMap(elementProblems),
];

/** An action of a set that has a fallback itself needs none: old clients never get to it. */
const isForAll = (card: object) => {
  const recent = elementsOf(card).flatMap(({ type, fallback, actions }) =>
    type === 'ActionSet' && fallback !== undefined ? (actions as readonly Element[]) : [],
  );
  return (element: Element): boolean => !recent.includes(element);
};

/** Bindings without data: the templating library leaves them as they are. */
export const unboundIn = (card: object): readonly string[] =>
  JSON.stringify(card).match(/\$\{[^}]*\}/g) ?? [];

function headProblems({ card, summary }: Pick<Card, 'card' | 'summary'>): readonly string[] {
  const activity = { type: 'message', summary, attachments: [{ content: card }] };
  const bytes = Buffer.byteLength(JSON.stringify(activity), 'utf16le');
  const actions = visibleElementsOf(card).flatMap(({ type, actions }) =>
    type === 'ActionSet' ? actions : [],
  );
  const primary = (actions as readonly Element[]).filter(({ mode }) => mode !== 'secondary');
  return [
    ...unless(card.version === '1.5', `version ${String(card.version)}`),
    ...unless(isFilled(card.fallbackText), 'no fallbackText'),
    ...unless(isFilled(summary), 'no summary'),
    ...unless(bytes < MAX_BYTES, `${bytes} bytes`),
    ...unless(
      primary.length <= MAX_ACTIONS,
      `${primary.length} actions: ${primary.map(({ title }) => String(title)).join()}`,
    ),
  ];
}

function elementProblems(element: Element): readonly string[] {
  const type = String(element.type);
  if (type === 'Action.Execute') {
    return unless(hasFallback(element), `no Action.Submit for "${String(element.title)}"`);
  }
  if (type.startsWith('Input.')) {
    return unless(isFilled(element.id) && isFilled(element.label), `${type} without an id or a label`);
  }
  if (type.startsWith('Chart.'))
    return unless(typeof element.fallback === 'object', `${type} without a fallback`);
  return type === 'Image' ? unless(isFilled(element.url), 'Image without a url') : [];
}

const hasFallback = ({ data, title, fallback }: Element): boolean =>
  isDeepStrictEqual(fallback, { type: 'Action.Submit', title, data });

const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

const isFilled = (value: unknown): boolean => typeof value === 'string' && value !== '';
