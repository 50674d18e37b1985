import type { Store } from '../../app/ports/store.ts';
import { frozen } from './frozen.ts';
import type { Tables } from './tables.ts';

export const importReads = ({ imports, importParts }: Tables) =>
  ({
    imports: (tenant) => Promise.resolve(imports.get(tenant)),
    importsLeft: () =>
      Promise.resolve(
        imports
          .rows()
          .filter(({ all }) => all.length > 0)
          .map(frozen),
      ),
    importPart: (tenant, id) => Promise.resolve(importParts.get(tenant, id)),
  }) satisfies Partial<Store>;
