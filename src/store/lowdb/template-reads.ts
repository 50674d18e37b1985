import type { Store } from '../../app/ports/store.ts';
import type { OwnVersion } from '../../domain/authoring/draft.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Indexes } from './indexes.ts';
import type { Tables } from './tables.ts';

export const templateReads = ({ drafts, enrollments }: Tables, indexes: Indexes) =>
  ({
    draft: (tenant, template) => Promise.resolve(drafts.get(tenant, template)),
    drafts: (tenant) => Promise.resolve(indexes.draftsOf.of(tenant)),
    ownVersions: (tenant) => Promise.resolve(indexes.versionsOf.of(tenant).toSorted(byTemplateAndNumber)),
    runningOf: (tenant, template, { versions, after, limit }) => {
      const found: Enrollment[] = [];
      for (const id of indexes.runningOfTemplate.after(tenant, template, after)) {
        if (found.length >= limit) break;
        const one = enrollments.get(tenant, id);
        if (one && (versions === undefined || versions.includes(one.version))) found.push(one);
      }
      return Promise.resolve(found);
    },
    endedWithTemplate: (tenant, template, { seller, after = '', limit }) => {
      const ended =
        seller === undefined
          ? indexes.endedWithTemplate.of(tenant, template)
          : indexes.endedWithTemplateOf.of(tenant, template, seller);
      return Promise.resolve(
        ended
          .filter(({ id }) => id > after)
          .toSorted((one, other) => (one.id < other.id ? -1 : 1))
          .slice(0, limit),
      );
    },
  }) satisfies Partial<Store>;

const byTemplateAndNumber = ({ template: one }: OwnVersion, { template: other }: OwnVersion): number =>
  one.id === other.id ? one.version - other.version : one.id < other.id ? -1 : 1;
