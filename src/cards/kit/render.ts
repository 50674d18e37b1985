import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Expressions from 'adaptive-expressions';
import type * as Templating from 'adaptivecards-templating';
import { createBinder, type Binding } from './bind.ts';

/** An Adaptive Card as JSON. */
export type CardJson = Readonly<Record<string, unknown>>;

export type CardName =
  | 'ask'
  | 'backlog'
  | 'choice'
  | 'columns'
  | 'confirm'
  | 'draft'
  | 'draft-form'
  | 'dry-run'
  | 'exported'
  | 'help'
  | 'next-actions'
  | 'organization'
  | 'private-chat'
  | 'record-form'
  | 'records'
  | 'search'
  | 'settings'
  | 'shared'
  | 'status'
  | 'summary'
  | 'team'
  | 'template'
  | 'templates';

/** Binds data to the card template of that name in `cards/`. */
export const render = (name: CardName, data: object): CardJson => bindingOf(name)(data) as CardJson;

const FOLDER = new URL('../../../cards/', import.meta.url);

/** Reading a template takes milliseconds, binding it a twentieth of one. */
const bindings = new Map<CardName, Binding>();

function bindingOf(name: CardName): Binding {
  const known = bindings.get(name);
  if (known) return known;
  read ??= loadBinder();
  const binding = read(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
  bindings.set(name, binding);
  return binding;
}

const require = createRequire(import.meta.url);

let read: ReturnType<typeof createBinder> | undefined;

/** Loaded for the first card, not at the start: with its expression language it takes a quarter of a second. */
const loadBinder = () =>
  createBinder(
    require('adaptivecards-templating') as typeof Templating,
    require('adaptive-expressions') as typeof Expressions,
  );
