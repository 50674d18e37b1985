import type { Weekday } from './day.ts';
import type { PersonId, TemplateId, TenantId } from './ids.ts';
import type { Language } from './text.ts';

/** What holds for everybody of a tenant who set nothing else; what is missing is the bot's own default. */
export type OrganizationSettings = {
  readonly language?: Language;
  /** Full hour of the day, 0–23, at which daily cards come. */
  readonly hour?: number;
  readonly workingDays?: readonly Weekday[];
  /** ISO 3166 code of the country whose public holidays people have off. */
  readonly country?: string;
  /** After how many working days an untouched overdue action is shown to the manager; never when it is missing. */
  readonly escalateAfter?: number;
  /** Templates that nobody can be enrolled in. What runs goes on. */
  readonly turnedOff?: readonly TemplateId[];
  /** Whether automated e-mails may leave by themselves; they may unless it says no. */
  readonly automatedMail?: boolean;
};

/** Everybody is a seller; these are what somebody may be besides. */
export const ROLES = ['manager', 'template-manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export type Grant = {
  readonly person: PersonId;
  readonly role: Role;
  /** Whom a manager leads; everybody when nobody is named. */
  readonly of?: readonly PersonId[] | undefined;
};

/** Who gave or took a role, and when. */
export type RoleChange = Grant & {
  readonly kind: 'given' | 'taken';
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: PersonId;
};

/** What a tenant has decided for all its people. */
export type Organization = {
  readonly tenant: TenantId;
  /** Raised by every change, so that of two at once one is decided anew. */
  readonly revision: number;
  readonly settings: OrganizationSettings;
  readonly grants: readonly Grant[];
  /** The oldest first. */
  readonly roleChanges: readonly RoleChange[];
};

export const newOrganization = (tenant: TenantId): Organization => ({
  tenant,
  revision: 0,
  settings: {},
  grants: [],
  roleChanges: [],
});

/** What a use case may need somebody to be allowed to. */
export type Right =
  'see-team' | 'act-for-others' | 'manage-templates' | 'manage-roles' | 'manage-organization';

const RIGHTS: Readonly<Record<Right, readonly Role[]>> = {
  'see-team': ['manager', 'administrator'],
  'act-for-others': ['manager', 'administrator'],
  'manage-templates': ['manager', 'template-manager', 'administrator'],
  'manage-roles': ['administrator'],
  'manage-organization': ['administrator'],
};

/** Which roles bring a right. */
export const rolesWith = (right: Right): readonly Role[] => RIGHTS[right];

/** What somebody is in their organization. */
export type Authority = {
  readonly roles: readonly Role[];
  /** Whose work they may see and act on besides their own. */
  readonly leads: 'everybody' | readonly PersonId[];
};

/** `administrators`: who is one whatever the organization says, or nobody could give the first role. */
export function authorityOf(
  { grants }: Organization,
  administrators: readonly string[],
  person: PersonId,
): Authority {
  const own = grants.filter((grant) => grant.person === person);
  const isAdministrator = administrators.includes(person.toLowerCase());
  const roles = ROLES.filter(
    (role) => own.some((grant) => grant.role === role) || (role === 'administrator' && isAdministrator),
  );
  const manager = own.find(({ role }) => role === 'manager');
  const leadsAll = roles.includes('administrator') || (manager && !manager.of);
  return { roles, leads: leadsAll ? 'everybody' : (manager?.of ?? []) };
}

export const may = ({ roles }: Authority, right: Right): boolean =>
  RIGHTS[right].some((role) => roles.includes(role));

export const isLedBy = ({ leads }: Authority, seller: PersonId): boolean =>
  leads === 'everybody' || leads.includes(seller);

/** Whether there may be a team to look at. */
export const leadsSomebody = (standing: Authority): boolean =>
  may(standing, 'see-team') && (standing.leads === 'everybody' || standing.leads.length > 0);

/** Who was made manager of this seller, or of everybody. */
export const managersOf = ({ grants }: Organization, seller: PersonId): readonly PersonId[] =>
  grants
    .filter(
      ({ role, person, of }) => role === 'manager' && person !== seller && (of?.includes(seller) ?? true),
    )
    .map(({ person }) => person);

export type Decision = { readonly at: string; readonly by: PersonId };

/** Gives a role; a manager's people are replaced by those that are named now. */
export const giveRole = (organization: Organization, grant: Grant, decision: Decision): Organization => ({
  ...organization,
  revision: organization.revision + 1,
  grants: [...organization.grants.filter((one) => !isSame(one, grant)), grant],
  roleChanges: [...organization.roleChanges, { ...grant, kind: 'given', ...decision }],
});

/** Takes one role, or all that somebody has. */
export function takeRoles(
  organization: Organization,
  { person, role }: { readonly person: PersonId; readonly role?: Role },
  decision: Decision,
): Organization {
  const taken = organization.grants.filter(
    (grant) => grant.person === person && (role === undefined || grant.role === role),
  );
  return {
    ...organization,
    revision: organization.revision + 1,
    grants: organization.grants.filter((grant) => !taken.includes(grant)),
    roleChanges: [
      ...organization.roleChanges,
      ...taken.map((grant): RoleChange => ({ ...grant, kind: 'taken', ...decision })),
    ],
  };
}

/** Gives somebody the roles back that they had before, and no others. */
export const restoreRoles = (
  organization: Organization,
  person: PersonId,
  before: readonly Grant[],
  decision: Decision,
): Organization => ({
  ...before.reduce(
    (restored, grant) => giveRole(restored, grant, decision),
    takeRoles(organization, { person }, decision),
  ),
  revision: organization.revision + 1,
});

export const grantsOf = ({ grants }: Organization, person: PersonId): readonly Grant[] =>
  grants.filter((grant) => grant.person === person);

export const changeSettings = (organization: Organization, settings: OrganizationSettings): Organization => ({
  ...organization,
  revision: organization.revision + 1,
  settings,
});

const isSame = (one: Grant, other: Grant): boolean => one.person === other.person && one.role === other.role;
