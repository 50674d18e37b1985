import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appPackage } from '../../src/tools/app-package.ts';
import { schemaProblems } from '../../src/tools/teams-schema.ts';
import { MANIFEST_FOLDER, type Manifest } from './manifest-files.ts';

const BOT = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const PRODUCTION = {
  MICROSOFT_APP_ID: BOT,
  MICROSOFT_APP_PASSWORD: 'secret',
  ALLOWED_TENANTS: '00000000-0000-4000-8000-000000000001',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(MANIFEST_FOLDER, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('example.com', 'contoso.com'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (name: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    join(folder, name),
    text.replace(from, () => to),
  );
};

function unpacked(more: Readonly<Record<string, string>> = {}) {
  const packed = appPackage({ ...PRODUCTION, ...more }, folder);
  if (!packed.ok) throw new Error(packed.problem.join('\n'));
  const files = unzipSync(packed.value);
  const json = (name: string) => JSON.parse(Buffer.from(files[name] ?? []).toString()) as unknown;
  return { names: Object.keys(files).sort(), files, json, manifest: json('manifest.json') as Manifest };
}

test('the package holds what Teams takes, and no drawings or other files', () => {
  const { names, files } = unpacked();
  expect(names).toEqual(['color.png', 'hi.json', 'manifest.json', 'outline.png']);
  expect(readdirSync(folder)).toContain('color.svg');
  expect(Buffer.from(files['color.png'] ?? [])).toEqual(readFileSync(join(folder, 'color.png')));
});

test('its ids are those of the configured bot', () => {
  const { manifest } = unpacked();
  expect([manifest.id, manifest.bots[0].botId]).toEqual([BOT, BOT]);
  expect(JSON.stringify(manifest)).not.toContain('${{');
});

test("both of its texts fit Microsoft's schemas", () => {
  const { json, manifest } = unpacked();
  const version = manifest.manifestVersion;
  expect(schemaProblems('manifest.json', manifest, version, 'MicrosoftTeams')).toEqual([]);
  expect(schemaProblems('hi.json', json('hi.json'), version, 'MicrosoftTeams.Localization')).toEqual([]);
});

test('without a bot there is none, and it says what to set', () => {
  expect(appPackage({}, folder)).toEqual({
    ok: false,
    problem: [expect.stringContaining('MICROSOFT_APP_ID: missing.')],
  });
});

test('with half a bot it says what is missing, as at the start', () => {
  const packed = appPackage({ MICROSOFT_APP_ID: BOT }, folder);
  expect(packed.ok ? [] : packed.problem.map((problem) => problem.split('.')[0]).sort()).toEqual([
    'ALLOWED_TENANTS: missing',
    'MICROSOFT_APP_PASSWORD: missing',
  ]);
});

test('what does not fit the schemas is not packed, and all of it is named at once', () => {
  change('manifest.json', '"color": "color.png"', '"colour": "color.png"');
  change('hi.json', '"name.short"', '"name.shorter"');
  const packed = appPackage(PRODUCTION, folder);
  expect(packed.ok ? [] : packed.problem).toEqual(
    expect.arrayContaining([
      "manifest.json: /icons must have required property 'color'.",
      "hi.json: the file must have required property 'name.short'.",
    ]),
  );
});

test('addresses that stand in for real ones are not packed, as they are in this repository', () => {
  const packed = appPackage(PRODUCTION, MANIFEST_FOLDER);
  expect(packed.ok ? [] : packed.problem).toEqual([
    'manifest.json: /developer/websiteUrl is still https://example.com/anukram. Put your own address there.',
    'manifest.json: /developer/privacyUrl is still https://example.com/anukram/privacy. Put your own address there.',
    'manifest.json: /developer/termsOfUseUrl is still https://example.com/anukram/terms. Put your own address there.',
  ]);
});

test.each([
  'https://www.example.org/',
  'https://example.net',
  'https://anukram.example',
  'https://contoso.test/terms',
  'https://localhost:3978',
  'https://127.0.0.1/privacy',
])('such as %s', (address) => {
  change('manifest.json', 'https://contoso.com/anukram/privacy', address);
  const packed = appPackage(PRODUCTION, folder);
  expect(packed.ok ? [] : packed.problem).toEqual([
    expect.stringContaining(`/privacyUrl is still ${address}.`),
  ]);
});

test('also in the midst of a text, in either language', () => {
  change('hi.json', 'कभी भी “मदद”', 'कभी भी https://example.com/help पर “मदद”');
  const packed = appPackage(PRODUCTION, folder);
  expect(packed.ok ? [] : packed.problem).toEqual([
    'hi.json: /description.full is still https://example.com/help. Put your own address there.',
  ]);
});

test.each(['https://example.contoso.com', 'https://examples.com', 'https://latest.contoso.com'])(
  'but %s is somebody’s',
  (address) => {
    change('manifest.json', 'https://contoso.com/anukram/privacy', address);
    expect(appPackage(PRODUCTION, folder).ok).toBe(true);
  },
);

test('asks Teams to tell of addresses of records where people reach the bot at a host, and only there', () => {
  const handlersIn = ({ manifest }: ReturnType<typeof unpacked>) =>
    (
      manifest as unknown as { composeExtensions: readonly { messageHandlers?: unknown }[] }
    ).composeExtensions.map(({ messageHandlers }) => messageHandlers);
  expect(handlersIn(unpacked())).toEqual([undefined]);
  expect(handlersIn(unpacked({ PUBLIC_URL: 'https://anukram.contoso.com' }))).toEqual([
    [{ type: 'link', value: { domains: ['anukram.contoso.com'] } }],
  ]);
});
