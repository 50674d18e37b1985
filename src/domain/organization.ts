import type { Segment } from './record-list.ts';
import type { TemplateAudience, TemplateDecision } from './template-decision.ts';
import type { TemplateStop } from './template-stop.ts';
import type { VersionMove } from './version-move.ts';
import type { HolidayChanges } from './holidays.ts';
import type { Weekday } from './day.ts';
import type { PersonId, TemplateId, TenantId } from './ids.ts';
import { isIn } from './is-in.ts';
import type { Language, LocalizedText } from './text.ts';

/** Defaults for everyone in a tenant; where one is missing, the bot's own default applies. */
export type OrganizationSettings = {
  readonly language?: Language;
  /** Full hour of the day, 0–23, at which daily cards come. */
  readonly hour?: number;
  readonly workingDays?: readonly Weekday[];
  /** ISO 3166 code of the country whose public holidays are days off. */
  readonly country?: string;
  /** Days off besides the holidays of that country, and holidays that are worked. */
  readonly holidays?: HolidayChanges;
  /** After how many working days managers see neglected work; never when missing. */
  readonly escalateAfter?: number;
  /** Templates that are not available for enrolling. Running sequences continue. */
  readonly turnedOff?: readonly TemplateId[];
  /** Templates that are not listed any more either. */
  readonly archived?: readonly TemplateId[];
  /** Who may enroll in a template; everybody where it is missing. Running sequences continue. */
  readonly limitedTo?: Readonly<Partial<Record<TemplateId, TemplateAudience>>>;
  /** Whether automated emails may be sent automatically; yes, unless it says `false`. */
  readonly automatedMail?: boolean;
  /** Whether a customer's reply holds what runs with others at the company; yes, unless it says `false`. */
  readonly holdSiblings?: false;
  /** Below every automated email; without one none leaves. */
  readonly postalAddress?: string;
  /** Tells customers how to get no more emails; there is one of the bot's own where it is missing. */
  readonly optOut?: LocalizedText;
};

/** Everyone is a seller; these roles come on top. */
export const ROLES = ['manager', 'template-manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export type Grant = {
  readonly person: PersonId;
  readonly role: Role;
  /** The sellers that a manager leads; everyone when none are named. */
  readonly of?: readonly PersonId[] | undefined;
};

/** A role that was given or taken, by whom and when. */
export type RoleChange = Grant & {
  readonly kind: 'given' | 'taken';
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: PersonId;
};

/** What a tenant has decided for all its people. */
export type Organization = {
  readonly tenant: TenantId;
  /** Raised by every change; of two changes at once, the second is decided again. */
  readonly revision: number;
  readonly settings: OrganizationSettings;
  readonly grants: readonly Grant[];
  /** The oldest first. */
  readonly roleChanges: readonly RoleChange[];
  /** Raised with every version that the organization publishes, so that whoever keeps them in mind reads them anew. */
  readonly ownTemplates?: { readonly revision: number };
  /** Lists that managers saved under a name, the latest last. */
  readonly segments?: readonly Segment[];
  /** Whole teams that are being invited. */
  readonly invitations?: readonly TeamInvitation[];
  /** What was running when it published, on the way to the new versions; the latest last. */
  readonly versionMoves?: readonly VersionMove[];
  /** What was running in templates that were turned off, being paused or ended; the latest last. */
  readonly templateStops?: readonly TemplateStop[];
  /** Up to which version somebody decided on what came with the bot after the organization published its own. */
  readonly shippedDecided?: Readonly<Partial<Record<TemplateId, number>>>;
  /** What was decided about who may use templates; the latest last. */
  readonly templateDecisions?: readonly TemplateDecision[];
};

/** Everyone in a team of Teams is to be invited. */
export type TeamInvitation = {
  readonly id: string;
  readonly team: string;
  readonly by: PersonId;
  /** ISO instant */
  readonly at: string;
};

export const newOrganization = (tenant: TenantId): Organization => ({
  tenant,
  revision: 0,
  settings: {},
  grants: [],
  roleChanges: [],
});

/** What a use case can require. */
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

/** A person's roles, and the sellers they lead. */
export type Authority = {
  readonly roles: readonly Role[];
  /** Whose work they may see and act on besides their own. */
  readonly leads: 'everybody' | readonly PersonId[];
  /** Whom the role of manager is for, where an administrator leads everybody anyway. */
  readonly managerOf?: readonly PersonId[];
};

/** `administrators` are that whatever the organization says; otherwise nobody could give the first role. */
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
  return {
    roles,
    leads: leadsAll ? 'everybody' : (manager?.of ?? []),
    ...(leadsAll && manager?.of && { managerOf: manager.of }),
  };
}

export const may = ({ roles }: Authority, right: Right): boolean =>
  RIGHTS[right].some((role) => roles.includes(role));

export const isLedBy = ({ leads }: Authority, seller: PersonId): boolean =>
  leads === 'everybody' || isIn(leads, seller);

/** Whether there may be a team to look at. */
export const leadsSomeone = (authority: Authority): boolean =>
  may(authority, 'see-team') && (authority.leads === 'everybody' || authority.leads.length > 0);

/** The managers of this seller, including those who lead everyone. */
export const managersOf = ({ grants }: Organization, seller: PersonId): readonly PersonId[] =>
  grants
    .filter(({ role, person, of }) => role === 'manager' && person !== seller && (!of || isIn(of, seller)))
    .map(({ person }) => person);

export type Decision = { readonly at: string; readonly by: PersonId };

/** Gives a role; for a manager, the named sellers replace the previous ones. */
export const giveRole = (organization: Organization, grant: Grant, decision: Decision): Organization => ({
  ...organization,
  revision: organization.revision + 1,
  grants: [...organization.grants.filter((one) => !isSame(one, grant)), grant],
  roleChanges: [...organization.roleChanges, { ...grant, kind: 'given', ...decision }],
});

/** Takes one role from a person, or all of them. */
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

/** Gives a person exactly the roles they had before. */
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

/** Whether anybody was given the role. */
export const hasGrant = (organization: Organization | undefined, role: Role): boolean =>
  organization?.grants.some((grant) => grant.role === role) ?? false;

export const grantsOf = ({ grants }: Organization, person: PersonId): readonly Grant[] =>
  grants.filter((grant) => grant.person === person);

export const changeSettings = (organization: Organization, settings: OrganizationSettings): Organization => ({
  ...organization,
  revision: organization.revision + 1,
  settings,
});

const isSame = (one: Grant, other: Grant): boolean => one.person === other.person && one.role === other.role;
