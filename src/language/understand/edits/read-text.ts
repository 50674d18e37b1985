import type { TextPlace } from '../../../domain/authoring/template-edit.ts';
import type { StepId } from '../../../domain/ids.ts';
import type { NamedText } from './said-kinds.ts';
import { textSaid } from './text-said.ts';
import { edits, firstOf, has, stepsIn, withStep, type EditsRead, type ReadEdit, type Said } from './said.ts';

/** "subject of the first email: …", "rename the call to "Offer a time"", "पहली ईमेल का विषय: …" */
export const readText: ReadEdit = (said) => {
  const named =
    firstOf(said.pieces, 'text')?.text ?? (has(said, 'rename') || isNamed(said) ? 'name' : undefined);
  if (!named || (has(said, 'remove') && !has(said, 'change', 'rename'))) return undefined;
  const typed = textSaid(said);
  if (!typed)
    return aboutSomething(said) && has(said, 'change', 'rename')
      ? { kind: 'lacks', what: 'text' }
      : undefined;
  const { language } = said;
  return withPlace(typed.rest, named, (place) => edits({ kind: 'text', place, language, text: typed.text }));
};

/** "कॉल का नाम "पहली कॉल" रखो" */
const isNamed = (said: Said): boolean =>
  said.isHindi && has(said, 'as') && !has(said, 'add') && aboutSomething(said);

const aboutSomething = (said: Said): boolean =>
  stepsIn(said).length > 0 || has(said, 'template') || firstOf(said.pieces, 'end') !== undefined;

function withPlace(
  said: Said,
  named: NamedText,
  go: (place: TextPlace) => EditsRead | undefined,
): EditsRead | undefined {
  const [steps] = stepsIn(said);
  const end = firstOf(said.pieces, 'end')?.end;
  const input = firstOf(said.pieces, 'input')?.input;
  if (named === 'label' || named === 'without')
    return input === undefined ? undefined : go({ of: 'input', input, field: named });
  if (input !== undefined && !steps) return go({ of: 'input', input, field: 'label' });
  if (named === 'description' || (has(said, 'template') && !steps))
    return go({ of: 'template', field: named === 'description' ? 'description' : 'name' });
  if (end !== undefined && !steps) return go({ of: 'end', end });
  const field = named === 'name' ? 'title' : named;
  const ofStep = (step: StepId) => go({ of: 'step', step, field });
  if (steps) return withStep(said, steps, ofStep);
  return said.focus ? ofStep(said.focus) : undefined;
}
