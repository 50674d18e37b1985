import type { SampleFile } from './files.ts';

const utf8 = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'));

const ASHA = 'Asha Rao | Contoso | CEO | asha@contoso.example | +91 98765 43210';

/** Exports of more systems, sheets of all kinds of people, and what harms, with what there is to take from them. */
export const MORE_FILES: readonly SampleFile[] = [
  {
    what: 'leads of Zoho CRM',
    content: utf8(
      'Record Id,Lead Owner.id,Lead Owner,Company,First Name,Last Name,Designation,Email,Phone,Mobile,Lead Status,Annual Revenue,Email Opt Out,Tag,City',
      'zcrm_5200,zcrm_52,Megan Bowen,Contoso,Asha,Rao,CEO,asha@contoso.example,022 2345 6789,9876543210,Not Contacted,1200000,false,"expo,vip",Pune',
    ),
    type: 'lead',
    rows: [`${ASHA} | expo | vip | Megan Bowen | Pune`],
  },
  {
    what: 'people of Pipedrive, whose titles say whose they are',
    content: utf8(
      'Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work,Person - Phone - Mobile,Person - Owner,Person - Label',
      '12,Asha Rao,Contoso,asha@contoso.example,+91 22 2345 6789,+91 98765 43210,Megan Bowen,Hot lead',
    ),
    rows: ['Asha Rao | Contoso | asha@contoso.example | +91 98765 43210 | Hot lead | Megan Bowen'],
  },
  {
    what: 'deals of Pipedrive',
    content: utf8(
      'Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Organization,Deal - Contact person,Deal - Status,Deal - Owner',
      '7,Tea for all offices,38000,EUR,Contoso,Asha Rao,Open,Megan Bowen',
    ),
    type: 'opportunity',
    rows: ['Tea for all offices | Contoso | 38000 EUR | Megan Bowen'],
  },
  {
    what: 'contacts of Google, several phones in one cell and a group that all are in',
    content: utf8(
      'First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value',
      'Asha,,Rao,Contoso,CEO,* myContacts ::: expo,* Work,asha@contoso.example,Mobile,+91 98765 43210 ::: +91 22 2345 6789',
    ),
    rows: [`${ASHA} | expo`],
  },
  {
    what: 'contacts of Freshsales',
    content: utf8(
      'First name,Last name,Job title,Emails,Work phone,Mobile,Account name,Sales owner,Status,Tags,City',
      'Asha,Rao,CEO,asha@contoso.example,02223456789,9876543210,Contoso,Megan Bowen,New,"expo,vip",Pune',
    ),
    rows: [`${ASHA} | expo | vip | Megan Bowen | Pune`],
  },
  {
    what: 'people of Apollo, with phones that are guarded',
    content: utf8(
      'First Name,Last Name,Title,Company Name,Email,Email Status,Contact Owner,Work Direct Phone,Mobile Phone,Corporate Phone,Person Linkedin Url,City',
      "Asha,Rao,CEO,Contoso,asha@contoso.example,Verified,Megan Bowen,'+91 98765 43210,,'+91 22 2345 6789,http://www.linkedin.com/in/asha-rao,Pune",
    ),
    type: 'contact',
    rows: [`${ASHA} | https://www.linkedin.com/in/asha-rao | Megan Bowen | Pune`],
  },
  {
    what: 'an audience of Mailchimp, with tags in quotes',
    content: utf8(
      '"Email Address","First Name","Last Name","Phone Number",MEMBER_RATING,TAGS',
      'asha@contoso.example,Asha,Rao,9876543210,2,"""expo"",""vip"""',
    ),
    rows: ['Asha Rao | asha@contoso.example | +91 98765 43210 | expo | vip'],
  },
  {
    what: 'who was at a webinar of Zoom, below who held it',
    content: utf8(
      'Attendee Report,',
      'Host Details,',
      'Attended,User Name (Original Name),Email,Join Time',
      'Yes,Megan Bowen,megan@fabrikam.example,"Nov 20, 2026"',
      'Attendee Details,',
      'Attended,First Name,Last Name,Email,Phone,Organization,Job Title',
      'Yes,Asha,Rao,asha@contoso.example,9876543210,Contoso,CEO',
    ),
    rows: [ASHA],
  },
  {
    what: 'answers to a form of Google',
    content: utf8(
      'Timestamp,Your Name,Email Address,Mobile Number (WhatsApp),Company / Organisation Name,Your Designation',
      '20/11/2026 10:30:12,Asha Rao,asha@contoso.example,9876543210,Contoso,CEO',
    ),
    rows: [ASHA],
  },
  {
    what: 'inquiries of a marketplace, whose titles say who sent them',
    content: utf8(
      'Sr. No.,Query ID,Sender Name,Sender Mobile,Sender Email,Sender Company,Sender City,Subject',
      '1,55,Asha Rao,+91-9876543210,asha@contoso.example,Contoso,Pune,Need tea',
    ),
    rows: ['Asha Rao | Contoso | asha@contoso.example | +91-9876543210 | Pune'],
  },
  {
    what: 'contacts of an Outlook in German',
    content: utf8(
      'Anrede,Vorname,Nachname,Firma,Position,Telefon geschäftlich,Mobiltelefon,E-Mail-Adresse,Kategorien',
      'Frau,Asha,Rao,Contoso,Leiterin IT,+49 30 1234567,+49 151 12345678,asha@contoso.example,VIP',
    ),
    rows: ['Asha Rao | Contoso | Leiterin IT | asha@contoso.example | +49 151 12345678 | VIP'],
  },
  {
    what: 'a sheet in Hindi, its digits, too',
    content: utf8(
      'क्र.,नाम,मोबाइल नं.,ईमेल आईडी,कंपनी,शहर',
      '१,आशा राव,९८७६५४३२१०,asha@contoso.example,कॉन्टोसो,पुणे',
    ),
    rows: ['आशा राव | कॉन्टोसो | asha@contoso.example | +91 98765 43210 | पुणे'],
  },
  {
    what: 'phones in the digits of Hindi below a title that says nothing',
    content: utf8('नाम,कैसे मिलें', 'आशा राव,९८७६५४३२१०'),
    rows: ['आशा राव | +91 98765 43210'],
  },
  {
    what: 'titles as programs write them',
    content: utf8(
      'profileUrl,fullName,firstName,lastName,companyName,jobTitle',
      'https://www.linkedin.com/in/asha-rao,Asha Rao,Asha,Rao,Contoso,CEO',
    ),
    rows: ['Asha Rao | Contoso | CEO | https://www.linkedin.com/in/asha-rao'],
  },
  {
    what: 'titles with stars, units and whose address it is',
    content: utf8(
      'Customer Name *,Mobile No. *,E-mail ID (official),Expected Value (INR),Owner Email',
      'Asha Rao,9876543210,asha@contoso.example,500000,megan.bowen@fabrikam.example',
    ),
    rows: ['Asha Rao | asha@contoso.example | +91 98765 43210 | 500000 INR | megan.bowen@fabrikam.example'],
  },
  {
    what: 'amounts as they are written on bills in India',
    content: utf8(
      'Company,Amount',
      'Contoso,"Rs. 5,00,000/-"',
      'Litware,"₹ 12,500/- only"',
      'Tailspin,2.5 Cr',
    ),
    type: 'account',
    rows: [
      'Contoso | Contoso | 500000 INR',
      'Litware | Litware | 12500 INR',
      'Tailspin | Tailspin | 25000000 INR',
    ],
  },
  {
    what: 'a quote that is never closed, which takes in no rows',
    content: utf8(
      'Name,Company,Email',
      '"Asha Rao,Contoso,asha@contoso.example',
      'Ravi Rao,"Litware, Inc.",ravi@litware.example',
    ),
    rows: ['Asha Rao | Contoso | asha@contoso.example', 'Ravi Rao | Litware, Inc. | ravi@litware.example'],
  },
  {
    what: 'quotes within a name, before a cell that is quoted',
    content: utf8(
      'Name,Company,Email',
      '"AR" Rao,Contoso,asha@contoso.example',
      'Ravi Rao,"Litware ""India""",ravi@litware.example',
    ),
    rows: ['"AR" Rao | Contoso | asha@contoso.example', 'Ravi Rao | Litware "India" | ravi@litware.example'],
  },
  {
    what: 'a cell whose quotes end before a blank, beside a quote that is stray',
    content: utf8(
      'Name,Company,Email',
      '"Rao, Asha" ,Contoso,asha@contoso.example',
      '"RM" Rao,Litware,ravi@litware.example',
    ),
    rows: ['Asha Rao | Contoso | asha@contoso.example', '"RM" Rao | Litware | ravi@litware.example'],
  },
  {
    what: 'digits of full width',
    content: utf8('Name,Phone', 'Asha Rao,＋９１ ９８７６５ ４３２１０'),
    rows: ['Asha Rao | +91 98765 43210'],
  },
  {
    what: 'phones with words beside',
    content: utf8(
      'Name,Phone',
      'Asha Rao,98765 43210 (home)',
      'Ravi Rao,call 98765-43211 after six',
      'Zoe Martin,ask Asha',
    ),
    rows: ['Asha Rao | 98765 43210', 'Ravi Rao | 98765-43211', 'Zoe Martin'],
    problems: ['4 Phone bad-phone'],
  },
  {
    what: 'German amounts and ends of contracts',
    content: utf8('"Name";"Wert";"Vertragsende"', '"Contoso";"1.234,50 €";"31.12.2026"'),
    rows: ['Contoso | 1235 EUR | 2026-12-31'],
  },
  {
    what: 'letters that nobody sees, and marks apart from their letters',
    content: utf8(
      'Name\u200b,Company,E\u00admail',
      'Jose\u0301 A\u0301lvarez\u200b,Cafe\u0301,jose@cafe.example',
    ),
    rows: ['José Álvarez | Café | jose@cafe.example'],
  },
];
