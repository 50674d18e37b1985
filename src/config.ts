import { z } from 'zod/v4';
import { CLOUDS, type Cloud } from './app/ports/cloud.ts';
import { err, ok, type Result } from './domain/result.ts';
import { isTimeZone } from './domain/time-zone.ts';
import { readProxy, type ProxySettings } from './proxy-settings.ts';
import { mailOf, mailProblems, mailSettings, type MailConfig } from './mail-settings.ts';
import { contradictions, nameOf, TEAMS_NAMES, valueOf } from './setting-names.ts';
import { guid, guidList, matching, oneOf, port } from './setting-kinds.ts';
import { isLocale, isModelUrl, isPostgresUrl, isPublicUrl, LOOPBACK, wantsWrites } from './setting-shapes.ts';
import { unknownSettings } from './unknown-settings.ts';

const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMsi'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const machineZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const settings = z.object({
  PORT: port(3978),
  HOST: z.string().optional(),
  PUBLIC_URL: matching(
    isPublicUrl,
    'the https address at which Teams reaches the bot, such as https://anukram.example.com',
  )
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: matching(
    isPostgresUrl,
    'the URL of a PostgreSQL database, such as postgres://user:password@host:5432/anukram, several hosts separated by commas',
  )
    .refine(wantsWrites, {
      error: 'expected target_session_attrs=read-write; the bot needs a server that takes writes',
    })
    .optional(),
  PLAYGROUND: oneOf(['on', 'off']).optional(),
  PLAYGROUND_PORT: port(56_150),
  MICROSOFT_APP_ID: guid("the bot's application id").optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: oneOf(APP_TYPES).default('MultiTenant'),
  MICROSOFT_APP_TENANT_ID: guid("the id of the bot's own tenant").optional(),
  CLOUD: oneOf(CLOUDS).default('Public'),
  ALLOWED_TENANTS: guidList('tenant ids, separated by commas').default([]),
  ADMINS: guidList('Entra object ids of people, separated by commas').default([]),
  TEAMS_REQUESTS_PER_SECOND: matching(
    (text) => /^\d{1,4}$/.test(text) && Number(text) >= 1,
    'a number from 1 to 9999; leave it out for 50',
  )
    .transform(Number)
    .optional(),
  DEFAULT_TIME_ZONE: matching(
    isTimeZone,
    "a time zone such as Asia/Kolkata; leave it out for the machine's own",
  ).default(machineZone),
  DEFAULT_LOCALE: matching(isLocale, 'a locale such as en or hi-IN; leave it out for en').default('en'),
  MODEL_URL: matching(
    isModelUrl,
    'the https address of an OpenAI-compatible server, up to its version, such as https://api.openai.com/v1',
  ).optional(),
  MODEL_KEY: z.string().optional(),
  MODEL_NAME: z.string().optional(),
  ...mailSettings,
  HOLIDAYS_FILE: z.string().optional(),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
});

type Settings = z.infer<typeof settings>;
type Key = keyof Settings;
type Env = Readonly<Record<string, string | undefined>>;
type Given = Readonly<Partial<Record<Key, string>>>;

/** All that can be set, in the order of `.env.example`. */
export const CONFIG_KEYS = Object.keys(settings.shape) as readonly Key[];

export type Production = {
  readonly kind: 'production';
  readonly appId: string;
  readonly appPassword?: string;
  readonly appType: (typeof APP_TYPES)[number];
  readonly appTenantId?: string;
  readonly cloud?: Cloud;
  /** In lower case, at least one. */
  readonly allowedTenants: readonly string[];
  /** Where the bot is reached from outside, without a slash at its end. */
  readonly publicUrl?: string;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where a PostgreSQL keeps the data instead of the folder. */
  readonly databaseUrl?: string;
  /** Entra object ids, in lower case, of people who are administrators from the start. */
  readonly admins: readonly string[];
  /** Of one tenant, where it is not what Teams publishes. */
  readonly teamsRequestsPerSecond?: number;
  readonly defaultTimeZone: string;
  readonly defaultLocale: string;
  readonly holidaysFile?: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Through which everything over HTTPS leaves. */
  readonly proxy?: ProxySettings;
  /** How emails go out and come in. */
  readonly mail?: MailConfig;
  /** A language model that reads what the rules can't. */
  readonly model?: { readonly url: string; readonly key: string; readonly name: string };
  readonly mode:
    { readonly kind: 'local'; readonly playground: boolean; readonly playgroundPort: number } | Production;
};

/** All that is wrong at once, each problem a sentence that names the variable and what to do. */
export function readConfig(env: Env): Result<Config, readonly string[]> {
  const given = givenSettings(env);
  const proxy = isProduction(given) ? readProxy(env) : ok(undefined);
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(
      (issue) => `${nameOf(env, String(issue.path[0]))}: ${issue.message}.`,
    ),
    ...(isProduction(given) ? productionProblems(given, env) : localProblems(given)),
    ...modelProblems(given),
    ...mailProblems(given),
    ...(proxy.ok ? [] : [proxy.problem]),
    ...contradictions(env),
    ...unknownSettings(env, CONFIG_KEYS, Object.values(TEAMS_NAMES)),
  ];
  return parsed.success && proxy.ok && problems.length === 0
    ? ok({ ...toConfig(parsed.data, isProduction(given)), ...(proxy.value && { proxy: proxy.value }) })
    : err(problems);
}

