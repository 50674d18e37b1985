import type { Enrollment } from '../../domain/enrollment.ts';
import type { TenantId } from '../../domain/ids.ts';
import { isOpenFiring, movedOn, type Firing, type FiringState } from '../../domain/rules/firing.ts';
import type { RuleBook } from '../../domain/rule.ts';
import type { Services } from '../turn/services.ts';

/** What is open for these records and is so no more: they were enrolled, or the end that set it off was undone. */
export async function settledBy(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  tenant: TenantId,
  book: RuleBook,
  turning: readonly Enrollment[],
): Promise<readonly Firing[]> {
  if (turning.length === 0) return [];
  const firings = await store.firingsOfRecords(
    tenant,
    turning.map(({ record }) => record),
  );
  const at = clock.now().toISOString();
  return firings.filter(isOpenFiring).flatMap((firing) => {
    const state = turning.map((one) => stateAfter(firing, one, book)).find((one) => one !== undefined);
    return state ? [movedOn(firing, { state }, at)] : [];
  });
}

function stateAfter(
  { rule, record, cause }: Firing,
  { id, record: of, template, revision, state }: Enrollment,
  { rules }: RuleBook,
): FiringState | undefined {
  if (cause.kind === 'ended' && cause.enrollment === id && state.kind !== 'ended')
    return { kind: 'left', why: 'no-longer' };
  const isMeant =
    revision === 1 && record === of && rules.find((one) => one.id === rule)?.template === template;
  return isMeant ? { kind: 'enrolled', enrollment: id, by: 'seller' } : undefined;
}
