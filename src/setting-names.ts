type Env = Readonly<Record<string, string | undefined>>;

/** What Teams' own command line writes into the `.env` of an app that it creates. */
export const TEAMS_NAMES: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: 'CLIENT_ID',
  MICROSOFT_APP_PASSWORD: 'CLIENT_SECRET',
  MICROSOFT_APP_TENANT_ID: 'TENANT_ID',
};

/** The name that a setting was given under, its own where it was not given. */
export const nameOf = (env: Env, key: string): string =>
  namesOf(key).find((name) => valueUnder(env, name) !== undefined) ?? key;

/** A value that is empty counts as left out, as in a copy of `.env.example`. */
export const valueOf = (env: Env, key: string): string | undefined => valueUnder(env, nameOf(env, key));

/** Two names for one setting that say different things; which one was meant is not ours to guess. */
export const contradictions = (env: Env): readonly string[] =>
  Object.keys(TEAMS_NAMES)
    .map(namesOf)
    .filter((names) => valuesUnder(env, names).size > 1)
    .map((names) => `${names.join(' and ')}: the same setting by two names, and they differ. Leave one out.`);

/** Letters of an id may be of either case. */
const valuesUnder = (env: Env, names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) => {
      const value = valueUnder(env, name);
      return (name.endsWith('_ID') ? value?.toLowerCase() : value) ?? [];
    }),
  );

const namesOf = (key: string): readonly string[] => [key, TEAMS_NAMES[key] ?? []].flat();

const valueUnder = (env: Env, name: string): string | undefined => {
  const value = env[name]?.trim();
  return value === '' || isOfTheShell(name, value) ? undefined : value;
};

/** Login shells keep there where the machine puts its own mail. */
const isOfTheShell = (name: string, value: string | undefined): boolean =>
  name === 'MAIL' && value?.startsWith('/') === true;
