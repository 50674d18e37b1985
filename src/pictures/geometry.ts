import type { Flow, FlowEdge } from '../domain/flow.ts';
import type { LabelPart, Part } from './flow-parts.ts';

export type Point = { readonly x: number; readonly y: number };
/** A box by its left upper corner. */
export type Box<What = unknown> = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly what: What;
};
/** An arrow, by the points where it turns; between two of them it runs upright or level. */
export type Route = {
  readonly edge: FlowEdge;
  readonly points: readonly Point[];
  readonly label?: Box<LabelPart>;
};
export type FlowLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box<Part>[];
  readonly routes: readonly Route[];
};

export type Measured = {
  readonly flow: Flow;
  /** By the ids of nodes and edges; not every edge has a label. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly labels: ReadonlyMap<string, LabelPart>;
};

/** Around the whole picture, in pixels. */
export const MARGIN = 12;
