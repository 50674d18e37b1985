import type { Renewal } from '../../cards/day/list-of-actions.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { isActive } from '../../domain/due.ts';
import type { PersonId } from '../../domain/ids.ts';
import { isIn } from '../../domain/is-in.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { isInForce, type Rule, type RuleBook } from '../../domain/rule.ts';
import type { TenantServices } from '../turn/services.ts';

/** So long before a renewal its owner should begin to work on it. */
const AHEAD_DAYS = 60;

/** Accounts with an upcoming renewal that was not proposed on an earlier day and is not being worked on. */
export async function renewalsToPropose(
  services: TenantServices,
  { tenant, id }: Person,
  today: Day,
): Promise<readonly Renewal[]> {
  const builtIn = builtInRenewals(services, await services.store.ruleBook(tenant), id);
  if (!builtIn) return [];
  const { template } = builtIn;
  const near = await services.store.renewals(tenant, id, today, addDays(today, AHEAD_DAYS));
  const wanted = near.filter((record) => record.type === template.recordType && isWanted(record, today));
  const idle = await Promise.all(
    wanted.map(async (record) => ((await isRunning(services, record, template)) ? [] : [record])),
  );
  return idle.flat().map((record) => ({ record, template }));
}

/** What is proposed to a seller as long as no rule for renewals says otherwise for them. */
export function builtInRenewals(
  { templates }: Pick<TenantServices, 'templates'>,
  book: RuleBook | undefined,
  seller: PersonId,
): { readonly template: Template; readonly days: number } | undefined {
  if (book?.rules.some((rule) => isForRenewalsOf(rule, seller))) return undefined;
  const template = templates.find(isForRenewals);
  return template && { template, days: AHEAD_DAYS };
}

/** Whoever stopped it wants no others instead. */
const isForRenewalsOf = (rule: Rule, seller: PersonId): boolean =>
  isInForce(rule) && rule.trigger.kind === 'renewal' && (!rule.of || isIn(rule.of, seller));

/** Notes on the record that this renewal was proposed. */
export const proposedOn = (record: SalesRecord, on: Day): SalesRecord =>
  record.renewalDate ? { ...record, renewalProposed: { of: record.renewalDate, on } } : record;

/** A template whose texts ask for the record's renewal date. */
const isForRenewals = ({ inputs }: Template): boolean => inputs.some(({ from }) => from === 'renewalDate');

const isWanted = ({ renewalDate, renewalProposed }: SalesRecord, today: Day): boolean =>
  renewalProposed?.of !== renewalDate || renewalProposed?.on === today;

const isRunning = async (
  { store }: TenantServices,
  { tenant, id }: SalesRecord,
  template: Template,
): Promise<boolean> =>
  (await store.enrollmentsOfRecord(tenant, id)).some((one) => one.template === template.id && isActive(one));
