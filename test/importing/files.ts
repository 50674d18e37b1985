import type { RecordType } from '../../src/domain/record.ts';

/** Files as people have them, with what there is to take from them. */
export type SampleFile = {
  readonly what: string;
  readonly content: Uint8Array;
  readonly type?: RecordType;
  readonly rows: readonly string[];
  /** "row column why" */
  readonly problems?: readonly string[];
};

const utf8 = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\n'));
const big = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const ASHA = 'Asha Rao | Contoso | asha@contoso.example';
const LINES = ['Name,Company,Email', 'Asha Rao,Contoso,asha@contoso.example'] as const;
const TEXT = LINES.join('\r\n');

export const FILES: readonly SampleFile[] = [
  { what: 'plain', content: utf8(...LINES), rows: [ASHA] },
  { what: 'UTF-8 with a mark', content: Buffer.from(`\ufeff${TEXT}`), rows: [ASHA] },
  { what: 'UTF-16 with a mark', content: Buffer.from(`\ufeff${TEXT}`, 'utf16le'), rows: [ASHA] },
  { what: 'UTF-16, high bytes first', content: big(`\ufeff${TEXT}`), rows: [ASHA] },
  { what: 'UTF-16 without a mark', content: Buffer.from(TEXT, 'utf16le'), rows: [ASHA] },
  {
    what: 'windows-1252, as of an old Excel',
    content: Buffer.from('Name;Company\nJos\xe9 \xc1lvarez;Caf\xe9 \x96 O\x92Neill \x80\n', 'latin1'),
    rows: ['José Álvarez | Café – O’Neill €'],
  },
  { what: 'ends of lines of an old Mac', content: utf8(TEXT.replaceAll('\r\n', '\r')), rows: [ASHA] },
  {
    what: 'ends of lines mixed',
    content: utf8('Name,Email\r\nAsha Rao,asha@contoso.example\nRavi Rao,ravi@contoso.example\r'),
    rows: ['Asha Rao | asha@contoso.example', 'Ravi Rao | ravi@contoso.example'],
  },
  {
    what: 'semicolons, and commas in numbers',
    content: utf8('Name;Amount', 'Asha Rao;1.234,50', 'Ravi Rao;12.500', 'Meera Iyer;"99,90"'),
    rows: ['Asha Rao | 1235 INR', 'Ravi Rao | 12500 INR', 'Meera Iyer | 100 INR'],
  },
  {
    what: 'tabs',
    content: utf8('Name\tCompany\tEmail', 'Asha Rao\tContoso, Inc.\tasha@contoso.example'),
    rows: ['Asha Rao | Contoso, Inc. | asha@contoso.example'],
  },
  {
    what: 'a line that names the delimiter',
    content: utf8('sep=;', 'Name;Phone', 'Asha Rao;98765'),
    rows: ['Asha Rao'],
    problems: ['2 Phone bad-phone'],
  },
  {
    what: 'LinkedIn’s connections, with notes above',
    content: utf8(
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Asha,Rao,https://www.linkedin.com/in/asha-rao,,Contoso,Head of IT,01 Nov 2026',
    ),
    type: 'contact',
    rows: ['Asha Rao | Contoso | Head of IT | https://www.linkedin.com/in/asha-rao'],
  },
  {
    what: 'leads of Dynamics 365',
    content: utf8(
      '(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Name,Company Name,Email,Business Phone,Mobile Phone,Status Reason,Owner',
      '0b1-c2,xyz,11/26/2026,Interested in tea,Asha Rao,Contoso,asha@contoso.example,022 2345 6789,98765 43210,New,Megan Bowen',
    ),
    type: 'lead',
    rows: ['Asha Rao | Contoso | asha@contoso.example | 98765 43210 | Megan Bowen'],
  },
  {
    what: 'opportunities of Dynamics 365',
    content: utf8(
      '(Do Not Modify) Opportunity,Topic,Potential Customer,Est. Revenue,Owner',
      '0b1,Tea for all offices,Contoso,"₹12,00,000.00",Megan Bowen',
    ),
    type: 'opportunity',
    rows: ['Tea for all offices | Contoso | 1200000 INR | Megan Bowen'],
  },
  {
    what: 'a report of Salesforce, with what it says below',
    content: utf8(
      '"First Name","Last Name","Title","Company / Account","Email","Phone","Lead Status","Lead Owner"',
      '"Asha","Rao","CEO","Contoso","asha@contoso.example","+1 425 555 0100","Open","Megan Bowen"',
      '',
      '"Grand Totals (1 records)"',
      '"Confidential Information - Do Not Distribute"',
      '"Copyright © 2000-2026 salesforce.com, inc. All rights reserved."',
    ),
    type: 'lead',
    rows: ['Asha Rao | Contoso | CEO | asha@contoso.example | +1 425 555 0100 | Megan Bowen'],
  },
  {
    what: 'deals of HubSpot',
    content: utf8(
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Currency',
      '71,Contoso - New Deal,Closed won,2026-11-30 10:00,Megan Bowen,38000,EUR',
    ),
    type: 'opportunity',
    rows: ['Contoso - New Deal | 38000 EUR | Megan Bowen'],
  },
  {
    what: 'contacts of HubSpot',
    content: utf8(
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Associated Company',
      '71,Asha,Rao,asha@contoso.example,+91 98765 43210,No owner,Lead,Contoso',
    ),
    type: 'contact',
    rows: ['Asha Rao | Contoso | asha@contoso.example | +91 98765 43210 | No owner'],
  },
  {
    what: 'contacts of Outlook',
    content: utf8(
      'Title,First Name,Middle Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Categories',
      'Ms.,Asha,K.,Rao,Contoso,Head of IT,022 2345 6789,,asha@contoso.example,,VIP;Tea',
    ),
    type: 'contact',
    rows: ['Asha K. Rao | Contoso | Head of IT | asha@contoso.example | 022 2345 6789 | VIP | Tea'],
  },
  {
    what: 'a sheet in Hindi',
    content: utf8(
      'नाम,कंपनी,पद,मोबाइल नंबर,ईमेल,मूल्य',
      'आशा राव,हिमालय चाय,निदेशक,९८७६५४३२१०,asha@contoso.example,5 लाख',
    ),
    rows: ['आशा राव | हिमालय चाय | निदेशक | asha@contoso.example | +91 98765 43210 | 500000 INR'],
  },
  {
    what: 'companies',
    content: utf8('Account Name,Phone,Account Owner', 'Contoso,022 2345 6789,Megan Bowen'),
    type: 'account',
    rows: ['Contoso | Contoso | 022 2345 6789 | Megan Bowen'],
  },
  {
    what: 'a title above the header, in a merged cell',
    content: utf8('Leads of November,,', ',,', ...LINES),
    rows: [ASHA],
  },
  {
    what: 'a phone number of which Excel kept the first digits only',
    content: utf8('Name,Mobile', 'Asha Rao,9.19877E+11', 'Ravi Rao,"9,19877E+11"'),
    rows: ['Asha Rao', 'Ravi Rao'],
    problems: ['2 Mobile lost-phone', '3 Mobile lost-phone'],
  },
  {
    what: 'phone numbers of all kinds',
    content: utf8(
      'Name,Phone',
      "A One,'+919876543210",
      'B Two,919876543210',
      'C Three,0091 98765 43210',
      'D Four,98765-43210 / 98765 00000',
      'E Five,="9876543210"',
      'F Six,9876543210.0',
      'G Seven,Tel: +1 (425) 555-0100',
      'H Eight,+49 30 123456 ext. 12',
      'I Nine,n/a',
    ),
    rows: [
      'A One | +91 98765 43210',
      'B Two | +91 98765 43210',
      'C Three | 0091 98765 43210',
      'D Four | 98765-43210',
      'E Five | +91 98765 43210',
      'F Six | +91 98765 43210',
      'G Seven | +1 (425) 555-0100',
      'H Eight | +49 30 123456 ext. 12',
      'I Nine',
    ],
  },
  {
    what: 'email addresses of all kinds',
    content: utf8(
      'Name,Email',
      'A One,mailto:a@contoso.example',
      'B Two,B Two <b@contoso.example>;',
      'C Three,c@contoso.example; cc@contoso.example',
      'D Four,d@münchen.example',
      'E Five,not known',
      'F Six,\u00a0f@contoso.example\u200b',
      'G Seven,g @ contoso.example',
    ),
    rows: [
      'A One | a@contoso.example',
      'B Two | b@contoso.example',
      'C Three | c@contoso.example',
      'D Four | d@münchen.example',
      'E Five',
      'F Six | f@contoso.example',
      'G Seven | g@contoso.example',
    ],
    problems: ['6 Email bad-email'],
  },
  {
    what: 'the second column of a kind, where the first has nothing good',
    content: utf8('Name,Mobile Phone,Business Phone', 'Asha Rao,ask her,98765 43210'),
    rows: ['Asha Rao | 98765 43210'],
  },
  {
    what: 'cells of several lines, with quotes and commas',
    content: utf8(
      'Name,Company,Notes',
      '"Asha Rao","Contoso ""Tea"", Ltd.","First line',
      'second, line"',
      'Ravi Rao,Litware,',
    ),
    rows: ['Asha Rao | Contoso "Tea", Ltd.', 'Ravi Rao | Litware'],
  },
  {
    what: 'formulas, which stay text',
    content: utf8('Name,Company', '"=HYPERLINK(""https://evil.example"",""Asha"")",=1+1', '@SUM(A1),+cmd'),
    rows: ['=HYPERLINK("https://evil.example","Asha") | =1+1', '@SUM(A1) | +cmd'],
  },
  {
    what: 'rows without a name',
    content: utf8('Name,Email,Company', ',asha@contoso.example,Contoso', '-,,', 'Ravi Rao,,', ',,'),
    rows: ['Ravi Rao'],
    problems: ['2  no-name', '3  no-name'],
  },
  {
    what: 'rows with too few and too many cells',
    content: utf8('Name,Company,Email', 'Asha Rao', 'Ravi Rao,Contoso,ravi@contoso.example,more,and more'),
    rows: ['Asha Rao', 'Ravi Rao | Contoso | ravi@contoso.example'],
  },
  {
    what: 'two columns of one name',
    content: utf8('Name,Phone,Phone', 'Asha Rao,,98765 43210', 'Ravi Rao,98765 00000,98765 11111'),
    rows: ['Asha Rao | 98765 43210', 'Ravi Rao | 98765 00000'],
  },
  {
    what: 'a quote that nobody closed',
    content: utf8('Name,Company', 'Asha Rao,"Contoso', 'Ravi Rao,Litware'),
    rows: ['Asha Rao | Contoso', 'Ravi Rao | Litware'],
  },
  {
    what: 'the header again, as of files put together',
    content: utf8(...LINES, LINES[0], 'Ravi Rao,Litware,'),
    rows: [ASHA, 'Ravi Rao | Litware'],
  },
  {
    what: 'names with the family first, and letters that are not seen',
    content: utf8('Full Name,Job Title', '"Rao, Asha",Head\u202e of IT', '"  Ravi   Rao ",'),
    rows: ['Asha Rao | Head of IT', 'Ravi Rao'],
  },
  {
    what: 'titles in capitals, with marks and brackets',
    content: utf8('NAME*,E-MAIL (work),Company:', 'Asha Rao,asha@contoso.example,Contoso'),
    rows: [ASHA],
  },
  {
    what: 'amounts of all kinds',
    content: utf8(
      'Name,Value',
      'A One,$1.2 million',
      'B Two,"€ 1.234.567,00"',
      'C Three,a lot',
      'D Four,5 lakh',
    ),
    rows: ['A One | 1200000 USD', 'B Two | 1234567 EUR', 'C Three', 'D Four | 500000 INR'],
    problems: ['4 Value bad-value'],
  },
  {
    what: 'names alone',
    content: utf8('Name', 'Asha Rao', 'Ravi Rao'),
    rows: ['Asha Rao', 'Ravi Rao'],
  },
  {
    what: 'dates with the day first, as one of them shows',
    content: utf8('Company;Renewal Date', 'Contoso;03/04/2027', 'Fabrikam;26.04.27', 'Litware;2027-05-01'),
    type: 'account',
    rows: [
      'Contoso | Contoso | 2027-04-03',
      'Fabrikam | Fabrikam | 2027-04-26',
      'Litware | Litware | 2027-05-01',
    ],
  },
  {
    what: 'dates with the month first, as one of them shows',
    content: utf8('Company,Renewal Date', 'Contoso,03/04/2027', 'Fabrikam,04/26/2027 10:30'),
    type: 'account',
    rows: ['Contoso | Contoso | 2027-03-04', 'Fabrikam | Fabrikam | 2027-04-26'],
  },
  {
    what: 'dates in words',
    content: utf8(
      'Company,Contract end',
      'Contoso,01 Nov 2027',
      'Fabrikam,"Nov 2, 2027"',
      'Litware,3-नवंबर-2027',
    ),
    type: 'account',
    rows: [
      'Contoso | Contoso | 2027-11-01',
      'Fabrikam | Fabrikam | 2027-11-02',
      'Litware | Litware | 2027-11-03',
    ],
  },
  {
    what: 'days that are in no calendar',
    content: utf8('Company,Renewal', 'Contoso,31/02/2027', 'Fabrikam,0'),
    type: 'account',
    rows: ['Contoso | Contoso', 'Fabrikam | Fabrikam'],
    problems: ['2 Renewal bad-date'],
  },
  {
    what: 'how far somebody has come, as each system calls it',
    content: utf8(
      'Name,Lead Status',
      'A One,Open - Not Contacted',
      'B Two,Closed - Converted',
      'C Three,Closed - Not Converted',
      'D Four,UNQUALIFIED',
      'E Five,Do Not Contact',
      'F Six,',
    ),
    type: 'lead',
    rows: [
      'A One',
      'B Two | qualified',
      'C Three | disqualified',
      'D Four | disqualified',
      'E Five | do-not-contact',
      'F Six',
    ],
  },
  {
    what: 'people who opted out',
    content: utf8('Name,Has Opted Out of Email', 'Asha Rao,1', 'Ravi Rao,0', 'Zoe Martin,No', 'Lee Gu,हाँ'),
    rows: ['Asha Rao | do-not-contact', 'Ravi Rao', 'Zoe Martin', 'Lee Gu | do-not-contact'],
  },
  {
    what: 'tags of all kinds',
    content: utf8(
      'Name,Tags',
      'Asha Rao,"expo; vip;expo"',
      'Ravi Rao,#expo',
      'Zoe Martin,a ::: b',
      'Lee Gu,-',
    ),
    rows: ['Asha Rao | expo | vip', 'Ravi Rao | expo', 'Zoe Martin | a | b', 'Lee Gu'],
  },
  {
    what: 'no titles at all',
    content: utf8('Asha Rao,Contoso,asha@contoso.example', 'Ravi Rao,Litware,ravi@litware.example'),
    rows: [ASHA, 'Ravi Rao | Litware | ravi@litware.example'],
  },
  {
    what: 'titles that say nothing',
    content: utf8('Visitor;Reach at;Call', 'Asha Rao;asha@contoso.example;98765 43210'),
    rows: ['Asha Rao | asha@contoso.example | 98765 43210'],
  },
  {
    what: 'a title that says nothing beside ones that do',
    content: utf8('Name,Reach at', 'Asha Rao,asha@contoso.example', 'Ravi Rao,ravi@litware.example'),
    rows: ['Asha Rao | asha@contoso.example', 'Ravi Rao | ravi@litware.example'],
  },
  {
    what: 'bars between columns',
    content: utf8('Name|Company|Email', 'Asha Rao|Contoso|asha@contoso.example'),
    rows: [ASHA],
  },
  {
    what: 'a mark within a quoted title',
    content: Buffer.from('\ufeff"Name","Company","Email"\r\n"Asha Rao","Contoso","asha@contoso.example"\r\n'),
    rows: [ASHA],
  },
  {
    what: 'blank rows and columns between',
    content: utf8('Name,,Company,Email', '', 'Asha Rao,,Contoso,asha@contoso.example', ',,,', ''),
    rows: [ASHA],
  },
  {
    what: 'cities',
    content: utf8('Name,City', 'Asha Rao,Pune', 'Ravi Rao,-'),
    rows: ['Asha Rao | Pune', 'Ravi Rao'],
  },
];
