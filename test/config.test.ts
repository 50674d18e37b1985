import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONFIG_KEYS, readConfig } from '../src/config.ts';

const APP = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const TENANT = '8d6a3c1e-0b4f-4c57-9d3e-1f2a3b4c5d6e';
const production = { MICROSOFT_APP_ID: APP, MICROSOFT_APP_PASSWORD: 'secret', ALLOWED_TENANTS: TENANT };

const problemsOf = (env: Record<string, string>): string => {
  const config = readConfig(env);
  return config.ok ? '' : config.problem.join('\n');
};

test('.env.example names every setting, in order, and no other', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  expect([...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, key]) => key)).toEqual(CONFIG_KEYS);
});

test('nothing set is local mode with the Playground', () => {
  expect(readConfig({ PORT: '', UNRELATED: 'x' })).toEqual({
    ok: true,
    value: {
      port: 3978,
      admins: [],
      host: '127.0.0.1',
      dataDir: './data',
      defaultTimeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      defaultLocale: 'en',
      logLevel: 'info',
      mode: { kind: 'local', playground: true, playgroundPort: 56_150 },
    },
  });
});

test('credentials and tenants are production mode', () => {
  const config = readConfig({ ...production, ALLOWED_TENANTS: ` ${TENANT.toUpperCase()}, ${APP}` });
  expect(config).toMatchObject({
    ok: true,
    value: {
      host: '0.0.0.0',
      mode: {
        kind: 'production',
        appId: APP,
        appPassword: 'secret',
        appType: 'MultiTenant',
        allowedTenants: [TENANT, APP],
      },
    },
  });
});

test('administrators are named by their ids, in any letter case', () => {
  expect(readConfig({ ADMINS: `${APP.toUpperCase()} ${TENANT}` })).toMatchObject({
    value: { admins: [APP, TENANT] },
  });
  expect(problemsOf({ ADMINS: 'megan@contoso.com' })).toMatch(/^ADMINS: expected Entra/);
});

test('a database takes the place of the folder', () => {
  const DATABASE_URL = 'postgres://anukram:secret@localhost/anukram';
  expect(readConfig({ DATABASE_URL })).toMatchObject({ ok: true, value: { databaseUrl: DATABASE_URL } });
});

test.each([
  'postgres://anukram:secret@one:5432,two:5432/anukram?target_session_attrs=read-write',
  'postgresql://one,two/anukram?sslmode=require&target_session_attrs=primary',
])('several servers in a row are fine: %s', (DATABASE_URL) => {
  expect(readConfig({ DATABASE_URL })).toMatchObject({ ok: true, value: { databaseUrl: DATABASE_URL } });
});

test('the address from outside is kept without a slash at its end', () => {
  const config = readConfig({ ...production, PUBLIC_URL: 'https://anukram.example.com/bot/' });
  expect(config).toMatchObject({ value: { mode: { publicUrl: 'https://anukram.example.com/bot' } } });
});

const MODEL = { MODEL_URL: 'https://models.example.com/v1/', MODEL_KEY: 'sk-secret', MODEL_NAME: 'small' };

test('a model is one where its address, key and name are there', () => {
  expect(readConfig(MODEL)).toMatchObject({
    value: { model: { url: 'https://models.example.com/v1', key: 'sk-secret', name: 'small' } },
  });
  for (const MODEL_URL of ['http://localhost:11434/v1', 'http://127.0.0.1:8080/v1', 'http://[::1]/v1'])
    expect(readConfig({ ...MODEL, MODEL_URL })).toMatchObject({ value: { model: { url: MODEL_URL } } });
});

