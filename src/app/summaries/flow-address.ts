import type { FlowCounts } from '../../domain/flow.ts';
import type { Template } from '../../domain/template.ts';
import type { Language } from '../../domain/text.ts';
import type { Services } from '../turn/services.ts';

/** The address of a flow's picture, if the bot can be reached from outside. */
export const flowAddress = (
  { publish }: Pick<Services, 'publish'>,
  { id, version }: Template,
  language: Language,
  counts?: FlowCounts,
): string | undefined =>
  publish?.({ kind: 'flow', template: id, version, language, ...(counts && { counts }) });
