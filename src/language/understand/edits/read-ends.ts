import { newEndId } from '../../../domain/authoring/new-id.ts';
import { textSaid } from './text-said.ts';
import { edits, firstOf, has, stepsIn, type ReadEdit } from './said.ts';

/** "add an end "Meeting fixed" as a success", "नया अंत जोड़ो: मीटिंग तय हुई, सफल" */
export const readAddEnd: ReadEdit = (said) => {
  const isSaid =
    (has(said, 'an-end', 'finish') && has(said, 'add')) || /^(?:new end|नया अंत|naya ant)/iu.test(said.text);
  if (!isSaid || stepsIn(said).length > 0) return undefined;
  const text = textSaid(said)?.text;
  if (text === undefined) return { kind: 'lacks', what: 'text' };
  const [, name = text, kind = ''] = WITH_KIND.exec(text) ?? [];
  const isBad = has(said, 'failure') || /^(?:not|un|fail|bad|अस|asa)/iu.test(kind);
  const success = (has(said, 'success') || kind !== '') && !isBad;
  const end = newEndId(said.template, name);
  return edits({ kind: 'add-end', end, name: { language: said.language, text: name }, success });
};

/** "Meeting fixed, a success" */
const WITH_KIND =
  /^(.+?)\s*[,;(–-]\s*(?:as |is |counts as )?(?:a |an )?((?:not a |un)?success(?:ful)?|good|failure|failed|bad|सफल|असफल|सफलता|असफलता|asafal|safal)\)?\.?$/iu;

/** "Attending is a success", "count Not interested as a failure" */
export const readEndSuccess: ReadEdit = (said) => {
  const end = firstOf(said.pieces, 'end')?.end;
  if (!end || !has(said, 'success', 'failure') || stepsIn(said).length > 0) return undefined;
  return edits({ kind: 'end-success', end, success: !has(said, 'failure') && !has(said, 'no') });
};
