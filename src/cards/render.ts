import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Template } from 'adaptivecards-templating';
import type * as Templating from 'adaptivecards-templating';
import type * as Expressions from 'adaptive-expressions';
import { lookUpQuickly } from './quick-names.ts';

/** An Adaptive Card as JSON. */
export type CardJson = Readonly<Record<string, unknown>>;

export type CardName =
  | 'ask'
  | 'backlog'
  | 'choice'
  | 'confirm'
  | 'exported'
  | 'help'
  | 'next-actions'
  | 'organization'
  | 'record-form'
  | 'records'
  | 'search'
  | 'settings'
  | 'status'
  | 'summary'
  | 'team'
  | 'template'
  | 'templates';

/** Binds data to the card template of that name in `cards/`. */
export function render(name: CardName, data: object): CardJson {
  return templateOf(name).expand({ $root: data }) as CardJson;
}

const FOLDER = new URL('../../cards/', import.meta.url);

/** Parsing a template takes milliseconds, binding a parsed one a tenth of one. */
const templates = new Map<CardName, Template>();

function templateOf(name: CardName): Template {
  const known = templates.get(name);
  if (known) return known;
  templating ??= loadTemplating();
  const template = new templating.Template(
    JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as object,
  );
  templates.set(name, template);
  return template;
}

const require = createRequire(import.meta.url);

let templating: typeof Templating | undefined;

/** By the first card, not at the start: with its expression language it takes half as long as the Teams SDK. */
function loadTemplating(): typeof Templating {
  const { ExpressionFunctions, ExpressionType } = require('adaptive-expressions') as typeof Expressions;
  const accessor = ExpressionFunctions.standardFunctions.get(ExpressionType.Accessor);
  if (accessor) lookUpQuickly(accessor);
  return require('adaptivecards-templating') as typeof Templating;
}
