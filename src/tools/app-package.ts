import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { readConfig, type Production } from '../config.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { placeholderProblems } from './placeholder-addresses.ts';
import { schemaProblems } from './teams-schema.ts';

const NO_BOT =
  'MICROSOFT_APP_ID: missing. An app leads to a bot that is registered: set it and the other settings of the bot.';

/** The parts of `manifest.json` that name the other files of the app. */
type Manifest = {
  readonly manifestVersion: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly composeExtensions: readonly object[];
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
};

/** Teams asks the bot about addresses of records where they have a host. */
const unfurling = (manifest: Manifest, publicUrl: string | undefined): Manifest =>
  publicUrl === undefined
    ? manifest
    : {
        ...manifest,
        composeExtensions: manifest.composeExtensions.map((one) => ({
          ...one,
          messageHandlers: [{ type: 'link', value: { domains: [new URL(publicUrl).hostname] } }],
        })),
      };

/** The app package for Teams, a zip file with the ids of the configured bot, or everything that is wrong. */
export function appPackage(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Result<Uint8Array, readonly string[]> {
  const config = readConfig(env);
  if (!config.ok) return config;
  const { mode } = config.value;
  return mode.kind === 'local' ? err([NO_BOT]) : packageFor(mode, folder);
}

function packageFor({ appId, publicUrl }: Production, folder: string): Result<Uint8Array, readonly string[]> {
  const read = (name: string) => readFileSync(join(folder, name));
  const written = read('manifest.json').toString().replaceAll('${{MICROSOFT_APP_ID}}', appId);
  const manifest = unfurling(JSON.parse(written) as Manifest, publicUrl);
  const version = manifest.manifestVersion;
  const icons = Object.values(manifest.icons);
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const problems = [
    ...schemaProblems('manifest.json', manifest, version, 'MicrosoftTeams'),
    ...placeholderProblems('manifest.json', manifest),
    ...languages.flatMap((file) => {
      const texts: unknown = JSON.parse(read(file).toString());
      return [
        ...schemaProblems(file, texts, version, 'MicrosoftTeams.Localization'),
        ...placeholderProblems(file, texts),
      ];
    }),
  ];
  const others = [...languages, ...icons].map((file) => [file, read(file)] as const);
  return problems.length === 0
    ? ok(
        zipSync({
          'manifest.json': Buffer.from(JSON.stringify(manifest, undefined, 2)),
          ...Object.fromEntries(others),
        }),
      )
    : err(problems);
}
