import { newEndId } from '../../../domain/authoring/new-id.ts';
import { textSaid } from './text-said.ts';
import { edits, firstOf, has, stepsIn, type ReadEdit } from './said.ts';

/** "add an end "Meeting fixed" as a success", "नया अंत जोड़ो: मीटिंग तय हुई, सफल" */
export const readAddEnd: ReadEdit = (said) => {
  const isSaid = (has(said, 'an-end', 'finish') && has(said, 'add')) || NEW_END.test(said.text);
  if (!isSaid || stepsIn(said).length > 0) return undefined;
  const text = textSaid(said)?.text;
  if (text === undefined) return { kind: 'lacks', what: 'text' };
  const [, quotedName, behind = ''] = QUOTED.exec(text) ?? [];
  const [, plainName = text, kind = behind] = WITH_KIND.exec(text) ?? [];
  const name = quotedName ?? plainName;
  const isBad = has(said, 'failure') || BAD.test(kind);
  const success = (has(said, 'success') || kind !== '') && !isBad;
  const end = newEndId(said.template, name);
  return edits({ kind: 'add-end', end, name: { language: said.language, text: name }, success });
};

const NEW_END =
  /(?:new|another|naya|ek|नया|एक) (?:\p{L}+ )?(?:end|ending|outcome|ant|अंत|नतीजा)(?![\p{L}\p{M}])/iu;
const QUOTED = /^["“«]([^"”»]+)["”»][\s,;.(–-]*(.*)$/u;
const BAD = /not|\bun|fail|bad|loss|lost|lose|नहीं|अस|asa|नाकाम|विफल|naka|naaka/iu;

/** "Meeting fixed, a success" */
const WITH_KIND =
  /^(.+?)\s*[,;(.–-]\s*(?:as |is |counts as |that'?s |thats |it'?s |its |this is |यह |ये |ye |yeh )?(?:a |an )?((?:not a |un)?success(?:ful)?|good|failure|failed|fail|bad|win|loss|lost|सफल|असफल|नाकाम|विफल|सफलता|असफलता|asafal|safal|naakam|nakam)(?: one| end| है| hai| mana jaye| माना जाए)?\)?[.।]?$/iu;

/** "Attending is a success", "count Not interested as a failure" */
export const readEndSuccess: ReadEdit = (said) => {
  const end = firstOf(said.pieces, 'end')?.end;
  if (!end || !has(said, 'success', 'failure') || stepsIn(said).length > 0) return undefined;
  return edits({ kind: 'end-success', end, success: !has(said, 'failure') && !has(said, 'no') });
};