describe('mail', () => {
  const mailIn = (env: Record<string, string>) => {
    const config = readConfig(env);
    if (!config.ok) throw new Error(config.problem.join());
    return config.value.mail;
  };
  const SMTP_URL = 'smtps://ravi%40contoso.com:se%3Acret@mail.contoso.com';

  test('neither goes out nor comes in unless it is set', () => {
    expect(mailIn(production)).toBeUndefined();
  });

  test('goes out by SMTP with TLS', () => {
    const login = { user: 'ravi@contoso.com', password: 'se:cret' };
    expect(mailIn({ MAIL: 'smtp', SMTP_URL })).toEqual({
      sending: {
        kind: 'smtp',
        server: { host: 'mail.contoso.com', port: 465, isTlsFromStart: true, isClear: false, login },
      },
    });
    expect(mailIn({ MAIL: 'smtp', SMTP_URL: 'smtp://mail.contoso.com' })).toMatchObject({
      sending: { server: { port: 587, isTlsFromStart: false, isClear: false } },
    });
  });

  test('signs in by tokens of Microsoft, with the application that may use mailboxes', () => {
    const outlook = { SMTP_URL: 'smtp://smtp.office365.com', IMAP_URL: 'imaps://outlook.office365.com' };
    const login = { SMTP_LOGIN: 'microsoft', IMAP_LOGIN: 'microsoft' };
    expect(mailIn({ ...production, MAIL: 'smtp', INBOX: 'imap', ...outlook, ...login })).toEqual({
      sending: {
        kind: 'smtp',
        server: {
          host: 'smtp.office365.com',
          port: 587,
          isTlsFromStart: false,
          isClear: false,
          byToken: {},
        },
      },
      inbox: { kind: 'imap', server: { url: outlook.IMAP_URL, isClear: false, isByToken: true } },
      signIn: { kind: 'secret', appId: APP, secret: 'secret' },
    });
    const ofOne = 'smtp://bot%40contoso.com@smtp.office365.com';
    expect(
      mailIn({
        ...production,
        MAIL: 'smtp',
        SMTP_URL: ofOne,
        SMTP_LOGIN: 'microsoft',
        GRAPH_IDENTITY: 'managed',
      }),
    ).toMatchObject({
      sending: { server: { byToken: { mailbox: 'bot@contoso.com' } } },
      signIn: { kind: 'managed', appId: APP },
    });
  });

  test('may do without TLS on this machine', () => {
    const SMTP_TLS = 'off';
    for (const url of ['smtp://127.0.0.1:2525', 'smtp://localhost:2525', 'smtp://[::1]:2525'])
      expect(mailIn({ MAIL: 'smtp', SMTP_URL: url, SMTP_TLS })).toMatchObject({
        sending: { server: { port: 2525, isClear: true } },
      });
  });

  test.each([
    [{}, { kind: 'secret', appId: APP, secret: 'secret' }],
    [
      { GRAPH_APP_ID: TENANT, GRAPH_APP_SECRET: 'x' },
      { kind: 'secret', appId: TENANT, secret: 'x' },
    ],
    [{ GRAPH_CERTIFICATE: './mail.pem' }, { kind: 'certificate', appId: APP, file: './mail.pem' }],
    [
      { GRAPH_APP_ID: TENANT, GRAPH_IDENTITY: 'workload' },
      { kind: 'workload', appId: TENANT },
    ],
  ])('goes out by Graph, which is shown %j', (env, identity) => {
    const sending = { kind: 'graph', way: 'draft' };
    expect(mailIn({ ...production, MAIL: 'graph', ...env })).toEqual({ sending, identity });
  });

  test('comes in by Graph with the managed identity of the bot', () => {
    const { MICROSOFT_APP_PASSWORD: _, ...managed } = production;
    const env = { ...managed, MICROSOFT_APP_TYPE: 'UserAssignedMsi', MICROSOFT_APP_TENANT_ID: TENANT };
    expect(mailIn({ ...env, INBOX: 'graph' })).toEqual({
      inbox: { kind: 'graph' },
      identity: { kind: 'managed', appId: APP },
    });
  });

  test('comes in by IMAP', () => {
    const server = { url: 'imaps://a:b@mail.contoso.com', isClear: false };
    expect(mailIn({ INBOX: 'imap', IMAP_URL: server.url })).toEqual({ inbox: { kind: 'imap', server } });
  });

  test('is not what a login shell says of the machine’s own', () => {
    expect(problemsOf({ MAIL: '/var/mail/root' })).toBe('');
  });

  test.each([
    [{ MAIL: 'exchange' }, /^MAIL: expected one of graph, smtp/],
    [{ MAIL: 'smtp' }, /^SMTP_URL: missing/],
    [{ SMTP_URL }, /^SMTP_URL: set MAIL=smtp as well/],
    [{ MAIL: 'smtp', SMTP_URL: 'https://u:secret@mail.contoso.com' }, /^SMTP_URL: expected the address/],
    [{ MAIL: 'smtp', SMTP_URL: 'smtp://mail.contoso.com/?secret' }, /^SMTP_URL: expected the address/],
    [{ MAIL: 'smtp', SMTP_URL, SMTP_TLS: 'off' }, /^SMTP_TLS: can be off for a server on this machine/],
    [
      { MAIL: 'smtp', SMTP_URL, GRAPH_SENDING: 'direct' },
      /^GRAPH_…: set MAIL, INBOX, DRAFTS or CALENDAR to graph/,
    ],
    [{ DRAFTS: 'graph' }, /^MAIL, INBOX, DRAFTS, CALENDAR: Microsoft Graph needs the Microsoft credentials/],
    [{ MAIL: 'graph' }, /^MAIL, INBOX, DRAFTS, CALENDAR: Microsoft Graph needs the Microsoft credentials/],
    [{ ...production, MAIL: 'graph', GRAPH_APP_ID: TENANT }, /^GRAPH_APP_ID: set GRAPH_APP_SECRET, /],
    [
      { ...production, MAIL: 'graph', GRAPH_APP_SECRET: 'secret', GRAPH_IDENTITY: 'managed' },
      /^GRAPH_APP_SECRET and GRAPH_IDENTITY: one of them is enough/,
    ],
    [{ INBOX: 'imap' }, /^IMAP_URL: missing/],
    [{ INBOX: 'imap', IMAP_URL: 'imap://mail.contoso.com', IMAP_TLS: 'off' }, /^IMAP_TLS: can be off/],
    [{ ...production, SMTP_LOGIN: 'microsoft' }, /^SMTP_LOGIN: set MAIL=smtp as well/],
    [{ ...production, IMAP_LOGIN: 'microsoft' }, /^IMAP_LOGIN: set INBOX=imap as well/],
    [
      { ...production, MAIL: 'smtp', SMTP_URL, SMTP_LOGIN: 'microsoft' },
      /^SMTP_URL: has a password, of which SMTP_LOGIN=microsoft makes no use/,
    ],
    [
      { ...production, INBOX: 'imap', IMAP_URL: 'imaps://a@mail.contoso.com', IMAP_LOGIN: 'microsoft' },
      /^IMAP_URL: leave the user out/,
    ],
    [
      { MAIL: 'smtp', SMTP_URL: 'smtp://mail.contoso.com', SMTP_LOGIN: 'microsoft' },
      /^SMTP_LOGIN, IMAP_LOGIN: Microsoft 365 needs the Microsoft credentials/,
    ],
    [{ SMTP_LOGIN: 'oauth' }, /^SMTP_LOGIN: expected one of password, microsoft/],
    [{ SMTP_AUTH: 'xoauth2' }, /Did you mean SMTP_LOGIN\?/],
    [{ IMAP_AUTH: 'xoauth2' }, /Did you mean IMAP_LOGIN\?/],
    [{ MAIL_LINK_SECRET: 'secret' }, /^MAIL_LINK_SECRET: expected 32 random/],
    [{ SMTP_HOST: 'mail.contoso.com' }, /^SMTP_HOST: there is no such setting. Did you mean SMTP_/],
    [{ MAIL_SECRET: 'secret' }, /Did you mean MAIL_LINK_SECRET\?/],
    [{ GRAPH_CLIENT_ID: APP }, /Did you mean GRAPH_APP_ID\?/],
  ])('%j is refused, without repeating a secret', (env, problem) => {
    const problems = problemsOf(env);
    expect(problems).toMatch(problem);
    expect(problems).not.toMatch(/[^_]secret[^,]/);
  });
});

