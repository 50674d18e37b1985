import type { Cloud } from '../app/ports/cloud.ts';

/** How the bot relates to Teams: alone on this machine, or registered and with credentials. */
export type Mode =
  | { readonly kind: 'local' }
  | {
      readonly kind: 'production';
      readonly appId: string;
      readonly appPassword?: string;
      readonly appType: string;
      readonly appTenantId?: string;
      /** Microsoft's public one, unless another is named. */
      readonly cloud?: Cloud;
      /** In lower case. */
      readonly allowedTenants: readonly string[];
    };
