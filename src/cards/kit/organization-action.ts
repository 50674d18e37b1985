import { z } from 'zod/v4';
import { RECORD_TYPES } from '../../domain/record.ts';
import { ROLES } from '../../domain/organization.ts';
import type { PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import { MOST_AT_ONCE, below, id, textInput } from './action-parts.ts';

/** The buttons of those who decide for others: roles, teams, defaults. */
export const ORGANIZATION_ACTIONS = [
  z.object({ verb: z.literal('roles-of'), person: id<PersonId>(), below }),
  z.object({
    verb: z.literal('give-role'),
    person: id<PersonId>(),
    role: z.enum(ROLES),
    of: z.array(id<PersonId>()).max(MOST_AT_ONCE).optional(),
  }),
  /** All roles, where none is named. */
  z.object({ verb: z.literal('take-role'), person: id<PersonId>(), role: z.enum(ROLES).optional() }),
  z.object({
    verb: z.literal('reassign'),
    record: id<RecordId>().optional(),
    records: z.array(id<RecordId>()).max(MOST_AT_ONCE).readonly().optional(),
    from: id<PersonId>().optional(),
    /** Not all that is theirs, but of it what is so. */
    only: z
      .object({
        due: z.enum(['today', 'overdue']).optional(),
        action: z.enum(['call', 'email', 'meeting']).optional(),
        type: z.enum(RECORD_TYPES).optional(),
        template: id<TemplateId>().optional(),
      })
      .optional(),
    to: id<PersonId>(),
  }),
  z.object({ verb: z.literal('undo-reassign'), at: textInput }),
  /**
   * Everyone in a team. The id was made with the question, so that pressing twice invites once; without it, it is asked. Without
   * a team, which one is. */
  z.object({
    verb: z.literal('invite'),
    team: z.string().min(1).max(1_000).optional(),
    id: z.string().max(100).optional(),
  }),
  z.object({
    verb: z.literal('organization'),
    hour: textInput,
    days: textInput,
    country: textInput,
    language: textInput,
    escalateAfter: textInput,
    templates: textInput,
    /** The templates that the form listed; one that came later was not turned off by it. */
    listed: z.string().max(20_000).optional(),
    running: textInput,
    automatedMail: textInput,
    holdSiblings: textInput,
    holidays: z.string().max(4_000).default(''),
    /** The form had the fields of automated emails. */
    mailListed: z.literal(true).optional(),
    postalAddress: textInput,
    optOutEn: textInput,
    optOutHi: textInput,
    neverMail: z.string().max(8_000).default(''),
  }),
] as const;
