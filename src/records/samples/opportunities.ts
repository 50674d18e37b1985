import { adventureWorks, contoso, fabrikam, lakeside, litware, northwind, tailspin } from './companies.ts';
import { idOf, money, sampleOf } from './sample.ts';

const opportunity = sampleOf('opportunity');

export const opportunities = [
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
