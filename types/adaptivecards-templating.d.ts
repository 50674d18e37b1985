import type { Expression } from 'adaptive-expressions';

/**
 * The package's own declarations pull TypeScript sources of another package into our compilation, which do not compile
 * under our flags. This is the part of it that we use.
 */
export class Template {
  /** The text itself where it has no expression in it. */
  static parseInterpolatedString(text: string): Expression | string;
  constructor(payload: object);
  expand(context: { readonly $root: object }): object;
}