test('all problems come at once', () => {
  const problems = problemsOf({
    PORT: '80a',
    DEFAULT_TIME_ZONE: 'Mars/Olympus',
    LOG_LEVEL: 'loud',
    HOST: '0.0.0.0',
  });
  expect(problems.split('\n').map((line) => line.split(':')[0])).toEqual([
    'PORT',
    'DEFAULT_TIME_ZONE',
    'LOG_LEVEL',
    'HOST',
  ]);
});

describe('refused', () => {
  const cases: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['a port beyond the last', { PORT: '70000' }, /PORT: expected a number/],
    ['an unknown time zone', { DEFAULT_TIME_ZONE: 'Kolkata' }, /DEFAULT_TIME_ZONE: expected a time zone/],
    ['a locale that is none', { DEFAULT_LOCALE: 'e' }, /DEFAULT_LOCALE: expected a locale/],
    [
      'a database that is no PostgreSQL',
      { DATABASE_URL: 'mysql://localhost/x' },
      /DATABASE_URL: expected the URL/,
    ],
    [
      'a list of hosts with a hole',
      { DATABASE_URL: 'postgres://a@one:x,two/x' },
      /DATABASE_URL: expected the URL/,
    ],
    [
      'servers that take no writes',
      { DATABASE_URL: 'postgres://one,two/x?target_session_attrs=prefer-standby' },
      /DATABASE_URL: .*read-write/,
    ],
    ['another host in local mode', { HOST: '192.168.1.5' }, /HOST: .*127\.0\.0\.1/],
    ['credentials without tenants', { ...production, ALLOWED_TENANTS: '' }, /ALLOWED_TENANTS: missing/],
    [
      'a list of no tenants',
      { ...production, ALLOWED_TENANTS: ',' },
      /ALLOWED_TENANTS: expected at least one/,
    ],
    [
      'a tenant that is no id',
      { ...production, ALLOWED_TENANTS: 'contoso.com' },
      /ALLOWED_TENANTS: expected tenant ids/,
    ],
    [
      'tenants without credentials',
      { ALLOWED_TENANTS: TENANT },
      /MICROSOFT_APP_ID: missing.*\n.*MICROSOFT_APP_PASSWORD: missing/,
    ],
    ['only a type', { MICROSOFT_APP_TYPE: 'SingleTenant' }, /MICROSOFT_APP_TENANT_ID: missing/],
    [
      'an unknown type',
      { ...production, MICROSOFT_APP_TYPE: 'Single' },
      /MICROSOFT_APP_TYPE: expected one of/,
    ],
    ['an unknown cloud', { ...production, CLOUD: 'Germany' }, /CLOUD: expected one of Public, USGov/],
    [
      'a managed identity with a password',
      { ...production, MICROSOFT_APP_TYPE: 'UserAssignedMsi', MICROSOFT_APP_TENANT_ID: TENANT },
      /MICROSOFT_APP_PASSWORD: .*Leave it out/,
    ],
    ...[
      'http://anukram.example.com',
      'anukram',
      'https://me:pw@anukram.example.com',
      'https://a.example?b',
    ].map((url): [string, Record<string, string>, RegExp] => [
      `an address from outside such as ${url}`,
      { ...production, PUBLIC_URL: url },
      /PUBLIC_URL: expected the https address/,
    ]),
    ['a model without a key', { ...MODEL, MODEL_KEY: '' }, /^MODEL_KEY: missing\. Set it to the key/],
    ['a model without all else', { MODEL_NAME: 'small' }, /MODEL_URL: missing.*\n.*MODEL_KEY: missing/],
    ...[
      'http://models.example.com/v1',
      'http://localhost.example.com/v1',
      'https://me:sk-secret@models.example.com/v1',
      'https://models.example.com/v1?key=sk-secret',
      'models.example.com',
    ].map((url): [string, Record<string, string>, RegExp] => [
      `an address of a model such as ${url}`,
      { ...MODEL, MODEL_URL: url },
      /^MODEL_URL: expected the https address(?!.*sk-secret)/,
    ]),
    ['the Playground in production', { ...production, PLAYGROUND: 'on' }, /PLAYGROUND: cannot be on/],
  ];
  test.each(cases)('%s', (_, env, problem) => {
    expect(problemsOf(env)).toMatch(problem);
  });

  test('without repeating a password', () => {
    expect(problemsOf({ ...production, MICROSOFT_APP_ID: 'x' })).not.toContain('secret');
    expect(problemsOf({ DATABASE_URL: 'postgre://anukram:secret@localhost' })).not.toContain('secret');
  });
});

