export type Element = Readonly<Record<string, unknown>>;

/** All elements and actions of a card, wherever they are. What only old clients see is left out. */
export const elementsOf = (card: object): readonly Element[] => within(card, () => true);

/** The same without what is hidden until someone asks for it. */
export const visibleElementsOf = (card: object): readonly Element[] =>
  within(card, ({ isVisible }) => isVisible !== false);

/** Every string of a card but those that buttons carry, with the type of element and the property that holds it. */
export const textsOf = (card: object): readonly { readonly place: string; readonly text: string }[] =>
  elementsOf(card).flatMap((element) =>
    Object.entries(element).flatMap(([property, text]) =>
      typeof text === 'string' ? [{ place: `${String(element.type)}.${property}`, text }] : [],
    ),
  );

function within(part: unknown, isShown: (element: Element) => boolean): readonly Element[] {
  if (Array.isArray(part)) return part.flatMap((one) => within(one, isShown));
  if (typeof part !== 'object' || part === null || !isShown(part as Element)) return [];
  const parts = Object.entries(part).filter(([key]) => key !== 'data' && key !== 'fallback');
  return [part as Element, ...parts.flatMap(([, one]) => within(one, isShown))];
}
