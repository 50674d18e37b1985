import type { Result } from '../result.ts';
import type { Template } from '../template.ts';
import type { EditRefusal, TemplateEdit } from './template-edit.ts';

export type EditKind = TemplateEdit['kind'];
export type EditOf<Kind extends EditKind> = Extract<TemplateEdit, { readonly kind: Kind }>;
export type Edited = Result<Template, EditRefusal>;

/** Makes one kind of edit. What holds for all of them, such as that nothing leads in a circle, is checked after it. */
export type Edit<Kind extends EditKind> = (template: Template, edit: EditOf<Kind>) => Edited;
