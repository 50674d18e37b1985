import type { Intent } from '../../domain/intents.ts';

/** What a request may hold besides its intent. */
export type Slot = 'records' | 'template' | 'when' | 'outcome' | 'reason' | 'note';

export type Proposable = {
  /** For the model to read. */
  readonly meaning: string;
  /** Whether it changes something. */
  readonly act: boolean;
  readonly slots: readonly Slot[];
  /** Without which it says nothing. */
  readonly needs?: Slot;
};

const toDo = (meaning: string, ...slots: readonly Slot[]): Proposable => ({ meaning, act: true, slots });
const toShow = (meaning: string, ...slots: readonly Slot[]): Proposable => ({ meaning, act: false, slots });

/**
 * What a model may propose. What touches other people, the organization or many records at once is not here, and
 * nothing that deletes: such things have to be asked for in words that the rules read.
 */
export const PROPOSABLE = {
  enroll: toDo('put a customer into a sequence of steps', 'records', 'template'),
  outcome: {
    ...toDo('tell what came of a call, an email or a meeting', 'records', 'outcome', 'when', 'note'),
    needs: 'outcome',
  },
  end: toDo('end the sequence of a customer for a reason, such as a deal won or lost', 'records', 'reason'),
  snooze: toDo('do the next step of a customer later', 'records', 'when'),
  pause: toDo('stop the sequence of a customer for a while', 'records', 'when'),
  resume: toDo('go on with the sequence of a customer', 'records'),
  skip: toDo('leave out the next step of a customer', 'records'),
  note: { ...toDo('write something down about a customer', 'records', 'note'), needs: 'note' },
  remind: toDo('be reminded of a customer at some time', 'records', 'when', 'note'),
  undo: toDo('take back what was done last'),
  status: toShow('see where a customer stands and what comes next', 'records'),
  why: toShow('see why something is to be done with a customer', 'records'),
  history: toShow('see what was done with a customer so far', 'records'),
  compose: toShow('get the text of the next email or message to a customer', 'records'),
  find: toShow('look a customer up', 'records'),
  list: toShow('see all customers who are in a sequence'),
  today: toShow('see what is to be done today'),
  due: toShow('see what is to be done on another day', 'when'),
  templates: toShow('see which sequences of steps there are'),
  template: { ...toShow('see the steps of one sequence', 'template'), needs: 'template' },
  summary: toShow('see numbers: how many replied, how sequences end', 'template'),
  settings: toShow('see or change the hour of the daily card, the language, working days'),
  help: toShow('hear what the bot can do'),
} as const satisfies Partial<Record<Intent, Proposable>>;

export type ProposableIntent = keyof typeof PROPOSABLE;

export const PROPOSABLE_INTENTS = Object.keys(PROPOSABLE) as readonly ProposableIntent[];

export const proposableOf = (intent: Intent): Proposable | undefined =>
  (PROPOSABLE as Partial<Record<Intent, Proposable>>)[intent];
