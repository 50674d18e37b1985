import { describe, expect, test } from 'vitest';
import type { RecordId } from '../../../../src/domain/ids.ts';
import { spotNames } from '../../../../src/language/understand/names/spot-names.ts';
import { recordsOf, sentence, spotted, SURE, vocabularyOf } from './spot.ts';

const CAST = vocabularyOf({
  records: recordsOf(
    ['Asha Rao', 'Contoso India'],
    ['Hema Rao', 'Fabrikam'],
    ['Lena Rao', 'Proseware'],
    ['Rohit Sen', 'Tailspin Toys'],
    ['Rohit Bedi', 'Northwind Traders'],
    ['K P Mohan', 'Litware'],
    ['T. Ramesh', 'Proseware'],
    ['Subramanian Iyer', 'Adatum'],
    ['Shreya Mehta', 'Woodgrove Bank'],
    ['प्रियंका गुप्ता', 'गुप्ता स्टील'],
    ['Chris Baker', 'Bright Window Cleaning Co'],
    ['Neha Agarwal', 'Lucerne'],
    ['Neha Agarwala', 'Alpine Ski House'],
    ['Oliver Grant', 'Grant & Sons'],
    ['Sabine Krüger', 'Nordwind'],
    ["Kaitlyn O'Rourke", 'Main Street Dental'],
    ['Fabrikam', 'Fabrikam'],
    ['Theodore Marsh', 'Wingtip'],
    ['Jaspreet Sandhu', 'Wingtip'],
    ['Philip Ogden', 'Wingtip'],
    ['Tom Becker', 'Wingtip'],
    ['Vijay Chawla', 'Wingtip'],
    ['Sunanda Rathore', 'Relecloud'],
    ['Ganga Distributors', 'Ganga Distributors'],
    ['Godavari FPO', 'Godavari FPO'],
    ['Fabrikam rollout', 'Fabrikam'],
  ),
});

