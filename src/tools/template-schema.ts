import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templateJsonSchema } from '../templates/template-json-schema.ts';

const file = join(import.meta.dirname, '../../templates/template.schema.json');

await writeFile(file, `${JSON.stringify(templateJsonSchema(), undefined, 2)}\n`);