const givenSettings = (env: Env): Given => ({
  ...(nameOf(env, 'MICROSOFT_APP_TENANT_ID') === 'TENANT_ID' && BY_TEAMS),
  ...Object.fromEntries(CONFIG_KEYS.map((key) => [key, valueOf(env, key)] as const).filter(isGiven)),
});

const isGiven = (entry: readonly [Key, string | undefined]): entry is readonly [Key, string] =>
  entry[1] !== undefined;

/** The bots that Teams' command line registers belong to the tenant that it names. */
const BY_TEAMS: Given = { MICROSOFT_APP_TYPE: 'SingleTenant' };

const PRODUCTION_KEYS = CONFIG_KEYS.filter(
  (key) => key.startsWith('MICROSOFT_APP_') || key === 'ALLOWED_TENANTS',
);

const isProduction = (given: Given): boolean => PRODUCTION_KEYS.some((key) => given[key] !== undefined);

const localProblems = ({ HOST }: Given): readonly string[] =>
  HOST === undefined || LOOPBACK.includes(HOST)
    ? []
    : [
        'HOST: without Microsoft credentials the bot listens on 127.0.0.1 only. Leave it out, or set MICROSOFT_APP_ID and the rest.',
      ];

function productionProblems(given: Given, env: Env): readonly string[] {
  const type = given.MICROSOFT_APP_TYPE ?? 'MultiTenant';
  const production = PRODUCTION_KEYS.map((key) => nameOf(env, key)).filter((name) => env[name]?.trim());
  const required: readonly (readonly [Key, string])[] = [
    ['MICROSOFT_APP_ID', "the bot's application id"],
    ['ALLOWED_TENANTS', 'the ids of the tenants whose people may use the bot, separated by commas'],
    ...(type === 'UserAssignedMsi' ? [] : [['MICROSOFT_APP_PASSWORD', "the bot's client secret"] as const]),
    ...(type === 'MultiTenant'
      ? []
      : [['MICROSOFT_APP_TENANT_ID', "the id of the bot's own tenant"] as const]),
  ];
  return [
    ...required
      .filter(([key]) => given[key] === undefined)
      .map(
        ([key, what]) =>
          `${key}: missing. Set it to ${what}, or leave out ${production.join(' and ')} to run locally.`,
      ),
    ...(type === 'UserAssignedMsi' && given.MICROSOFT_APP_PASSWORD
      ? [
          `${nameOf(env, 'MICROSOFT_APP_PASSWORD')}: a managed identity (UserAssignedMsi) has no password. Leave it out.`,
        ]
      : []),
    ...(given.PLAYGROUND === 'on'
      ? ['PLAYGROUND: cannot be on together with Microsoft credentials. Leave it out.']
      : []),
  ];
}

/** All three or none. */
const modelProblems = (given: Given): readonly string[] => {
  const required: readonly (readonly [Key, string])[] = [
    ['MODEL_URL', 'the address of its server'],
    ['MODEL_KEY', 'the key for it (any word, if the server asks for none)'],
    ['MODEL_NAME', 'the name of the model'],
  ];
  const missing = required.filter(([key]) => given[key] === undefined);
  return missing.length === required.length
    ? []
    : missing.map(
        ([key, what]) =>
          `${key}: missing. Set it to ${what}, or leave out all MODEL_… to go without a model.`,
      );
};

const toConfig = (values: Settings, production: boolean): Config => ({
  port: values.PORT,
  host: production ? (values.HOST ?? '0.0.0.0') : '127.0.0.1',
  dataDir: values.DATA_DIR,
  ...(values.DATABASE_URL !== undefined && { databaseUrl: values.DATABASE_URL }),
  admins: values.ADMINS,
  ...(values.TEAMS_REQUESTS_PER_SECOND !== undefined && {
    teamsRequestsPerSecond: values.TEAMS_REQUESTS_PER_SECOND,
  }),
  defaultTimeZone: values.DEFAULT_TIME_ZONE,
  defaultLocale: values.DEFAULT_LOCALE,
  logLevel: values.LOG_LEVEL,
  ...(values.HOLIDAYS_FILE !== undefined && { holidaysFile: values.HOLIDAYS_FILE }),
  ...(values.MODEL_URL !== undefined && {
    model: {
      url: values.MODEL_URL.replace(/\/+$/, ''),
      key: values.MODEL_KEY ?? '',
      name: values.MODEL_NAME ?? '',
    },
  }),
  ...mailOf(values),
  mode: production
    ? toProduction(values)
    : { kind: 'local', playground: values.PLAYGROUND !== 'off', playgroundPort: values.PLAYGROUND_PORT },
});

const toProduction = (values: Settings): Production => ({
  kind: 'production',
  appId: values.MICROSOFT_APP_ID ?? '',
  ...(values.MICROSOFT_APP_PASSWORD !== undefined && { appPassword: values.MICROSOFT_APP_PASSWORD }),
  appType: values.MICROSOFT_APP_TYPE,
  ...(values.MICROSOFT_APP_TENANT_ID !== undefined && { appTenantId: values.MICROSOFT_APP_TENANT_ID }),
  ...(values.CLOUD !== 'Public' && { cloud: values.CLOUD }),
  allowedTenants: values.ALLOWED_TENANTS,
  ...(values.PUBLIC_URL !== undefined && { publicUrl: values.PUBLIC_URL }),
});
