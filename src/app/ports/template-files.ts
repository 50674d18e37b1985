import type { Result } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';

/** Templates as the text of a file that people can edit. */
export type TemplateFiles = {
  readonly print: (template: Template) => string;
  /** Or each problem in a line, with the place in the file where it is. */
  readonly read: (text: string, name: string) => Result<Template, readonly string[]>;
};