const BY_TEAMS = { CLIENT_ID: APP, CLIENT_SECRET: 'secret', TENANT_ID: TENANT, ALLOWED_TENANTS: TENANT };

describe('a proxy', () => {
  const HTTPS_PROXY = 'http://proxy.example.com:8080';

  test('is for production, with the hosts that are reached without it', () => {
    const config = readConfig({ ...production, HTTPS_PROXY, NO_PROXY: 'localhost, .example.com' });
    expect(config).toMatchObject({
      value: { proxy: { url: HTTPS_PROXY, except: ['localhost', '.example.com'] } },
    });
    expect(readConfig({ HTTPS_PROXY }).ok && readConfig({ HTTPS_PROXY })).not.toHaveProperty('value.proxy');
  });

  test('has its name in small letters as well', () => {
    const config = readConfig({ ...production, https_proxy: HTTPS_PROXY, no_proxy: '*' });
    expect(config).toMatchObject({ value: { proxy: { url: HTTPS_PROXY, except: ['*'] } } });
  });

  test.each(['socks5://me:secret@proxy:1080', 'proxy.example.com:8080', 'proxy'])('can’t be %s', (url) => {
    const problems = problemsOf({ ...production, HTTPS_PROXY: url });
    expect(problems).toMatch(/^HTTPS_PROXY: expected the address of an HTTP proxy(?!.*secret)/);
    expect(problemsOf({ HTTPS_PROXY: url })).toBe('');
  });
});

