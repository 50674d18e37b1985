import { expect, test } from 'vitest';
import { spotNames } from '../../../../src/language/understand/names/spot-names.ts';
import { recordsOf, sentence, spotted, vocabularyOf } from './spot.ts';

const CAST = vocabularyOf({ records: recordsOf(['Asha Rao', 'Contoso'], ['मीरा घोष', 'Fabrikam']) });

test.for<readonly [text: string, stranger: string]>([
  ['Farhan Sheikh replied', 'Farhan Sheikh'],
  ['skip Jolene', 'Jolene'],
  ['snooze jolene until friday', 'jolene'],
  ['यशोदा जी को वेबिनार में लगा दो', 'यशोदा'],
  ['Mr Ahlers called back', 'Ahlers'],
  ['Asha Verma replied', 'Asha Verma'],
  ['asha verma ne phone uthaya', 'asha verma'],
  ['Rohan Rao replied', 'Rohan Rao'],
])('“%s” names a stranger, and no record', ([text, stranger]) => {
  expect(spotted(text, CAST, 'nobody', 0.7)).toEqual([stranger]);
  expect(spotted(text, CAST, 'record', 0)).toEqual([]);
});

test('who is near is said, so that they can be offered', () => {
  const [named] = spotNames(sentence('Asha Verma replied'), CAST);
  expect(named?.value).toEqual({
    kind: 'nobody',
    words: 'Asha Verma',
    near: [{ id: 'Asha Rao', how: 'part' }],
  });
});

test.for([
  'asha repiled',
  'Asha answred the call',
  'Asha ne abhi tak kuch nahi bola',
  'आशा ने कुछ नहीं कहा',
  'Resend Asha the invite',
  'Asha and Meera replied',
])('“%s” names nobody else', (text) => {
  expect(spotted(text, CAST, 'nobody', 0.5)).toEqual([]);
  expect(spotted(text, CAST, 'record', 0.5)).not.toEqual([]);
});

test.for<readonly [text: string, near: string]>([
  ['Farhan replied', 'Farhat Khan'],
  ['skip Patel', 'Mangesh Patil'],
  ['Nisha ne bola', 'Abhay Nishad'],
  ['call Johan', 'Harpreet Johal'],
])('“%s” may be a slip, and is not sure to be %s', ([text, near]) => {
  const vocabulary = vocabularyOf({ records: recordsOf([near, 'Contoso']) });
  expect(spotted(text, vocabulary, 'record')).toEqual([]);
});

test.for<readonly [text: string, name: string, company: string]>([
  ['उनका साइन हो गया, मिठाई खिलाइए', 'Siobhan Kiely', 'Contoso'],
  ['कल तक पूरा करूँगी', 'Karan Gill', 'Contoso'],
  ['pinned note add cheyi deeniki: discount 12%', 'Tanvi Salvi', 'Cutting Chai'],
  ['the kitchan order came', 'Ravi Menon', 'Kitchen Stories'],
])('“%s” has a word that sounds like one of %s (%s), and is not sure to name it', ([text, name, company]) => {
  const vocabulary = vocabularyOf({ records: recordsOf([name, company]) });
  expect(spotted(text, vocabulary, 'record')).toEqual([]);
});
