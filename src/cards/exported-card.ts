import { makeCard, textOf, type Card } from './elements.ts';
import type { Viewer } from './situation.ts';

/** Where a file is that was made. */
export function exportedCard(what: string, name: string, url: string, { say }: Viewer): Card {
  const text = say.runs('export.ready', { what, name });
  return makeCard('exported', say, textOf(text), { text, link: { title: say('export.open'), url } });
}
