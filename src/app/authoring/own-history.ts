import type { OwnVersion } from '../../domain/authoring/draft.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import type { Turn } from '../turn/turn.ts';
import { versionsOf } from './next-version.ts';

/** A version of a template; one that came with the bot was published by nobody here. */
export type VersionRow = { readonly template: Template; readonly own?: OwnVersion };

/** All versions of a template that the tenant has, the newest first. */
export function ownHistory({ services }: Pick<Turn, 'services'>, id: TemplateId): readonly VersionRow[] {
  const own = new Map(services.ownVersions.map((one) => [one.template, one]));
  return versionsOf(services, id)
    .toReversed()
    .map((template) => {
      const published = own.get(template);
      return { template, ...(published && { own: published }) };
    });
}
