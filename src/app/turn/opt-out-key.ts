import { createHash } from 'node:crypto';
import type { TenantId } from '../../domain/ids.ts';

/** An address as it is kept of somebody who wants no more emails: known again, and told to nobody. */
export const optOutKey = (tenant: TenantId, address: string): string =>
  createHash('sha256')
    .update(JSON.stringify([tenant, address.toLowerCase()]))
    .digest('base64url');
