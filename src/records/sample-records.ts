import { addDays, type Day } from '../domain/day.ts';
import type { RecordId, TenantId } from '../domain/ids.ts';
import type { RecordType, SalesRecord } from '../domain/record.ts';

/** Records to try the bot with. None of the people are real, and the ids are always the same. */
export const sampleRecords = (tenant: TenantId, today: Day): readonly SalesRecord[] =>
  [...contacts, ...leads, ...opportunities, ...accounts].map(({ renewsInDays, ...sample }) => ({
    ...sample,
    tenant,
    ...(renewsInDays !== undefined && { renewalDate: addDays(today, renewsInDays) }),
  }));

/** Renewals are a number of days after the samples are loaded, so that some are always near. */
type Sample = Omit<SalesRecord, 'tenant' | 'renewalDate'> & { readonly renewsInDays?: number };
type Company = Required<Pick<Sample, 'company' | 'timeZone'>>;
type Details = Partial<Omit<Sample, 'id' | 'type' | 'name' | 'company'>>;

const idOf = (slug: string) => `sample-${slug}` as RecordId;

const sampleOf =
  (type: RecordType) =>
  (slug: string, name: string, company: Company, details: Details): Sample => ({
    id: idOf(slug),
    type,
    name,
    ...company,
    status: 'active',
    tags: [],
    language: 'en',
    ...details,
  });

const contact = sampleOf('contact');
const lead = sampleOf('lead');
const opportunity = sampleOf('opportunity');
const account = sampleOf('account');

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const money = (amount: number, currency: string) => ({ amount, currency });

const contoso: Company = { company: 'Contoso India', timeZone: 'Asia/Kolkata' };
const northwind: Company = { company: 'Northwind Traders', timeZone: 'Asia/Kolkata' };
const lakeside: Company = { company: 'Lakeside Hospitals', timeZone: 'Asia/Kolkata' };
const fabrikam: Company = { company: 'Fabrikam', timeZone: 'Asia/Kolkata' };
const adventureWorks: Company = { company: 'Adventure Works', timeZone: 'Europe/Amsterdam' };
const litware: Company = { company: 'Litware', timeZone: 'Europe/Paris' };
const tailspin: Company = { company: 'Tailspin Toys', timeZone: 'Asia/Taipei' };
const relecloud: Company = { company: 'Relecloud', timeZone: 'Asia/Dubai' };
const wideWorld: Company = { company: 'Wide World Importers', timeZone: 'America/Chicago' };
const treyResearch: Company = { company: 'Trey Research', timeZone: 'Europe/Berlin' };
const alpine: Company = { company: 'Alpine Ski House', timeZone: 'Europe/Zurich' };
const proseware: Company = { company: 'Proseware', timeZone: 'Asia/Kolkata' };
const vanArsdel: Company = { company: 'VanArsdel', timeZone: 'Asia/Kolkata' };
const margies: Company = { company: "Margie's Travel", timeZone: 'Europe/London' };
const fourthCoffee: Company = { company: 'Fourth Coffee', timeZone: 'Europe/Paris' };
const humongous: Company = { company: 'Humongous Insurance', timeZone: 'Europe/Warsaw' };
const woodgrove: Company = { company: 'Woodgrove Bank', timeZone: 'Africa/Lagos' };
const wingtip: Company = { company: 'Wingtip Toys', timeZone: 'Asia/Tokyo' };
const cityPower: Company = { company: 'City Power & Light', timeZone: 'Asia/Kolkata' };
const munsons: Company = { company: "Munson's Pickles", timeZone: 'Asia/Kolkata' };

