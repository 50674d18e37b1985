/**
 * The package's own declarations pull TypeScript sources of another package into our compilation, which do not compile
 * under our flags. This is the part of it that we use.
 */
export class Template {
  constructor(payload: object);
  expand(context: { readonly $root: object }): object;
}
