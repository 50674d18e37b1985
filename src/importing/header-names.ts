/** What a column is of a record. `dealName`: of an opportunity. `accountName`: of a company, or whose somebody is. */
export type Field = (typeof FIELDS)[number];

export const FIELDS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'dealName',
  'company',
  'title',
  'city',
  'email',
  'phone',
  'linkedIn',
  'value',
  'currency',
  'renewal',
  'status',
  'doNotContact',
  'tags',
  'owner',
  'recordId',
] as const;

/** Names with commas between them. */
const names = (list: string): readonly string[] => list.split(',').map((name) => name.trim());

/**
 * How the columns are called that Dynamics 365, Salesforce, HubSpot, Outlook, LinkedIn and people themselves write, in
 * the order of preference where a file has several of a field. Lower case, without punctuation.
 */
export const HEADER_NAMES: Readonly<Record<Field, readonly string[]>> = {
  name: names(`
    name, full name, fullname, contact name, lead name, person, person name, customer name, client name,
    contact person, contact, customer, display name, primary contact, नाम, पूरा नाम, ग्राहक, ग्राहक का नाम,
    संपर्क, संपर्क नाम, naam`),
  firstName: names(`
    first name, firstname, given name, forename, vorname, पहला नाम, प्रथम नाम`),
  middleName: names(`
    middle name, middlename, मध्य नाम`),
  lastName: names(`
    last name, lastname, surname, family name, nachname, उपनाम, कुलनाम, अंतिम नाम`),
  dealName: names(`
    opportunity name, deal name, opportunity, deal, topic, dealname, सौदा, सौदे का नाम, अवसर,
    deal title, opportunity title, titel`),
  company: names(`
    company, company name, account name, company account, account, associated company, organization,
    organisation, organization name, organisation name, employer, firm, business name, potential customer,
    parent account, firma, कंपनी, कंपनी का नाम, संस्था, फर्म`),
  title: names(`
    job title, jobtitle, position, designation, role, job role, title, पद, पदनाम, ओहदा,
    organization title, organisation title`),
  city: names(`
    city, town, business city, mailing city, billing city, address 1 city, address1 city, शहर, नगर,
    ort, stadt`),
  email: names(`
    email, email address, e mail, e mail address, emailaddress1, work email, business email, primary email,
    email id, mail, mail id, email 1, e mail 1 value, email 2, personal email, e mail 2 address, ईमेल, ई मेल,
    ईमेल पता,
    emails, e mails, e mail id, email work, e mail adresse, email other, email home, ईमेल आईडी`),
  phone: names(`
    mobile phone, mobile, mobile number, mobile no, cell, cell phone, business phone, phone, phone number,
    phone no, work phone, telephone, telephone1, tel, contact number, contact no, main phone, whatsapp,
    whatsapp number, phone 1 value, primary phone, home phone, mobilephone, telefon, फोन, फोन नंबर, मोबाइल,
    मोबाइल नंबर, नंबर, दूरभाष,
    phone mobile, phone work, work direct phone, direct phone, office phone, mobiltelefon, telefon geschaftlich,
    corporate phone, company phone, phone home, मोबाइल नं, मोबाइल नम्बर, फोन नं`),
  linkedIn: names(`
    linkedin, linkedin url, linkedin profile, linkedin profile url, profile url, url, लिंक्डइन,
    person linkedin url`),
  value: names(`
    value, amount, est value, estimated value, est revenue, estimated revenue, deal value, deal amount,
    deal size, budget, expected revenue, opportunity amount, मूल्य, राशि, रकम, कीमत,
    expected value, order value, total value, wert, betrag`),
  currency: names(`
    currency, currency code, deal currency, amount currency, मुद्रा`),
  renewal: names(`
    renewal date, renewal, renews on, next renewal, contract end date, contract end, contract expiry,
    expiry date, expiration date, subscription end date, end date, amc date, amc due date, नवीनीकरण,
    नवीनीकरण की तारीख, नवीनीकरण तिथि, रिन्यूअल,
    vertragsende, ablaufdatum`),
  status: names(`
    lead status, status reason, status, contact status, lifecycle stage, hubspot lead status, स्थिति, स्टेटस`),
  doNotContact: names(`
    do not contact, do not allow emails, do not allow bulk emails, do not allow phone calls, email opt out,
    has opted out of email, opted out, opt out, do not call, do not email, unsubscribed,
    unsubscribed from all email, dnd, dnc, संपर्क न करें`),
  tags: names(`
    tags, tag, categories, category, labels, group membership, टैग, श्रेणी,
    label, kategorien`),
  owner: names(`
    owner, owner name, lead owner, contact owner, account owner, opportunity owner, deal owner, company owner,
    record owner, assigned to, sales rep, salesperson, स्वामी, मालिक, विक्रेता,
    sales owner, owner email, account manager, relationship manager`),
  recordId: names(`
    record id, रिकॉर्ड आईडी`),
};
