import {
  adventureWorks,
  contoso,
  fabrikam,
  lakeside,
  litware,
  northwind,
  relecloud,
  tailspin,
  treyResearch,
  wideWorld,
} from './companies.ts';
import { money, profile, sampleOf } from './sample.ts';

const contact = sampleOf('contact');

export const contacts = [
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
