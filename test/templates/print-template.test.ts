import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { printTemplate } from '../../src/templates/print-template.ts';
import { SHIPPED, shipped } from '../domain/authoring/shipped.ts';

test.each(SHIPPED.map((template) => [template.id, template] as const))(
  '%s is printed as it is shipped',
  (id, template) => {
    const file = readFileSync(join(import.meta.dirname, `../../templates/${id}.yaml`), 'utf8');
    expect(printTemplate(template)).toBe(file);
  },
);

test('what is the same in two places is written out in both', () => {
  const { name, ...demo } = shipped('product-demo');
  expect(printTemplate({ ...demo, name, description: name })).toContain(`description:\n  en: ${name.en}\n`);
});

test('what people call it stands below its name, and is read again', () => {
  const named = { ...shipped('product-demo'), aliases: ['demo', 'डेमो'] };
  const printed = printTemplate(named);
  expect(printed).toMatch(/\naliases:\n {2}- demo\n {2}- डेमो\ndescription:/);
  expect(parseTemplate(printed, 'product-demo.yaml')).toEqual({ ok: true, value: named });
});
