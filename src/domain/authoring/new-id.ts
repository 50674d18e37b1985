import type { EndId, StepId, TemplateId } from '../ids.ts';
import type { StepType, Template } from '../template.ts';

/** An id for a step that is not there yet, by what it is called where that can be written in an id. */
export const newStepId = (
  { steps }: Template,
  { type, title = '' }: { readonly type: StepType; readonly title?: string },
): StepId =>
  unused(
    idOf(title) ?? type,
    steps.map(({ id }) => id),
  ) as StepId;

export const newEndId = ({ ends }: Template, name: string): EndId =>
  unused(
    idOf(name) ?? 'end',
    ends.map(({ id }) => id),
  ) as EndId;

/** Inputs are named in texts, as in {input.meetingDate}. */
export const newInputId = ({ inputs }: Template, name: string): string =>
  unused(
    camelCased(idOf(name) ?? 'detail'),
    inputs.map(({ id }) => id),
    '',
  );

export const newTemplateId = (taken: readonly TemplateId[], name: string): TemplateId =>
  unused(idOf(name) ?? 'template', taken) as TemplateId;

const LONGEST = 40;

/** "Ask for a meeting" → "ask-for-a-meeting"; undefined for what has no Latin letter. */
function idOf(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+/u, '')
    .slice(0, LONGEST)
    .replace(/-+$/u, '');
  return id === '' ? undefined : id;
}

const camelCased = (id: string): string =>
  id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());

/** The id itself, or with the first number from 2 on that makes it one of its own, and none that every object has. */
function unused(id: string, taken: readonly string[], before = '-'): string {
  const isFree = (one: string) => !taken.includes(one) && !(one in Object.prototype);
  if (isFree(id)) return id;
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => `${id}${before}${index + 2}`);
  return numbers.find(isFree) ?? id;
}
