import { createMachine, guard, interpret, reduce, state, transition, type Machine } from 'robot3';
import { FIRST_PLACE, type Engine, type Place } from '../seven-steps.ts';
import { happeningOf, movesByState, type Happening, type Move } from './moves.ts';

type Context = { readonly place: Place };

/** A service for each enrollment, kept in memory, made beforehand and reset for every run. */
export const robot3Machine: Engine = (scripts) => {
  const states = movesByState().map(([name, moves]) => [name, state(...moves.map(transitionOf))]);
  const machine = createMachine('first-email', Object.fromEntries(states), () => ({ place: FIRST_PLACE }));
  const runs = scripts.map((script) => ({
    // Its types know states that are written out, not those of a table.
    service: interpret(machine as Machine, () => undefined) as unknown as Service,
    happenings: script.map(happeningOf),
  }));
  return () =>
    runs.map(({ service, happenings }) => {
      service.machine = machine;
      service.context = { place: FIRST_PLACE };
      for (const happening of happenings) service.send(happening);
      return service.context.place;
    });
};

type Service = { machine: object; context: Context; send(happening: Happening): void };

const transitionOf = ({ type, to, fits, place }: Move) =>
  transition(
    type,
    to,
    ...(fits ? [guard((_: Context, happening: Happening) => fits(happening))] : []),
    reduce((before: Context, happening: Happening) => ({ place: place(before.place, happening) })),
  );
