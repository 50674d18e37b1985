import {
  alpine,
  cityPower,
  fabrikam,
  fourthCoffee,
  humongous,
  margies,
  munsons,
  proseware,
  vanArsdel,
  wideWorld,
  wingtip,
  woodgrove,
} from './companies.ts';
import { money, profile, sampleOf } from './sample.ts';

const lead = sampleOf('lead');

export const leads = [
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