describe('under the names that the command line of Teams writes', () => {
  test('the bot is one of that tenant', () => {
    expect(readConfig(BY_TEAMS)).toMatchObject({
      value: {
        mode: {
          kind: 'production',
          appId: APP,
          appPassword: 'secret',
          appType: 'SingleTenant',
          appTenantId: TENANT,
        },
      },
    });
  });

  test('it is of the type that is set', () => {
    const config = readConfig({ ...BY_TEAMS, MICROSOFT_APP_TYPE: 'MultiTenant' });
    expect(config).toMatchObject({ value: { mode: { appType: 'MultiTenant' } } });
  });

  test('two names for one value are as good as one', () => {
    const both = { ...BY_TEAMS, ...production, MICROSOFT_APP_ID: APP.toUpperCase() };
    expect(readConfig(both)).toMatchObject({ ok: true, value: { mode: { appId: APP.toUpperCase() } } });
    expect(readConfig({ ...BY_TEAMS, MICROSOFT_APP_ID: ' ' }).ok).toBe(true);
  });

  test.each([
    ['MICROSOFT_APP_ID', 'CLIENT_ID', TENANT],
    ['MICROSOFT_APP_PASSWORD', 'CLIENT_SECRET', 'secret2'],
    ['MICROSOFT_APP_PASSWORD', 'CLIENT_SECRET', 'SECRET'],
    ['MICROSOFT_APP_TENANT_ID', 'TENANT_ID', APP],
  ])('two values for %s stop the start', (name, other, value) => {
    expect(problemsOf({ ...BY_TEAMS, [name]: value })).toBe(
      `${name} and ${other}: the same setting by two names, and they differ. Leave one out.`,
    );
  });

  test('what is wrong or missing is told by the name that was used', () => {
    expect(problemsOf({ ...BY_TEAMS, CLIENT_ID: 'x' })).toMatch(/^CLIENT_ID: expected the bot's/);
    expect(problemsOf({ CLIENT_ID: APP })).toMatch(/or leave out CLIENT_ID to run locally/);
  });

  test.each([
    ['CLIENT_IDS', 'CLIENT_ID'],
    ['CLIENTSECRET', 'CLIENT_SECRET'],
  ])('a slip, %s, stops the start', (name, meant) => {
    expect(problemsOf({ [name]: APP })).toContain(
      `${name}: there is no such setting. Did you mean ${meant}?`,
    );
  });
});

test.each([
  ['SingleTenant', { ...production, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_TENANT_ID: TENANT }],
  [
    'UserAssignedMsi',
    {
      MICROSOFT_APP_ID: APP,
      MICROSOFT_APP_TYPE: 'UserAssignedMsi',
      MICROSOFT_APP_TENANT_ID: TENANT,
      ALLOWED_TENANTS: TENANT,
    },
  ],
  ['the Playground off', { ...production, PLAYGROUND: 'off' }],
  ['a national cloud', { ...production, CLOUD: 'USGov' }],
])('accepted in production: %s', (_, env) => {
  expect(readConfig(env).ok).toBe(true);
});

test('the cloud is that of the bot and of the mailboxes', () => {
  const config = readConfig({ ...production, CLOUD: 'China', MAIL: 'graph' });
  expect(config.ok && config.value).toMatchObject({
    mode: { cloud: 'China' },
    mail: { identity: { cloud: 'China' } },
  });
});

describe('a variable that is no setting', () => {
  test.each([
    ['MICROSOFT_APPID', 'MICROSOFT_APP_ID'],
    ['MICROSFT_APP_ID', 'MICROSOFT_APP_ID'],
    ['MicrosoftAppId', 'MICROSOFT_APP_ID'],
    ['microsoft_app_id', 'MICROSOFT_APP_ID'],
    ['MICROSOFT_CLIENT_ID', 'MICROSOFT_APP_ID'],
    ['MICROSOFT_APP_SECRET', 'MICROSOFT_APP_PASSWORD'],
    ['MicrosoftAppPassword', 'MICROSOFT_APP_PASSWORD'],
    ['MICROSOFT_TENANT_ID', 'MICROSOFT_APP_TENANT_ID'],
    ['ALLOWED_TENANT', 'ALLOWED_TENANTS'],
    ['ALOWED_TENANTS', 'ALLOWED_TENANTS'],
    ['ADMIN', 'ADMINS'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['DATA_DIRECTORY', 'DATA_DIR'],
    ['DATADIR', 'DATA_DIR'],
    ['DEFAULT_TIMEZONE', 'DEFAULT_TIME_ZONE'],
    ['MODEL_API_KEY', 'MODEL_KEY'],
    ['LOG_LEVLE', 'LOG_LEVEL'],
    ['PUBLIC_URI', 'PUBLIC_URL'],
    ['PLAYGROUND_PROT', 'PLAYGROUND_PORT'],
    ['TEAMS_REQUESTS', 'TEAMS_REQUESTS_PER_SECOND'],
  ])('%s stops the start and leads to %s', (name, meant) => {
    expect(problemsOf({ [name]: APP })).toBe(
      `${name}: there is no such setting. Did you mean ${meant}? If it is another program's, start the bot without it.`,
    );
  });

  test('is named beside what is missing because of it', () => {
    const { MICROSOFT_APP_ID: id, ...rest } = production;
    expect(problemsOf({ ...rest, MICROSOFT_APPID: id })).toMatch(
      /MICROSOFT_APP_ID: missing.*\nMICROSOFT_APPID: there/,
    );
  });

  test('does not matter while it is empty', () => {
    expect(problemsOf({ MICROSOFT_APPID: ' ' })).toBe('');
  });

  test.each(
    'PATH HOME USER LOGNAME HOSTNAME HOSTTYPE PORT0 GHOST LANG TZ NODE_ENV NODE_OPTIONS npm_config_loglevel DEBUG TEAMSAPPTESTER_BROWSER TEST_DATABASE_URL DEFAULTS_PATH WEBSITE_HOSTNAME DATABASE_SERVICE_HOST DATABASE_SERVICE_PORT_POSTGRES DATABASE_PORT DATABASE_PORT_5432_TCP_ADDR'.split(
      ' ',
    ),
  )('%s is another program’s', (name) => {
    expect(problemsOf({ [name]: 'x' })).toBe('');
  });
});
