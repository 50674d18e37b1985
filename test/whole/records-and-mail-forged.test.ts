import { describe, expect, test } from 'vitest';
import { optOutKey } from '../../src/app/turn/opt-out-key.ts';
import { held } from '../../src/domain/mail/moves.ts';
import type { MailNotice } from '../../src/domain/mail/notice.ts';
import type { NoticeId, TenantId } from '../../src/domain/ids.ts';
import { aMail, mailId, stepId } from '../builders.ts';
import type { Json } from '../connector.ts';
import type { Shown, TeamsUser } from '../teams-user.ts';
import { elementsOf } from '../cards/card-elements.ts';
import { MEERA, MEGAN, meet, RAVI, says } from './people.ts';
import { ask, noRenewals, read, startWholeBot, TENANT } from './whole-bot.ts';

const OTHER_TENANT = '99999999-bbbb-4bbb-8bbb-999999999999' as TenantId;
const MAIL = mailId('mail-of-alex');
const NOTICE = 'notice-of-alex' as NoticeId;

/**
 * Alex with a saved list, an import that is asked about, an email that is planned and one that came in; Ravi, who sells
 * beside him, and Meera, who administers another organization.
 */
async function startSelling() {
  const whole = await startWholeBot({
    samples: noRenewals,
    administrators: ['11111111-aaaa-4aaa-8aaa-111111111111', MEERA.aadObjectId],
  });
  const { user, bot, anotherUser, addRecord } = whole;
  const { store } = bot.services;
  const ravi = anotherUser(RAVI);
  const meera = anotherUser({ ...MEERA, tenantId: OTHER_TENANT });
  await meet(user, ravi, meera);
  const { people } = await whole.kept();
  const owner = people.find(({ name }) => name === 'Alex Wilber')?.id;
  for (const name of ['Ila Rane', 'Jai Desai'])
    await addRecord(name, {
      type: 'lead',
      tags: ['expo'],
      email: `${name.slice(0, 3)}@zava.example`,
      ...(owner && { owner }),
    });
  await user.say('save leads tagged expo as expo leads');
  await user.press(await ask(user, 'enroll Ila Rane in webinar follow up'), 'Enroll');
  const question = await ask(user, 'enroll everyone tagged expo in webinar follow up');
  const list = await ask(
    user,
    'Name,Email,Lead Status\nZara Khan,zara@tailspin.example,New\nYusuf Ali,yusuf@t.example,New',
  );
  const [enrollment] = (await whole.kept()).enrollments;
  if (!enrollment || !owner) throw new Error('Nobody is enrolled');
  const { id, record, seller } = enrollment;
  const mail = aMail({
    tenant: TENANT,
    id: MAIL,
    enrollment: id,
    record,
    seller,
    step: stepId('thank-you-email'),
    entered: 1,
  });
  const notice: MailNotice = {
    tenant: TENANT,
    id: NOTICE,
    revision: 1,
    seller,
    enrollment: id,
    record,
    what: { kind: 'wrote' },
    from: { name: '<b>Ila</b> [x](http://b.example)', address: 'ila@zava.example' },
    receivedAt: '2026-11-23T02:30:00.000Z',
    excerpt: '**Call** <at>everyone</at>',
    why: 'test',
    forgetAt: '2027-11-23T02:30:00.000Z',
  };
  await store.commit(TENANT, { mails: [mail], mailNotices: [notice] });
  const organization = await store.organization(TENANT);
  const imports = await store.imports(TENANT);
  const [segment] = organization?.segments ?? [];
  const [imported] = imports?.all ?? [];
  if (!segment || !imported) throw new Error('No list is kept');
  const at = {
    segment: segment.id,
    record,
    import: imported.id,
    batch: dataOf(question, 'enroll-list'),
  };
  return { ...whole, ravi, meera, at, list, question };
}

type Selling = Awaited<ReturnType<typeof startSelling>>;

