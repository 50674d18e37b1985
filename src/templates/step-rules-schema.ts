import { SPECIAL_FIELDS, STEP_RULES, type StepRule } from '../domain/step-rules.ts';
import { STEP_TYPES } from '../domain/template.ts';

/** The rules of the types of steps in JSON Schema, for editors that check while people type. */
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
    second: {
      properties: Object.fromEntries(
        (['email', 'script'] as const).filter((field) => field !== needs).map((field) => [field, false]),
      ),
    },
    outcomes: { anyOf: outcomes.map((set) => ({ required: set, propertyNames: { enum: set } })) },
  },
});
