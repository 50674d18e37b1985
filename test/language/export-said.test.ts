import { describe, expect, test } from 'vitest';
import { exportSaid, type ExportSaid } from '../../src/language/lists-and-tags/export-said.ts';
import { intentsIn, say } from './understand/say.ts';

const records = (some: object, format: 'csv' | 'xlsx' = 'csv') =>
  ({ of: 'records', format, ...some }) as ExportSaid;
const lists = (list: object, format?: 'csv' | 'xlsx') => records({ list }, format);

const SAID: readonly (readonly [string, ExportSaid])[] = [
  ['export my leads', lists({ type: 'lead', mine: true })],
  ['export all my leads as excel', lists({ type: 'lead', mine: true }, 'xlsx')],
  ['export everyone from Fabrikam', lists({ from: 'Fabrikam' })],
  ['please export leads tagged expo to csv', lists({ type: 'lead', tag: 'expo' })],
  ['download my contacts in an Excel file', lists({ type: 'contact', mine: true }, 'xlsx')],
  ['export all records', lists({})],
  ['export leads', lists({ type: 'lead' })],
  ['export my records as xlsx', lists({ mine: true }, 'xlsx')],
  ['export accounts renewing in the next 60 days', lists({ type: 'account', renewalDays: 60 })],
  ['give me my leads in excel', lists({ type: 'lead', mine: true }, 'xlsx')],
  ['export this list as excel', records({ which: 'shown' }, 'xlsx')],
  ['export them', records({ which: 'shown' })],
  ['export the new leads', records({ which: 'imported' })],
  ['export cold pune', records({ segment: 'cold pune' })],
  ['export enrollments of webinar', { of: 'enrollments', format: 'csv' }],
  ['export my enrollments as excel', { of: 'enrollments', format: 'xlsx', mine: true }],
  ['download the webinar enrollments as a spreadsheet', { of: 'enrollments', format: 'xlsx' }],
  ['mere leads export karo', lists({ type: 'lead', mine: true })],
  ['mere leads excel mein nikalo', lists({ type: 'lead', mine: true }, 'xlsx')],
  ['Fabrikam ke sab log export kar do', lists({ from: 'Fabrikam' })],
  ['sabhi contacts csv mein chahiye', lists({ type: 'contact' })],
  ['ye list excel mein nikal do', records({ which: 'shown' }, 'xlsx')],
  ['webinar ke enrollments export karo', { of: 'enrollments', format: 'csv' }],
  ['मेरे लीड एक्सपोर्ट करो', lists({ type: 'lead', mine: true })],
  ['मेरे सभी संपर्क एक्सेल में निकालो', lists({ type: 'contact', mine: true }, 'xlsx')],
  ['फैब्रिकम के सभी लोग एक्सपोर्ट कर दो', lists({ from: 'फैब्रिकम' })],
  ['यह सूची एक्सेल में भेजो', records({ which: 'shown' }, 'xlsx')],
  ['send them to me in excel', records({ which: 'shown' }, 'xlsx')],
  ['can you send me these as a csv', records({ which: 'shown' })],
  ['can I get my leads out as a spreadsheet', lists({ type: 'lead', mine: true }, 'xlsx')],
  ['could I have all contacts in excel please', lists({ type: 'contact' }, 'xlsx')],
  ['put my contacts in a spreadsheet', lists({ type: 'contact', mine: true }, 'xlsx')],
  ['make an excel of my leads', lists({ type: 'lead', mine: true }, 'xlsx')],
  ['can I get my December renewals out as a spreadsheet', records({ which: 'unclear' }, 'xlsx')],
  ['inko excel mein bhejo', records({ which: 'shown' }, 'xlsx')],
  ['mere leads ki excel file bana do', lists({ type: 'lead', mine: true }, 'xlsx')],
  ['saare leads sheet mein nikal do', lists({ type: 'lead' }, 'xlsx')],
  ['Fabrikam ke sab log file mein nikalo', lists({ from: 'Fabrikam' })],
  ['मुझे मेरे लीड शीट में चाहिए', lists({ type: 'lead', mine: true }, 'xlsx')],
  ['मेरे लीड की फ़ाइल बनाओ', lists({ type: 'lead', mine: true })],
  ['इन्हें एक्सेल में भेज दो', records({ which: 'shown' }, 'xlsx')],
  ['मेरे लीड डाउनलोड करो', lists({ type: 'lead', mine: true })],
  ['saare contacts download karo', lists({ type: 'contact' })],
  ['वेबिनार के एनरोलमेंट एक्सपोर्ट करें', { of: 'enrollments', format: 'csv' }],
];

describe('what is to become a file', () => {
  test.each(SAID)('“%s”', (sentence, said) => {
    expect(exportSaid(sentence, ['Cold Pune'])).toEqual(
      'segment' in said ? { ...said, segment: 'Cold Pune' } : said,
    );
  });

  test.each(SAID.filter(([, said]) => !('segment' in said)))('“%s” is read as that', (sentence) => {
    expect(intentsIn(say(sentence))[0]).toBe('export');
  });

  test.each([
    'export',
    'export webinar',
    'export summary',
    'export the summary of leads',
    'export template webinar',
    'webinar export karo',
    'वेबिनार की फ़ाइल निकालो',
    'Asha ki file nikalo',
    'give me my leads',
    'show my contacts',
    'naya contact banao',
    'contact banao',
    'नई लीड बनाओ',
    'नया संपर्क बनाओ',
    'inko bhejo',
    'unko bhej do',
    'unko file bhej do',
    'unko excel bhej do',
    'send them the spreadsheet',
    'send them a csv',
    'इन्हें भेज दो',
    'इन्हें फ़ाइल भेज दो',
    'saare contacts ko bhej do',
    'saare contacts ko file bhej do',
    'inko nikalo',
    'saare leads nikal do',
    'saare leads ko hata do',
    'Fabrikam ke sab log nikalo',
    'mujhe nayi leads chahiye',
    'मुझे नई लीड चाहिए',
    'सभी संपर्क निकालो',
    'mere saare contacts bhejo',
    'send them to me',
  ])('“%s” is none', (sentence) => {
    expect(exportSaid(sentence)).toBeUndefined();
  });
});
