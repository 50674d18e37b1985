import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { templateJsonSchema } from '../../src/templates/template-json-schema.ts';
import { SMALL, smallWith } from './small-template.ts';

const folder = join(import.meta.dirname, '../../templates');
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const templates = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const committed = JSON.parse(textOf('template.schema.json')) as object;
const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile(committed);
const placesOfErrors = (yaml: string): readonly string[] => {
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
};

test('the schema for editors is that of the parser: `npm run templates:schema` writes it', () => {
  expect(committed).toEqual(templateJsonSchema());
});

test.each(templates)('%s names the schema in its first line and fits it', (name) => {
  const text = textOf(name);
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/template\.schema\.json\n/);
  expect(placesOfErrors(text)).toEqual([]);
});

test('the schema beside the templates is not taken for one', async () => {
  const loaded = await loadTemplates(folder);
  expect(loaded.ok && loaded.value).toHaveLength(templates.length);
});

describe('an editor marks', () => {
  test('nothing in a sound template', () => {
    expect(placesOfErrors(SMALL)).toEqual([]);
  });

  test.each<readonly [string, readonly [string, string], string]>([
    ['a word that is no record type', ['recordType: contact', 'recordType: customer'], '/recordType'],
    ['a version that is not a number', ['version: 1', 'version: one'], '/version'],
    ['a wait that is too long', ['wait: 3', 'wait: 400'], '/steps/0/outcomes/no-answer/wait'],
    ['a field that does not exist', ['version: 1', 'version: 1\nauthor: Ada'], ''],
    ['an outcome that the step does not have', ['replied:', 'answered:'], '/steps/0/outcomes'],
    ['an id with a capital letter', ['id: intro', 'id: Intro'], '/steps/0/id'],
  ])('%s', (_, change, place) => {
    expect(placesOfErrors(smallWith(change))).toContain(place);
  });

  test('a step without its type as just that, whatever else it has', () => {
    const template = parse(SMALL) as { steps: { type?: string }[] };
    delete template.steps[0]?.type;
    expect(validate(template)).toBe(false);
    expect(validate.errors?.map(({ message }) => message)).toEqual(["must have required property 'type'"]);
  });
});