const contacts = [
  contact('asha-rao', 'Asha Rao', contoso, {
    title: 'Head of Sales Operations',
    email: 'asha.rao@contoso-india.example',
    phone: '+91 55500 00101',
    linkedIn: profile('asha-rao-contoso-india'),
    value: money(1_200_000, 'INR'),
  }),
  contact('vikram-shetty', 'Vikram Shetty', contoso, {
    title: 'IT Director',
    email: 'vikram.shetty@contoso-india.example',
    phone: '+91 55500 00102',
    linkedIn: profile('vikram-shetty-contoso-india'),
  }),
  contact('sunita-deshpande', 'Sunita Deshpande', contoso, {
    title: 'Finance Controller',
    email: 'sunita.deshpande@contoso-india.example',
    phone: '+91 55500 00103',
    language: 'hi',
  }),
  contact('ravi-kulkarni', 'Ravi Kulkarni', northwind, {
    title: 'Purchasing Manager',
    email: 'ravi.kulkarni@northwind-traders.example',
    phone: '+91 55500 00110',
    linkedIn: profile('ravi-kulkarni-northwind'),
    value: money(850_000, 'INR'),
  }),
  contact('siobhan-obrien', "Siobhán O'Brien", northwind, {
    title: 'VP Operations Europe',
    email: 'siobhan.obrien@northwind-traders.example',
    phone: '+353 20 915 0111',
    linkedIn: profile('siobhan-obrien-northwind'),
    value: money(62_000, 'EUR'),
    timeZone: 'Europe/Dublin',
  }),
  contact('jose-alvarez', 'José Álvarez', fabrikam, {
    title: 'Service Desk Manager',
    email: 'jose.alvarez@fabrikam.example',
    phone: '+34 910 550 120',
    value: money(38_000, 'EUR'),
    timeZone: 'Europe/Madrid',
  }),
  contact('zoe-van-der-berg', 'Zoë van der Berg', adventureWorks, {
    title: 'Dealer Network Manager',
    email: 'zoe.vanderberg@adventure-works.example',
    phone: '+31 20 555 0130',
    linkedIn: profile('zoe-van-der-berg-adventure-works'),
    value: money(54_000, 'EUR'),
  }),
  contact('anne-marie-lefevre-dubois', 'Anne-Marie Lefèvre-Dubois', litware, {
    title: 'Chief Data Officer',
    email: 'am.lefevre-dubois@litware.example',
    phone: '+33 1 99 00 01 40',
    linkedIn: profile('am-lefevre-dubois-litware'),
    value: money(27_500, 'EUR'),
  }),
  contact('chen-chih-ming', '陳志明', tailspin, {
    title: 'E-commerce Director',
    email: 'chen.chihming@tailspin-toys.example',
    phone: '+886 2 5550 0150',
    value: money(18_000, 'USD'),
  }),
  contact('khalid-al-mansoori', 'Khalid Al-Mansoori', relecloud, {
    title: 'Infrastructure Lead',
    email: 'khalid.almansoori@relecloud.example',
    phone: '+971 4 555 0160',
    linkedIn: profile('khalid-al-mansoori-relecloud'),
    value: money(310_000, 'AED'),
  }),
  contact('rajesh-gupta', 'Rajesh Gupta', lakeside, {
    title: 'Hospital Administrator',
    email: 'rajesh.gupta@lakeside-hospitals.example',
    phone: '+91 55500 00170',
    value: money(2_400_000, 'INR'),
    language: 'hi',
  }),
  contact('kavita-joshi', 'Kavita Joshi', lakeside, {
    title: 'Head of Procurement',
    email: 'kavita.joshi@lakeside-hospitals.example',
    phone: '+91 55500 00171',
    linkedIn: profile('kavita-joshi-lakeside-hospitals'),
    language: 'hi',
  }),
  contact('olivia-wilson', 'Olivia Wilson', wideWorld, {
    title: 'Supply Chain Manager',
    email: 'olivia.wilson@wide-world-importers.example',
    phone: '+1 312 555 0180',
    linkedIn: profile('olivia-wilson-wide-world'),
    value: money(45_000, 'USD'),
  }),
  contact('hans-peter-zuercher', 'Hans-Peter Zürcher', treyResearch, {
    title: 'Laboratory Director',
    email: 'hp.zuercher@trey-research.example',
    phone: '+49 30 23125 190',
  }),
];

