import { STEP_TYPES, type EdgeOutcome, type StepType } from '../domain/template.ts';

/** The fields that only some types of step have. */
export const SPECIAL_FIELDS = ['email', 'script', 'changes', 'opens'] as const;
export type SpecialField = (typeof SPECIAL_FIELDS)[number];

/** The fields that a type of step requires, and the sets of outcomes, of which it has exactly one. */
export type StepRule = {
  readonly needs?: SpecialField;
  readonly allows?: SpecialField;
  readonly outcomes: readonly (readonly EdgeOutcome[])[];
};

const email: StepRule = { needs: 'email', outcomes: [['replied', 'no-answer'], ['sent']] };
const plain: StepRule = { outcomes: [['done']] };

export const STEP_RULES: Readonly<Record<StepType, StepRule>> = {
  email,
  'automated-email': email,
  call: { needs: 'script', outcomes: [['answered', 'no-answer'], ['done']] },
  linkedin: plain,
  task: { ...plain, allows: 'opens' },
  schedule: plain,
  meeting: { outcomes: [['held']] },
  decision: { allows: 'changes', outcomes: [['done']] },
};

/** The same rules in JSON Schema, for editors that check while people type. */
export const stepRulesAsJsonSchema = () =>
  STEP_TYPES.map((type) => ({
    if: { required: ['type'], properties: { type: { const: type } } },
    then: ruleAsJsonSchema(STEP_RULES[type]),
  }));

const ruleAsJsonSchema = ({ needs, allows, outcomes }: StepRule) => ({
  required: needs ? [needs] : [],
  properties: {
    ...Object.fromEntries(
      SPECIAL_FIELDS.filter((field) => field !== needs && field !== allows).map((field) => [field, false]),
    ),
    outcomes: { anyOf: outcomes.map((set) => ({ required: set, propertyNames: { enum: set } })) },
  },
});