describe('a record is spotted by what people write of its names', () => {
  test.for<readonly [text: string, ...found: readonly string[]]>([
    ['Asha Rao replied', 'Asha Rao → Asha Rao'],
    ['asha replied', 'asha → Asha Rao'],
    ["pause Asha Rao's sequence", "Asha Rao's → Asha Rao"],
    ['pause ashas sequence', 'ashas → Asha Rao'],
    ['Mrs Rao replied', 'Mrs Rao → Asha Rao, Hema Rao, Lena Rao'],
    ['Rao sahab ka jawab aaya', 'Rao sahab → Asha Rao, Hema Rao, Lena Rao'],
    ["Asha ma'am replied", "Asha ma'am → Asha Rao"],
    ['आशा जी का जवाब आया', 'आशा जी → Asha Rao'],
    ['asharao replied', 'asharao → Asha Rao'],
    ['mehtaji ko call karna hai', 'mehtaji → Shreya Mehta'],
    ['Rohit replied', 'Rohit → Rohit Sen, Rohit Bedi'],
    ['rohit from tailspin picked up', 'rohit from tailspin → Rohit Sen'],
    ['Northwind wale Rohit ka phone aaya', 'Northwind wale Rohit → Rohit Bedi'],
    ['Rohit (Northwind) picked up', 'Rohit (Northwind) → Rohit Bedi'],
    ['Rohit@Tailspin replied', 'Rohit@Tailspin → Rohit Sen'],
    ["Tailspin's Rohit replied", "Tailspin's Rohit → Rohit Sen"],
    ['the Litware guys replied', 'the Litware guys → K P Mohan'],
    ['KP Mohan replied', 'KP Mohan → K P Mohan'],
    ['के पी मोहन को शुक्रवार तक टालो', 'के पी मोहन → K P Mohan'],
    ['टी. रमेश का जवाब आया', 'टी. रमेश → T. Ramesh'],
    ['S. Iyer called back', 'S. Iyer → Subramanian Iyer'],
    ['shriya mehata ka reply aya', 'shriya mehata → Shreya Mehta'],
    ['Ted Marsh replied', 'Ted Marsh → Theodore Marsh'],
    ['jas busy, said later', 'jas → Jaspreet Sandhu'],
    ['snooze phil till 1', 'phil → Philip Ogden'],
    ['Thomas replied', 'Thomas → Tom Becker'],
    ['विजय चावला का जवाब आया', 'विजय चावला → Vijay Chawla'],
    ['सुनंदा का जवाब आया', 'सुनंदा → Sunanda Rathore'],
    ['राठौड़ साहब का जवाब आया', 'राठौड़ साहब → Sunanda Rathore'],
    ['गंगा डिस्ट्रीब्यूटर से जवाब आया', 'गंगा डिस्ट्रीब्यूटर → Ganga Distributors'],
    ['एफपीओ वालों का जवाब आया', 'एफपीओ वालों → Godavari FPO'],
    ['श्रेया मेहता का जवाब आया', 'श्रेया मेहता → Shreya Mehta'],
    ['priyanka gupta ne phone uthaya', 'priyanka gupta → प्रियंका गुप्ता'],
    ['क्रिस बेकर का जवाब आया', 'क्रिस बेकर → Chris Baker'],
    ['bright window cleaning called', 'bright window cleaning → Chris Baker'],
    ['skip Main Street Dental', "Main Street Dental → Kaitlyn O'Rourke"],
    ['kaitlyn orourke replied', "kaitlyn orourke → Kaitlyn O'Rourke"],
    ['Krueger replied', 'Krueger → Sabine Krüger'],
    ['shrieya mehta replied', 'shrieya mehta → Shreya Mehta'],
    ['no asnwer from Subramnian', 'Subramnian → Subramanian Iyer'],
    ['fabrikam rollout is won', 'fabrikam rollout → Fabrikam rollout'],
    ['Asha and Rohit Sen replied', 'Asha → Asha Rao', 'Rohit Sen → Rohit Sen'],
    ['skip Grant', 'Grant → Oliver Grant'],
    ['skip Rao, Asha', 'Rao, Asha → Asha Rao'],
    [
      'skip Asha Rao, Hema Rao and Lena Rao',
      'Asha Rao → Asha Rao',
      'Hema Rao → Hema Rao',
      'Lena Rao → Lena Rao',
    ],
    ['skip Hema Rao, Asha Rao', 'Hema Rao → Hema Rao', 'Asha Rao → Asha Rao'],
  ])('%s', ([text, ...found]) => {
    expect(spotted(text, CAST, 'record')).toEqual(found);
  });
});

test('a near name is nobody’s candidate where somebody has the exact one', () => {
  const [named] = spotNames(sentence('unenroll Neha Agarwal'), CAST);
  expect(named?.value).toEqual({ kind: 'record', candidates: [{ id: 'Neha Agarwal', how: 'exact' }] });
});

test('a nickname is no surname, and nobody’s where somebody is called so', () => {
  const vocabulary = vocabularyOf({
    records: recordsOf(['Meera Thomas', 'A'], ['Mike Hall', 'B'], ['Michael Castle', 'C']),
  });
  expect(spotted('Tom replied', vocabulary, 'record')).toEqual([]);
  expect(spotted('Mike replied', vocabulary, 'record')).toEqual(['Mike → Mike Hall']);
});

test('everybody at a company is open behind the account that has its name', () => {
  const [named] = spotNames(sentence('Fabrikam replied'), CAST);
  expect(named?.value).toMatchObject({
    candidates: [
      { id: 'Fabrikam', how: 'exact' },
      { id: 'Hema Rao', how: 'company' },
      { id: 'Fabrikam rollout', how: 'part' },
    ],
  });
});

test.for<readonly [text: string, how: string]>([
  ['Asha Rao replied', 'exact'],
  ['आशा राव का जवाब आया', 'full'],
  ['Asha replied', 'part'],
  ['Litware replied', 'company'],
  ['shriya replied', 'sound'],
  ['Kaitlny replied', 'slip'],
])('it is said how somebody was named: “%s” %s', ([text, how]) => {
  const [named] = spotNames(sentence(text), CAST);
  expect(named?.value).toMatchObject({ candidates: [{ how }] });
});

