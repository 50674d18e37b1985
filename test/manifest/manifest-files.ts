import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const MANIFEST_FOLDER = join(import.meta.dirname, '../../manifest');

export type Command = {
  readonly title: string;
  readonly description: string;
};

type Bot = {
  readonly botId: string;
  readonly scopes: readonly string[];
  readonly supportsFiles: boolean;
  readonly isNotificationOnly: boolean;
  readonly commandLists: readonly [
    { readonly scopes: readonly string[]; readonly commands: readonly Command[] },
  ];
};

type ExtensionCommand = {
  readonly id: string;
  readonly type: 'query' | 'action';
  readonly context: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly fetchTask?: boolean;
  readonly parameters?: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
  }[];
};

export type Manifest = {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly bots: readonly [Bot];
  readonly composeExtensions: readonly [{ readonly commands: readonly ExtensionCommand[] }];
  readonly validDomains: readonly string[];
};

export const readText = (name: string): string => readFileSync(join(MANIFEST_FOLDER, name), 'utf8');

export const manifest = JSON.parse(readText('manifest.json')) as Manifest;
export const hindi = JSON.parse(readText('hi.json')) as Readonly<Record<string, string>>;

/** The commands as an English and as a Hindi user of Teams gets them; what has no Hindi stays English. */
export const commandsIn = {
  en: manifest.bots[0].commandLists[0].commands,
  hi: manifest.bots[0].commandLists[0].commands.map((command, index): Command => {
    const keys = Object.keys(command) as (keyof Command)[];
    const translated = keys.flatMap((key) => {
      const words = hindi[`bots[0].commandLists[0].commands[${index}].${key}`];
      return words === undefined ? [] : [[key, words] as const];
    });
    return { ...command, ...Object.fromEntries(translated) };
  }),
};
