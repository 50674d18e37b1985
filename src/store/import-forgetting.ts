import type { ImportPart, Imports } from '../app/ports/imports.ts';
import type { Forgetting } from './data-port.ts';

export const forgetInImports = (what: Forgetting, imports: Imports): Imports => ({
  ...imports,
  all: imports.all.filter(({ person }) => person !== what.id),
});

export const forgetInPart = (what: Forgetting, part: ImportPart): ImportPart =>
  part.undo === undefined
    ? part
    : {
        ...part,
        undo: {
          added: part.undo.added.filter((id) => id !== what.id),
          changed: part.undo.changed.filter(({ record }) => record !== what.id),
        },
      };