describe('an email address or a phone number names a record', () => {
  const vocabulary = vocabularyOf({
    records: [
      {
        id: 'Asha Rao' as RecordId,
        name: 'Asha Rao',
        company: 'Contoso',
        email: 'asha.rao@contoso.example',
        phone: '+91 98110 20341',
        isMine: true,
      },
    ],
  });
  test.for(['call 98110 20341', 'who is +919811020341?', 'mail asha.rao@contoso.example bounced'])(
    '%s',
    (text) => {
      expect(spotted(text, vocabulary, 'record')).toHaveLength(1);
    },
  );
  test('and what is known of it is passed on', () => {
    const [named] = spotNames(sentence('98110 20341 is busy'), vocabulary);
    expect(named?.value).toMatchObject({ candidates: [{ id: 'Asha Rao', isMine: true }] });
  });
});

describe('everyday words are names only where they can be nothing else', () => {
  const vocabulary = vocabularyOf({
    records: recordsOf(
      ['Mark Will', 'Summer Rain'],
      ['Grace May', 'Done Deal Motors'],
      ['Art', 'Next Week Rentals'],
      ['Khalid Al-Mansoori', 'Trey Research'],
      ['Zoë van der Berg', 'Help At Home Care'],
      ['Vikram Shetty', 'Do Minute Delivery'],
      ['Himanshu Dolly', 'Kal Aaj Media'],
      ['Asha Rao', 'Hold On Trailers'],
    ),
  });
  test.for([
    'all replied',
    'skip all',
    'pause all until monday',
    'skip her',
    'snooze her until friday',
    'she replied',
    'they replied',
    'snooze him until friday',
    'usko friday tak taal do',
    'इसे शुक्रवार तक टाल दे',
    'skip ray',
    'mark it as done',
    'I will call in may',
    'snooze it from May',
    'not before May',
    'by may',
    'do it next week',
    'kal aaj mein kar do',
    'hold on, done deal?',
    'a summer rain',
    'by the grace of god',
    'put it on hold',
    'help at home',
  ])('%s', (text) => {
    expect(spotted(text, vocabulary, 'record')).toEqual([]);
  });
  test.for<readonly [text: string, found: string]>([
    ['skip Mark Will', 'Mark Will → Mark Will'],
    ['I called Grace today', 'Grace → Grace May'],
    ['Mrs May replied', 'Mrs May → Grace May'],
    ['snooze Next Week Rentals until friday', 'Next Week Rentals → Art'],
    ['the Summer Rain people called', 'the Summer Rain people → Mark Will'],
    ['grace from done deal motors replied', 'grace from done deal motors → Grace May'],
    ['do minute delivery ko call karo', 'do minute delivery → Vikram Shetty'],
    ['आशा को कल फ़ोन करना है', 'आशा → Asha Rao'],
  ])('%s', ([text, found]) => {
    expect(spotted(text, vocabulary, 'record')).toEqual([found]);
  });
  test('else they are unsure', () => {
    const [named] = spotNames(sentence('her saving grace today'), vocabulary);
    expect(named?.confidence).toBeLessThan(SURE);
  });
});

test.each([
  ['Vikram Sethi', 'Vikram Shetty'],
  ['Rohit Verma', 'Rohit Varma'],
  ['Sunil Mitra', 'Sunil Mittra'],
])('“%s” is first of all who is called exactly so, not “%s”, whoever is known longer', (exact, alike) => {
  for (const names of [
    [exact, alike],
    [alike, exact],
  ]) {
    const vocabulary = vocabularyOf({
      records: recordsOf(...names.map((name) => [name, 'Contoso'] as const)),
    });
    const [found] = spotNames(sentence(`snooze ${exact} until friday`), vocabulary);
    expect(found?.value.kind === 'record' && found.value.candidates[0]).toMatchObject({ id: exact });
  }
});
