import { distance } from 'fastest-levenshtein';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Variables that look like settings and are none, each in a sentence with the setting that was probably meant. A slip
 * in a name would otherwise count as left out, and a bot without credentials runs in local mode. `others`: settings whose
 * names are those of other programs as well, so that only a letter may be wrong.
 */
export function unknownSettings(
  env: Env,
  known: readonly string[],
  others: readonly string[],
): readonly string[] {
  return Object.entries(env)
    .filter(([name, value]) => value?.trim() && ![...known, ...others].includes(name) && !isServiceLink(name))
    .flatMap(([name]) => {
      const meant = others.find((other) => isALetterFrom(name, other)) ?? meantBy(name, known);
      return meant === undefined ? [] : [unknown(name, meant)];
    });
}

const unknown = (name: string, meant: string): string =>
  `${name}: there is no such setting. Did you mean ${meant}? If it is another program's, start the bot without it.`;

const isALetterFrom = (name: string, other: string): boolean =>
  distance(name.toUpperCase().replaceAll('_', ''), other.replaceAll('_', '')) <= 1;

const meantBy = (name: string, known: readonly string[]): string | undefined =>
  isOfFamily(name, known) || isSlip(name, known) ? nearest(name, known) : undefined;

/** "MicrosoftAppId" and "microsoft-app-id" as MICROSOFT_APP_ID, with the words that Azure and others use for the same. */
const spelled = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z\d]+/)
    .map((word) => OTHER_WORDS[word] ?? word)
    .join('_');

const OTHER_WORDS: Readonly<Record<string, string>> = {
  SECRET: 'PASSWORD',
  CLIENT: 'APP',
  URI: 'URL',
  AUTH: 'LOGIN',
};

const letters = (name: string): string => spelled(name).replaceAll('_', '');

/** Begins as a setting does, up to its first underscore. */
const isOfFamily = (name: string, known: readonly string[]): boolean =>
  known.some((key) => key.includes('_') && spelled(name).startsWith(key.replace(/_.*/, '_')));

/** Short names are too near to those of other programs: HOST and PORT to GHOST and PORT0. */
const isSlip = (name: string, known: readonly string[]): boolean =>
  known.some((key) => key.length >= 6 && wrongLetters(name, key) <= (key.length >= 10 ? 2 : 1));

const wrongLetters = (name: string, key: string): number => distance(letters(name), letters(key));

const nearest = (name: string, known: readonly string[]): string =>
  known.reduce((best, key) => (wrongLetters(name, key) < wrongLetters(name, best) ? key : best));

/** Kubernetes and Docker tell every container of the services beside it: a "database" is DATABASE_PORT_5432_TCP. */
const isServiceLink = (name: string): boolean =>
  /_SERVICE_(HOST|PORT(_\w+)?)$|_PORT(_\d+_(TCP|UDP)(_\w+)?)?$/.test(name);
