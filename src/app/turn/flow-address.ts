import type { FlowCounts } from '../../domain/flow.ts';
import type { Template } from '../../domain/template.ts';
import type { Language } from '../../domain/text.ts';
import type { TenantServices } from './services.ts';

/** The address of a flow's picture, if the bot can be reached from outside. */
export const flowAddress = (
  { publish, tenant, ownVersions }: Pick<TenantServices, 'publish' | 'tenant' | 'ownVersions'>,
  template: Template,
  language: Language,
  counts?: FlowCounts,
): string | undefined =>
  publish?.({
    kind: 'flow',
    ...(ownVersions.some((own) => own.template === template) && { tenant }),
    template: template.id,
    version: template.version,
    language,
    ...(counts && { counts }),
  });
