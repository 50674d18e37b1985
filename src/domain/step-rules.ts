import type { EdgeOutcome, Step, StepType } from './template.ts';

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

export const mayHave = (type: StepType, field: SpecialField): boolean =>
  STEP_RULES[type].needs === field || STEP_RULES[type].allows === field;

/** The outcomes of a type that waits for what the customer does; undefined where it never does. */
export const branchingSet = (type: StepType): readonly EdgeOutcome[] | undefined =>
  STEP_RULES[type].outcomes.find((set) => set.includes('no-answer'));

/** The outcomes of a type that goes on as soon as it is done. */
export const plainSet = (type: StepType): readonly EdgeOutcome[] => STEP_RULES[type].outcomes.at(-1) ?? [];

/** The outcomes that a step should have, of which a step in a draft may lack some. */
export const outcomeSet = ({ type, outcomes }: Pick<Step, 'type' | 'outcomes'>): readonly EdgeOutcome[] =>
  STEP_RULES[type].outcomes.find((set) => set.some((outcome) => outcomes[outcome])) ?? plainSet(type);

/** The outcome that needs nothing from the customer. */
export const quietOutcome = (set: readonly EdgeOutcome[]): EdgeOutcome =>
  set.includes('no-answer') ? 'no-answer' : (set[0] ?? 'done');
