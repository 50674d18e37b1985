import { z } from 'zod/v4';
import type { FiringId } from '../../domain/ids.ts';
import { below, id, textInput } from './action-parts.ts';
import { RECORD_LIST } from './list-action.ts';

const rule = z.string().min(1).max(100);

/** The buttons of rules, and of what they propose. */
export const RULE_ACTIONS = [
  z.object({ verb: z.literal('rules') }),
  z.object({ verb: z.literal('rule'), rule, below }),
  /** Of a new one, where none is named. `days`: with the renewals that are near already filled in. */
  z.object({ verb: z.literal('rule-form'), rule: rule.optional(), days: z.int().positive().optional() }),
  z.object({
    verb: z.literal('save-rule'),
    rule: rule.optional(),
    /** A list that was described in a sentence and has no name. */
    of: RECORD_LIST.optional(),
    name: textInput,
    when: textInput,
    list: textInput,
    days: textInput,
    ended: textInput,
    how: textInput,
    tag: textInput,
    noTag: textInput,
    city: textInput,
    status: textInput,
    value: textInput,
    template: textInput,
    whose: textInput,
    sellers: textInput,
    act: textInput,
    perDay: textInput,
    again: textInput,
  }),
  /** `too`: those who fit today as well; asked about where it is missing. */
  z.object({ verb: z.literal('switch-rule'), rule, on: z.boolean(), too: z.boolean().optional() }),
  z.object({ verb: z.literal('all-rules'), on: z.boolean() }),
  z.object({ verb: z.literal('try-rule'), rule }),
  z.object({ verb: z.literal('rule-log'), rule }),
  z.object({ verb: z.literal('drop-rule'), rule }),
  z.object({ verb: z.literal('proposals'), below }),
  z.object({ verb: z.literal('proposal'), firing: id<FiringId>(), below }),
  /** `back`: it is proposed again. */
  z.object({
    verb: z.literal('answer-proposal'),
    firing: id<FiringId>(),
    answer: z.enum(['not-now', 'back']),
  }),
] as const;
