import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId, PersonId, TenantId } from '../../domain/ids.ts';
import { textOf, type OnKept } from './table.ts';

/** Which enrollment a person made the newest history entry in. */
export type LastTouched = {
  readonly onKept: OnKept<Enrollment>;
  by(tenant: TenantId, person: PersonId): EnrollmentId | undefined;
};

export function createLastTouched(): LastTouched {
  const last = new Map<string, { readonly time: number; readonly id: EnrollmentId }>();
  return {
    onKept: (before, after) => {
      if (!after) return;
      for (const { by, at } of after.history.slice(before?.history.length ?? 0)) {
        const person = textOf([after.tenant, by]);
        const time = Date.parse(at);
        // Of two at the same instant, the one that was kept later.
        if (time >= (last.get(person)?.time ?? -Infinity)) last.set(person, { time, id: after.id });
      }
    },
    by: (tenant, person) => last.get(textOf([tenant, person]))?.id,
  };
}
