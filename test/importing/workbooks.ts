import type { SampleFile } from './files.ts';
import { workbook, type WorkbookCell } from './workbook.ts';

const one = (...rows: readonly (readonly WorkbookCell[])[]): Uint8Array =>
  workbook([{ name: 'Sheet1', rows }]);

/** 2027-04-03, as Excel keeps it. */
const APRIL_3 = 46_480;

/** Workbooks as people have them. */
export const WORKBOOKS: readonly SampleFile[] = [
  {
    what: 'a workbook',
    content: one(['Name', 'Company', 'Email'], ['Asha Rao', 'Contoso', 'asha@contoso.example']),
    rows: ['Asha Rao | Contoso | asha@contoso.example'],
  },
  {
    what: 'phone numbers that Excel took for numbers',
    content: one(['Name', 'Mobile'], ['Asha Rao', 919_876_543_210], ['Ravi Rao', 9_876_543_210], ['Zoe', 0]),
    rows: ['Asha Rao | +91 98765 43210', 'Ravi Rao | +91 98765 43210', 'Zoe'],
  },
  {
    what: 'leads of Dynamics 365, whose first columns are hidden',
    content: one(
      [
        '(Do Not Modify) Lead',
        '(Do Not Modify) Row Checksum',
        '(Do Not Modify) Modified On',
        'Name',
        'Company Name',
        'Topic',
        'Status Reason',
      ],
      ['6f1c…', 'abc=', { date: APRIL_3 }, 'Asha Rao', 'Contoso', '500 licenses', 'New'],
      ['7a2d…', 'def=', { date: APRIL_3 }, 'Ravi Rao', 'Litware', 'Support', 'Cannot Contact'],
    ),
    type: 'lead',
    rows: ['Asha Rao | Contoso', 'Ravi Rao | Litware | disqualified'],
  },
  {
    what: 'dates, with a format and without',
    content: one(
      ['Account Name', 'Renewal Date'],
      ['Contoso', { date: APRIL_3 }],
      ['Fabrikam', APRIL_3],
      ['Litware', '03/04/2027'],
      ['Tailspin', '26/04/2027'],
      ['Adatum', 'next spring'],
    ),
    type: 'account',
    rows: [
      'Contoso | Contoso | 2027-04-03',
      'Fabrikam | Fabrikam | 2027-04-03',
      'Litware | Litware | 2027-04-03',
      'Tailspin | Tailspin | 2027-04-26',
      'Adatum | Adatum',
    ],
    problems: ['6 Renewal Date bad-date'],
  },
  {
    what: 'formulas, by what they came to, and errors',
    content: one(
      ['Name', 'Company', 'Email'],
      [
        { formula: 'B9&" Rao"', result: 'Asha Rao' },
        { error: '#N/A' },
        { formula: 'HYPERLINK("x")', result: 'asha@contoso.example' },
      ],
    ),
    rows: ['Asha Rao | asha@contoso.example'],
  },
  {
    what: 'a merged title and a blank row above the header',
    content: one(
      ['Leads of the expo', null, null],
      [null],
      ['Name', 'Company', null],
      ['Asha Rao', 'Contoso', 'x'],
    ),
    rows: ['Asha Rao | Contoso'],
  },
  {
    what: 'several sheets, of which one is a list',
    content: workbook([
      { name: 'Summary', rows: [['Visitors'], [2]] },
      { name: 'hiddenDataSheet', rows: [['Name'], ['x']], hidden: true },
      {
        name: 'List',
        rows: [
          ['Name', 'Email'],
          ['Asha Rao', 'asha@contoso.example'],
        ],
      },
    ]),
    rows: ['Asha Rao | asha@contoso.example'],
  },
  {
    what: 'yes and no, and who is not to be contacted',
    content: one(
      ['Name', 'Email Opt Out', 'Do not allow Phone Calls'],
      ['Asha Rao', true, 'Allow'],
      ['Ravi Rao', false, 'Allow'],
      ['Zoe Martin', false, 'Do Not Allow'],
    ),
    rows: ['Asha Rao | do-not-contact', 'Ravi Rao', 'Zoe Martin | do-not-contact'],
  },
  {
    what: 'amounts as numbers, with a currency beside',
    content: one(
      ['Opportunity Name', 'Amount', 'Currency'],
      ['500 licenses', 1234.5, 'usd'],
      ['Support', 99, ''],
    ),
    type: 'opportunity',
    rows: ['500 licenses | 1235 USD', 'Support | 99 INR'],
  },
  {
    what: 'a sheet in Hindi',
    content: one(
      ['नाम', 'कंपनी', 'मोबाइल', 'नवीनीकरण तिथि'],
      ['आशा राव', 'कॉन्टोसो', '९८७६५४३२१०', '२६/०४/२०२७'],
    ),
    rows: ['आशा राव | कॉन्टोसो | +91 98765 43210 | 2027-04-26'],
  },
];

/** Files that are no list, or were made to harm. */
export const NO_LISTS: readonly {
  readonly what: string;
  readonly kind: 'csv' | 'xlsx';
  readonly content: () => Uint8Array;
  readonly problem: string;
}[] = [
  { what: 'a workbook without anything', kind: 'xlsx', content: () => one(), problem: 'no-header' },
  { what: 'a workbook of numbers', kind: 'xlsx', content: () => one([1, 2], [3, 4]), problem: 'no-header' },
  {
    what: 'half a workbook',
    kind: 'xlsx',
    content: () => one(['Name'], ['Asha']).slice(0, 300),
    problem: 'broken',
  },
  {
    what: 'a zip of something else',
    kind: 'xlsx',
    content: () => Buffer.from('PK\x03\x04 nothing'),
    problem: 'broken',
  },
  {
    what: 'a workbook that unpacks to hundreds of times its size',
    kind: 'xlsx',
    content: () => workbook([{ name: 'Sheet1', rows: [['Name'], ['Asha']] }], 20_000_000),
    problem: 'too-large',
  },
  {
    what: 'more rows than are taken',
    kind: 'csv',
    content: () => Buffer.from(`Name\n${'Asha Rao\n'.repeat(50_001)}`),
    problem: 'too-many',
  },
  { what: 'an empty file', kind: 'csv', content: () => Buffer.alloc(0), problem: 'no-header' },
  { what: 'blank lines', kind: 'csv', content: () => Buffer.from('\n\n \n,,,\n'), problem: 'no-header' },
  {
    what: 'a letter',
    kind: 'csv',
    content: () => Buffer.from('Dear Asha,\nthanks for your time.\n'),
    problem: 'no-header',
  },
  { what: 'columns of numbers', kind: 'csv', content: () => Buffer.from('a,b\n1,2\n'), problem: 'no-header' },
];
