import { lines, type Line } from '../kit/elements.ts';

/** A part of a summary that a button unfolds in place of the others. */
export type Section = {
  readonly id: string;
  readonly title: string;
  /** Seen before any button is pressed. */
  readonly visible?: true;
  readonly parts: readonly Part[];
};

export type Picture = {
  readonly id: 'flow';
  readonly url: string;
  readonly altText: string;
  readonly caption: readonly Line[];
};

/**
 * Figures and details only contain words of the catalog and of templates, so they can be markdown, in half the size.
 */
type Figure = { readonly label: string; readonly value: string };
export type SectionRow = Figure & { readonly details: readonly Line[] };
export type Part = {
  readonly heading: string;
  readonly rows: readonly SectionRow[];
  readonly figures: readonly Figure[];
  readonly more: readonly Line[];
};

export const rowsPart = (heading: string, rows: readonly SectionRow[], more?: string): Part => ({
  heading,
  rows,
  figures: [],
  more: lines(more),
});

export const figuresPart = (heading: string, figures: readonly (readonly [string, string])[]): Part => ({
  heading,
  rows: [],
  figures: figures.map(([label, value]) => ({ label: `${label}:`, value })),
  more: [],
});