/** The data of the first button of that verb. */
function dataOf(shown: Shown, verb: string): Json {
  const found = /\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu[Symbol.matchAll](JSON.stringify(shown.card));
  for (const [text] of found) if (text.startsWith(`{"verb":"${verb}"`)) return JSON.parse(text) as Json;
  throw new Error(`No ${verb} in ${JSON.stringify(shown.card)}`);
}

/** All that these presses can change, of both organizations. */
async function keptIn({ bot, kept }: Pick<Selling, 'bot' | 'kept'>) {
  const { store } = bot.services;
  const { records, enrollments, importParts } = await kept();
  const tenants = await Promise.all(
    [TENANT, OTHER_TENANT].map(async (tenant) => [
      await store.organization(tenant),
      await store.imports(tenant),
      await store.optedOutDomains(tenant),
    ]),
  );
  const mail = [await store.mail(TENANT, MAIL), await store.mailNotice(TENANT, NOTICE)];
  return { records, enrollments, importParts, tenants, mail };
}

const press = (user: TeamsUser, data: unknown, more: Json = {}) =>
  user.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
    ...more,
  });

type At = Selling['at'];
type Press = readonly [string, (at: At) => Json];

const ofMail = (verb: string, more: Json = {}): Press => [
  verb,
  () => ({ verb, mail: MAIL, revision: 1, ...more }),
];
const ofNotice = (answer: string): Press => [
  `answer-notice ${answer}`,
  () => ({ verb: 'answer-notice', notice: NOTICE, answer }),
];
const ofImport = (verb: string, more: Json = {}): Press => [verb, (at) => ({ verb, id: at.import, ...more })];

const OF_SOMEBODY: readonly Press[] = [
  ofMail('stop-mail'),
  ofMail('mail-myself'),
  ofMail('let-mail-go'),
  ofMail('change-mail'),
  ofMail('save-mail', { subject: 'Mine', body: 'Mine' }),
  ofMail('mail-is-there'),
  ofMail('mail-again'),
  ...['is-reply', 'not-a-reply', 'do-not-contact', 'pause', 'seen'].map(ofNotice),
  ['notice-day', () => ({ verb: 'notice-day', notice: NOTICE })],
  ofImport('import', { type: 'lead', takesChanges: true }),
  ofImport('import-preview'),
  ofImport('import-problems'),
  ofImport('import-columns'),
  ofImport('save-columns', { 'column-0': 'company' }),
  ofImport('cancel-import'),
  ofImport('stop-import'),
  ofImport('undo-import'),
  ['drop-segment', (at) => ({ verb: 'drop-segment', segment: at.segment })],
  ['segment-form', (at) => ({ verb: 'segment-form', segment: at.segment })],
  ['tag', (at) => ({ verb: 'tag', did: 'remove', tag: 'expo', records: [at.record] })],
  ['tag a list', () => ({ verb: 'tag', did: 'add', tag: 'mine', list: { tag: 'expo' } })],
  ['enroll-list', (at) => ({ ...at.batch, perDay: '20' })],
];

const OF_RIGHTS: readonly Press[] = [
  ['save-segment', (at) => ({ verb: 'save-segment', segment: at.segment, name: 'Mine', tag: 'mine' })],
  ['do-not-contact', () => ({ verb: 'do-not-contact', add: 'zava.example' })],
  ['do-not-contact-form', () => ({ verb: 'do-not-contact-form' })],
];

/** Texts that a card of somebody else's work would show. */
const SECRETS = /Ila Rane|Jai Desai|Zara Khan|expo leads|zava\.example|Call/;

