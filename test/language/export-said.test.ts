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
  ])('“%s” is none', (sentence) => {
    expect(exportSaid(sentence)).toBeUndefined();
  });
});
