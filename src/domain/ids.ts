declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** The Microsoft Entra tenant that everything is keyed by. */
export type TenantId = Id<'tenant'>;
/** A person's Entra object id. */
export type PersonId = Id<'person'>;
export type RecordId = Id<'record'>;
export type TemplateId = Id<'template'>;
export type StepId = Id<'step'>;
export type EndId = Id<'end'>;
export type EnrollmentId = Id<'enrollment'>;
export type ReminderId = Id<'reminder'>;
/** Of an automated email. */
export type MailId = Id<'mail'>;
/** Of what was noticed in a mailbox. */
export type NoticeId = Id<'notice'>;
/** Of something between colleagues about a company. */
export type MatterId = Id<'matter'>;
/** Of what a rule did for a record. */
export type FiringId = Id<'firing'>;
