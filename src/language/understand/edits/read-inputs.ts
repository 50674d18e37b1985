import { newInputId } from '../../../domain/authoring/new-id.ts';
import { INPUT_TYPES, type InputType, type TemplateInput } from '../../../domain/template.ts';
import { edits, firstOf, has, stepsIn, type ReadEdit, type Said } from './said.ts';

/** "ask for the event when enrolling: Which event is it?", "add a date input eventDate: On which day?" */
export const readAddInput: ReadEdit = (said) => {
  if (!has(said, 'an-input') || stepsIn(said).length > 0 || firstOf(said.pieces, 'end')) return undefined;
  const question = said.tail ?? firstOf(said.pieces, 'quote')?.text;
  const known = firstOf(said.pieces, 'input')?.input;
  if (question !== undefined && known === undefined && !ASKS.test(said.text)) return undefined;
  if (question === undefined) return has(said, 'add') ? { kind: 'lacks', what: 'text' } : undefined;
  if (known !== undefined)
    return edits({
      kind: 'text',
      place: { of: 'input', input: known, field: 'label' },
      language: said.language,
      text: question,
    });
  const id = newInputId(said.template, nameIn(said) ?? question);
  const label = { en: '', [said.language]: question };
  return edits({
    kind: 'add-input',
    input: { id, type: inputTypeIn(said.text), label, ...fromRecord(said) },
  });
};

/** "one question: …" is asked of the bot. */
const ASKS =
  /\b(?:ask|asks|input|add|field|new|puc?h\p{L}*|jod\p{L}*|poochh?\p{L}*|naya|label)\b|पूछ|जोड़|नया|इनपुट|लेबल/iu;

const OF_TYPE: Readonly<Record<InputType, RegExp>> = {
  date: /\b(?:date|day)\b|तारीख|दिन|दिनांक|\btaa?rikh\b/iu,
  url: /\b(?:link|url|page|address)\b|लिंक|पता/iu,
  text: /./u,
};

export const inputTypeIn = (text: string): InputType =>
  INPUT_TYPES.filter((type) => type !== 'text').find((type) => OF_TYPE[type].test(text)) ?? 'text';

/** "eventDate" is written as no word is; a plain word follows what it is. */
function nameIn({ text, pieces }: Said): string | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'tag' && piece.tag === 'an-input');
  const next = pieces[at + 1];
  const word = next?.kind === 'other' ? text.slice(next.from, next.to) : undefined;
  return /\b[a-z]+[A-Z]\p{L}*\b/u.exec(text)?.[0] ?? word;
}

/** The one field of a record that can answer it. */
const fromRecord = ({ text }: Said): Pick<TemplateInput, 'from'> =>
  FROM_RECORD.test(text) ? { from: 'renewalDate' } : {};

const FROM_RECORD = /\b(?:from|of) the record\b|रिकॉर्ड (?:से|की|में)/iu;