const leads = [
  lead('meera-iyer', 'Meera Iyer', fabrikam, {
    title: 'Operations Manager',
    email: 'meera.iyer@fabrikam.example',
    phone: '+91 55500 00201',
    linkedIn: profile('meera-iyer-fabrikam'),
    value: money(640_000, 'INR'),
  }),
  lead('lukas-meier', 'Lukas Meier', alpine, {
    title: 'Managing Director',
    email: 'lukas.meier@alpine-ski-house.example',
    phone: '+41 44 555 02 02',
    linkedIn: profile('lukas-meier-alpine-ski-house'),
    value: money(35_000, 'CHF'),
  }),
  lead('ravi-menon', 'Ravi Menon', proseware, {
    title: 'Product Owner',
    email: 'ravi.menon@proseware.example',
    phone: '+91 55500 00203',
    linkedIn: profile('ravi-menon-proseware'),
    value: money(420_000, 'INR'),
  }),
  lead('neha-agarwal', 'Neha Agarwal', vanArsdel, {
    title: 'Marketing Manager',
    email: 'neha.agarwal@vanarsdel.example',
    phone: '+91 55500 00204',
    value: money(300_000, 'INR'),
    language: 'hi',
  }),
  lead('farhan-siddiqui', 'Farhan Siddiqui', cityPower, {
    title: 'Customer Service Head',
    email: 'farhan.siddiqui@city-power-light.example',
    phone: '+91 55500 00205',
    linkedIn: profile('farhan-siddiqui-city-power'),
    value: money(950_000, 'INR'),
    language: 'hi',
  }),
  lead('deepak-verma', 'Deepak Verma', munsons, {
    title: 'Owner',
    phone: '+91 55500 00206',
    language: 'hi',
  }),
  lead('emily-carter', 'Emily Carter', margies, {
    title: 'Booking Operations Lead',
    email: 'emily.carter@margies-travel.example',
    phone: '+44 20 7946 0207',
    linkedIn: profile('emily-carter-margies-travel'),
    value: money(22_000, 'GBP'),
  }),
  lead('chloe-dubois', 'Chloé Dubois', fourthCoffee, {
    title: 'Franchise Manager',
    email: 'chloe.dubois@fourth-coffee.example',
    phone: '+33 1 99 00 02 08',
    value: money(16_500, 'EUR'),
  }),
  lead('mateusz-wisniewski', 'Mateusz Wiśniewski', humongous, {
    title: 'Claims Process Manager',
    email: 'mateusz.wisniewski@humongous-insurance.example',
    phone: '+48 22 555 02 09',
    linkedIn: profile('mateusz-wisniewski-humongous'),
    value: money(120_000, 'PLN'),
  }),
  lead('grace-okafor-adeyemi', 'Grace Okafor-Adeyemi', woodgrove, {
    title: 'Head of Branch Services',
    email: 'grace.okafor-adeyemi@woodgrove-bank.example',
    phone: '+234 1 555 0210',
    linkedIn: profile('grace-okafor-adeyemi-woodgrove'),
    value: money(40_000, 'USD'),
  }),
  lead('yuki-tanaka', 'Yuki Tanaka', wingtip, {
    title: 'Planning Manager',
    email: 'yuki.tanaka@wingtip-toys.example',
    phone: '+81 3 5550 0211',
    value: money(3_200_000, 'JPY'),
  }),
  lead('noor-rahman', 'Noor Rahman', wideWorld, {
    title: 'Regional Buyer',
    email: 'noor.rahman@wide-world-importers.example',
    phone: '+1 206 555 0112',
    timeZone: 'America/Los_Angeles',
  }),
];

const opportunities = [
  opportunity('contoso-crm', 'Contoso India – CRM rollout', contoso, {
    primaryContact: idOf('asha-rao'),
    value: money(4_800_000, 'INR'),
  }),
  opportunity('northwind-scanners', 'Northwind Traders – Warehouse scanners', northwind, {
    primaryContact: idOf('ravi-kulkarni'),
    value: money(1_750_000, 'INR'),
  }),
  opportunity('fabrikam-service-desk', 'Fabrikam – Service desk upgrade', fabrikam, {
    primaryContact: idOf('jose-alvarez'),
    value: money(38_000, 'EUR'),
    timeZone: 'Europe/Madrid',
  }),
  opportunity('adventure-works-dealers', 'Adventure Works – Dealer portal', adventureWorks, {
    primaryContact: idOf('zoe-van-der-berg'),
    value: money(96_000, 'EUR'),
  }),
  opportunity('lakeside-scheduling', 'Lakeside Hospitals – Patient scheduling', lakeside, {
    primaryContact: idOf('rajesh-gupta'),
    value: money(6_200_000, 'INR'),
    language: 'hi',
  }),
  opportunity('litware-analytics', 'Litware – Analytics pilot', litware, {
    primaryContact: idOf('anne-marie-lefevre-dubois'),
    value: money(27_500, 'EUR'),
  }),
  opportunity('tailspin-store', 'Tailspin Toys – Online store', tailspin, {
    primaryContact: idOf('chen-chih-ming'),
    value: money(51_000, 'USD'),
  }),
];

const accounts = [
  account('contoso-india', 'Contoso India', contoso, {
    primaryContact: idOf('vikram-shetty'),
    value: money(3_600_000, 'INR'),
    renewsInDays: 64,
  }),
  account('northwind-traders', 'Northwind Traders', northwind, {
    primaryContact: idOf('siobhan-obrien'),
    value: money(74_000, 'EUR'),
    timeZone: 'Europe/Dublin',
    renewsInDays: 71,
  }),
  account('wide-world-importers', 'Wide World Importers', wideWorld, {
    primaryContact: idOf('olivia-wilson'),
    value: money(88_000, 'USD'),
    renewsInDays: 95,
  }),
  account('adventure-works', 'Adventure Works', adventureWorks, {
    primaryContact: idOf('zoe-van-der-berg'),
    value: money(120_000, 'EUR'),
    renewsInDays: 140,
  }),
  account('lakeside-hospitals', 'Lakeside Hospitals', lakeside, {
    primaryContact: idOf('kavita-joshi'),
    value: money(5_400_000, 'INR'),
    language: 'hi',
    renewsInDays: 210,
  }),
  account('relecloud', 'Relecloud', relecloud, {
    primaryContact: idOf('khalid-al-mansoori'),
    value: money(540_000, 'AED'),
    renewsInDays: 300,
  }),
  account('trey-research', 'Trey Research', treyResearch, {
    primaryContact: idOf('hans-peter-zuercher'),
    value: money(31_000, 'EUR'),
  }),
];