describe('what somebody presses who has no right to it', () => {
  test('changes nothing and shows nothing, a colleague’s or another organization’s', async () => {
    const whole = await startSelling();
    const before = await keptIn(whole);
    const told: string[] = [];
    for (const [name, dataAt] of [...OF_SOMEBODY, ...OF_RIGHTS]) {
      const { status, body } = await press(whole.ravi, dataAt(whole.at));
      expect([name, status]).toEqual([name, 200]);
      expect(await keptIn(whole), name).toEqual(before);
      const isOwnTo = name === 'enroll-list' || name.startsWith('tag');
      if (!isOwnTo && SECRETS.test(JSON.stringify(body))) told.push(name);
    }
    for (const [name, dataAt] of OF_SOMEBODY) {
      const { status, body } = await press(whole.meera, dataAt(whole.at));
      expect([name, status]).toEqual([name, 200]);
      expect(await keptIn(whole), name).toEqual(before);
      if (SECRETS.test(JSON.stringify(body))) told.push(`${name}, Meera`);
    }
    expect(told).toEqual([]);
    expect(whole.logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });

  test('tells nothing of somebody else’s import, and its owner how it stands', async () => {
    const { ravi, user, list, at, kept } = await startSelling();
    await user.press(list, 'Import');
    const [known, unknown] = [
      await press(ravi, { verb: 'undo-import', id: at.import }),
      await press(ravi, { verb: 'undo-import', id: 'none' }),
    ];
    expect(known.body).toEqual(unknown.body);
    expect(read(await user.press(list, 'Cancel'))).toContain('2 new records');
    expect((await kept()).records.filter(({ name }) => name === 'Zara Khan')).toHaveLength(1);
  });
});

const listed = (at: At, more: Json): Json => ({ ...at.batch, perDay: '20', ...more });

const narrow = (again: Json): Json => ({ verb: 'narrow', page: 0, shown: '', words: 'x', again });

describe('what no card of ours sends', () => {
  const ODD: readonly (readonly [string, (at: At) => unknown])[] = [
    ...['0', '-1', '1e9', 'abc', '0.5', 'NaN', 'Infinity', '5 00', 7, null, { $gt: 1 }].map(
      (perDay) => [`a rate of ${JSON.stringify(perDay)}`, (at: At) => listed(at, { perDay })] as const,
    ),
    ['a day that is long past', (at) => listed(at, { start: '1970-01-01' })],
    ['a day of the far future', (at) => listed(at, { start: '9999-12-31' })],
    ['a day that is none', (at) => listed(at, { start: '2026-02-30' })],
    ['others than were shown', (at) => listed(at, { digest: 'x' })],
    ['a template of a prototype', (at) => listed(at, { template: '__proto__' })],
    ['an endless batch', (at) => listed(at, { id: 'x'.repeat(61) })],
    ['a list of a prototype', (at) => listed(at, { list: { type: 'constructor' } })],
    ['days that are none', (at) => listed(at, { list: { idleDays: 2 ** 53 } })],
    ['a segment of nothing', () => ({ verb: 'open-segment', segment: '__proto__' })],
    ['a segment that is gone', () => ({ verb: 'drop-segment', segment: 'constructor' })],
    ['a record for a segment', (at) => ({ verb: 'drop-segment', segment: at.record })],
    ['a segment without an end', () => ({ verb: 'save-segment', name: 'x'.repeat(41), tag: 'expo' })],
    ['a segment of nothing seen', () => ({ verb: 'save-segment', name: '\u200b\u202e', tag: 'expo' })],
    ['a segment of everyone', () => ({ verb: 'save-segment', name: 'Mine', type: '__proto__' })],
    ['days of a segment', () => ({ verb: 'save-segment', name: 'Mine', idleDays: '1e9' })],
    ['a tag of nothing seen', (at) => ({ verb: 'tag', did: 'add', tag: '\u200b', records: [at.record] })],
    [
      'a tag of no record',
      (at) => ({ verb: 'tag', did: 'add', tag: 'x', records: [at.segment, '__proto__'] }),
    ],
    ['an email of another kind', (at) => ({ verb: 'stop-mail', mail: at.record, revision: 1 })],
    ['an email of the future', () => ({ verb: 'stop-mail', mail: MAIL, revision: 2 ** 52 })],
    ['an email of no revision', () => ({ verb: 'stop-mail', mail: MAIL, revision: 0 })],
    ['an email that never left', () => ({ verb: 'mail-is-there', mail: MAIL, revision: 1 })],
    ['an email again that never left', () => ({ verb: 'mail-again', mail: MAIL, revision: 1 })],
    ['an email to let go that goes', () => ({ verb: 'let-mail-go', mail: MAIL, revision: 1 })],
    [
      'an email without a text',
      () => ({ verb: 'save-mail', mail: MAIL, revision: 1, subject: '\u202e', body: ' ' }),
    ],
    [
      'an email without an end',
      () => ({ verb: 'save-mail', mail: MAIL, revision: 1, subject: 'x', body: 'x'.repeat(10_001) }),
    ],
    ['a notice of another kind', () => ({ verb: 'answer-notice', notice: MAIL, answer: 'seen' })],
    [
      'an answer that was not asked for',
      () => ({ verb: 'answer-notice', notice: NOTICE, answer: 'do-not-contact' }),
    ],
    [
      'a pause of the past',
      () => ({ verb: 'answer-notice', notice: NOTICE, answer: 'pause', until: '1970-01-01' }),
    ],
    ['an answer of a prototype', () => ({ verb: 'answer-notice', notice: NOTICE, answer: 'constructor' })],
    [
      'a list of emails of the past',
      () => ({ verb: 'outgoing', of: 'left', day: '0001-01-01', page: 10_000 }),
    ],
    ['an import of another kind', (at) => ({ verb: 'undo-import', id: at.segment })],
    ['an import of no type', (at) => ({ verb: 'import', id: at.import, type: '__proto__' })],
    ['an import to stop that was not begun', (at) => ({ verb: 'stop-import', id: at.import })],
    ['a choice of what changes something', (at) => narrow({ verb: 'drop-segment', segment: at.record })],
    ['a choice of nothing', () => narrow({ verb: '__proto__' })],
    ['nonsense for the list', () => ({ verb: 'do-not-contact', add: '@ @. <script> .. @x' })],
    ['more than the list takes', () => ({ verb: 'do-not-contact', add: 'x'.repeat(20_001) })],
  ];

  test('changes nothing and breaks nothing', async () => {
    const whole = await startSelling();
    const before = await keptIn(whole);
    for (const [name, dataAt] of ODD) {
      const { status } = await press(whole.user, dataAt(whole.at));
      expect([200, 400], name).toContain(status);
      expect(await keptIn(whole), name).toEqual(before);
    }
    expect(whole.logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });
});

const enrolledIn = async ({ kept }: Selling) =>
  (await kept()).enrollments.filter(({ state }) => state.kind !== 'ended').length;

describe('who is enrolled as one', () => {
  test('is enrolled once, though the press is delivered again, and not undone by somebody else', async () => {
    const whole = await startSelling();
    for (let time = 0; time < 2; time += 1)
      expect((await press(whole.user, listed(whole.at, {}), { id: 'the-same' })).status).toBe(200);
    expect(await enrolledIn(whole)).toBe(2);
    expect(await says(whole.ravi, 'undo')).not.toMatch(/Jai|Undone/);
    expect(await enrolledIn(whole)).toBe(2);
  });

  test('is asked about anew by the card of what was undone, or of a colleague', async () => {
    const whole = await startSelling();
    await whole.user.press(whole.question, 'Enroll');
    await whole.user.say('undo');
    const again = await whole.user.press(whole.question, 'Enroll');
    expect(read(again)).toContain('Enroll 1 record in');
    await whole.user.press(again, 'Enroll');
    expect(await enrolledIn(whole)).toBe(2);

    await whole.addRecord('Kim Shah', { type: 'lead', tags: ['fair'], email: 'kim@acme.example' });
    const theirs = await ask(whole.ravi, 'enroll everyone tagged fair in webinar follow up');
    const { body } = await press(whole.ravi, { ...dataOf(theirs, 'enroll-list'), id: whole.at.batch.id });
    expect(JSON.stringify(body)).toContain('Enroll 1 record in');
    expect(await enrolledIn(whole)).toBe(2);
  });
});

test('no two saved lists have the same name, also by the form of one that is gone', async () => {
  const { user, bot, at } = await startSelling();
  await user.say('save leads tagged fair as fair leads');
  const { body } = await press(user, {
    verb: 'save-segment',
    segment: at.segment,
    name: 'FAIR leads',
    tag: 'expo',
  });
  const names = (await bot.services.store.organization(TENANT))?.segments?.map(({ name }) => name);
  expect(names).toEqual(['expo leads', 'fair leads']);
  expect(JSON.stringify(body)).toContain('Another list already has that name');
  await user.say('delete the list expo leads');
  for (let time = 0; time < 2; time += 1)
    await press(user, { verb: 'save-segment', segment: at.segment, name: 'Cold', tag: 'cold' });
  expect((await bot.services.store.organization(TENANT))?.segments).toHaveLength(2);
});

test('an undo leaves what a colleague made of the list since', async () => {
  const { user, bot, at, anotherUser } = await startSelling();
  const megan = anotherUser(MEGAN);
  await meet(megan);
  const question = await ask(user, 'make Megan manager');
  await user.press(question, /\[([^\]]+)\]/.exec(read(question))?.[1] ?? '');
  await press(user, { verb: 'save-segment', segment: at.segment, name: 'expo leads', tag: 'fair' });
  await press(megan, { verb: 'save-segment', segment: at.segment, name: 'expo leads', tag: 'webinar' });
  await user.say('undo');
  expect((await bot.services.store.organization(TENANT))?.segments).toMatchObject([{ tag: 'webinar' }]);
});

test('who asked for it themselves stays on the list, and what they got is not let go again', async () => {
  const { user, bot } = await startSelling();
  const { store } = bot.services;
  const key = optOutKey(TENANT, 'ila@zava.example');
  await user.press(await ask(user, 'do not contact list'), 'Save', { add: 'ila@zava.example\nacme.example' });
  await store.commit(TENANT, { optOuts: [{ tenant: TENANT, key, at: '2026-11-23T02:31:00.000Z' }] });
  expect(await says(user, 'undo')).toMatch(/1 entry is off the list/);
  expect(await store.optOuts(TENANT, [key])).toHaveLength(1);

  const mail = await store.mail(TENANT, MAIL);
  if (!mail) throw new Error('The email is gone');
  const kept = held(mail, 'sent-before', new Date('2026-11-23T02:31:00.000Z'));
  await store.commit(TENANT, { mails: [kept] });
  await press(user, { verb: 'let-mail-go', mail: MAIL, revision: kept.revision });
  expect(await store.mail(TENANT, MAIL)).toEqual(kept);
});

describe('names of markup', () => {
  const NAME = '<b>{0}</b> ${x} [a](b.ex) **c**';

  /** Where clients may read it as markdown. */
  const straysIn = ({ card }: Shown) =>
    elementsOf(card ?? {}).filter(
      ({ type, text }) => type === 'TextBlock' && /<b>|\]\(|\*\*/.test(String(text)),
    );

  test('are shown as they are written, of lists, tags, records and emails', async () => {
    const { user, addRecord, at } = await startSelling();
    await addRecord(NAME, { type: 'lead', tags: ['odd'], email: 'odd@zava.example', company: NAME });
    const saved = await user.press(await ask(user, 'new list'), 'Save', { name: NAME, tag: 'odd' });
    const listed = await user.press(await ask(user, 'do not contact list'), 'Save', {
      add: `a.example\n${NAME}`,
    });
    const cards = [
      saved,
      await ask(user, 'lists'),
      await ask(user, 'enroll everyone tagged odd in webinar follow up'),
      await ask(user, 'tag everyone tagged odd as seen'),
    ];
    for (const card of cards) expect(read(card)).toContain(NAME);
    expect(read(listed)).toContain('<b>{0}</b>');
    // What is typed is taken without its tags.
    const pasted = await ask(user, `Name,Email,Lead Status,${NAME}\n${NAME},zoe@t.example,New,${NAME}`);
    expect(read(pasted)).toContain('[a](b.ex) **c** · zoe@t.example');
    const noticed = await press(user, { verb: 'notice-day', notice: NOTICE });
    const { value } = noticed.body as { value: Json };
    expect([...cards, listed, pasted, { id: at.record, card: value }].flatMap(straysIn)).toEqual([]);
  });
});
