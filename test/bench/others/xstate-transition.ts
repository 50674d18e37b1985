import { assign, createMachine, initialTransition, transition } from 'xstate';
import { FIRST_PLACE, type Engine, type Place } from '../seven-steps.ts';
import { happeningOf, movesByState, type Happening, type Move } from './moves.ts';

type Context = { readonly place: Place };

/** XState's pure function from snapshot to snapshot. */
export const xstateTransition: Engine = (scripts) => {
  const machine = createMachine({
    types: {} as { context: Context; events: Happening },
    context: { place: FIRST_PLACE },
    initial: 'first-email',
    states: Object.fromEntries(movesByState().map(([name, moves]) => [name, { on: byType(moves) }])),
  });
  const [first] = initialTransition(machine);
  const runs = scripts.map((script) => script.map(happeningOf));
  return () =>
    runs.map((happenings) => {
      let snapshot = first;
      for (const happening of happenings) [snapshot] = transition(machine, snapshot, happening);
      return snapshot.context.place;
    });
};

const byType = (moves: readonly Move[]) =>
  Object.fromEntries(moves.map(({ type }) => [type, moves.filter((one) => one.type === type).map(targetOf)]));

const targetOf = ({ to, fits, place }: Move) => ({
  target: to,
  ...(fits ? { guard: ({ event }: { event: Happening }) => fits(event) } : {}),
  actions: assign<Context, Happening, undefined, Happening, never>(({ context, event }) => ({
    place: place(context.place, event),
  })),
});
