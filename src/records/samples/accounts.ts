import {
  adventureWorks,
  contoso,
  lakeside,
  northwind,
  relecloud,
  treyResearch,
  wideWorld,
} from './companies.ts';
import { idOf, money, sampleOf } from './sample.ts';

const account = sampleOf('account');

export const accounts = [
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
