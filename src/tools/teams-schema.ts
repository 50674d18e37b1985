import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SchemaObject } from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

export type TeamsSchema = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/** What Microsoft's own schemas find wrong with a file of the app, each problem with its place. */
export function schemaProblems(
  file: string,
  content: unknown,
  manifestVersion: string,
  schema: TeamsSchema,
): readonly string[] {
  // The patterns of these schemas are not Unicode patterns: they leave brackets unescaped.
  const ajv = new draft04.default({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  formats.default(ajv, ['uri']);
  const validate = ajv.compile(readSchema(manifestVersion, schema));
  validate(content);
  return (validate.errors ?? []).map(
    ({ instancePath, message = 'is wrong' }) => `${file}: ${instancePath || 'the file'} ${message}.`,
  );
}

function readSchema(manifestVersion: string, schema: TeamsSchema): SchemaObject {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${manifestVersion}/${schema}.schema.json`;
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')) as SchemaObject;
}
