import { join } from 'node:path';
import type { StepId, TemplateId } from '../../../src/domain/ids.ts';
import type { Template } from '../../../src/domain/template.ts';
import { loadTemplates } from '../../../src/templates/load-templates.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../../templates'));

export const SHIPPED: readonly Template[] = loaded.ok ? loaded.value : [];

export function shipped(id: string): Template {
  const template = SHIPPED.find((one) => one.id === (id as TemplateId));
  if (!template) throw new Error(`No template "${id}" is shipped`);
  return template;
}

export const step = (id: string) => id as StepId;
