import type { Draft } from '../../domain/authoring/draft.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { newestTemplates, type TenantServices } from '../turn/services.ts';

type Versions = Pick<TenantServices, 'templateVersions'>;

/** What is published under an id, also while it is turned off. */
export const publishedOf = (services: Versions, id: TemplateId): Template | undefined =>
  newestTemplates(services).find((one) => one.id === id);

/** What a draft is compared with: the published version; of a new one, what it began with. */
export const baseOf = (services: Versions, draft: Draft): Template =>
  publishedOf(services, draft.template) ?? draft.from;
