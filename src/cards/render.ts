import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';

/** An Adaptive Card as JSON. */
export type CardJson = Readonly<Record<string, unknown>>;

export type CardName =
  | 'ask'
  | 'backlog'
  | 'choice'
  | 'confirm'
  | 'help'
  | 'next-actions'
  | 'organization'
  | 'record-form'
  | 'records'
  | 'search'
  | 'settings'
  | 'status'
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
  const template = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as object);
  templates.set(name, template);
  return template;
}
