import { describe, expect, test } from 'vitest';
import { isTeamsFileHost } from '../../src/bot/file-hosts.ts';
import { createUpload } from '../../src/bot/upload.ts';
import type { Json } from '../connector.ts';
import { startFileHost, type HostAnswer } from '../file-host.ts';
import { toShown, type TeamsUser } from '../teams-user.ts';
import { make, MEGAN, meet } from './people.ts';
import { ask, enroll, noRenewals, read, startWholeBot } from './whole-bot.ts';

const quiet = () => undefined;
const log = { info: quiet, warn: quiet, error: quiet };

type HostOptions = { readonly answer?: HostAnswer; readonly isFileHost?: (url: URL) => boolean };

async function startWithHost({ answer = 201, isFileHost = isLoopback }: HostOptions = {}) {
  const host = await startFileHost(answer);
  const upload = createUpload({ isFileHost, timeoutMs: 300, log });
  const whole = await startWholeBot({ samples: noRenewals, upload });
  const megan = whole.anotherUser(MEGAN);
  await meet(whole.user, megan);
  await enroll(whole.user, 'Asha Rao in no-show');
  return { ...whole, megan, host, ...consentIn(whole, host.url) };
}

const isLoopback = ({ hostname }: URL): boolean => hostname === '127.0.0.1';

type Whole = Awaited<ReturnType<typeof startWholeBot>>;
type Offer = { readonly id: string; readonly name: string; readonly content: Json };

function consentIn({ connector }: Whole, hostUrl: string) {
  const attachmentOf = (activity: Json): Json | undefined =>
    (activity.attachments as readonly Json[] | undefined)?.[0];
  const offers = (): readonly Offer[] =>
    connector.calls.flatMap(({ activityId, activity }) => {
      const attachment = attachmentOf(activity);
      const { contentType, name, content } = attachment ?? {};
      return contentType === 'application/vnd.microsoft.teams.card.file.consent'
        ? [{ id: activityId, name: String(name), content: content as Json }]
        : [];
    });
  const respond = (user: TeamsUser, offer: Offer, value: Json, some: Json = {}) =>
    user.post({ type: 'invoke', name: 'fileConsent/invoke', replyToId: offer.id, value, ...some });
  const uploadInfo = (name: string) => ({
    name,
    uploadUrl: `${hostUrl}/up`,
    contentUrl: `${hostUrl}/files/${name}`,
    uniqueId: 'u-1',
    fileType: 'csv',
  });
  const offered = async (user: TeamsUser, sentence: string): Promise<Offer> => {
    await ask(user, sentence);
    const offer = offers().at(-1);
    if (!offer) throw new Error('Nothing was offered');
    return offer;
  };
  return {
    offers,
    offered,
    uploadInfo,
    respond,
    accept: (user: TeamsUser, offer: Offer, some: Json = {}) =>
      respond(user, offer, {
        type: 'fileUpload',
        action: 'accept',
        context: offer.content.acceptContext,
        uploadInfo: uploadInfo(offer.name),
        ...some,
      }),
    decline: (user: TeamsUser, offer: Offer) =>
      respond(user, offer, { type: 'fileUpload', action: 'decline', context: offer.content.declineContext }),
    /** What the offer's message says now. */
    now: (offer: Offer) => {
      const last = connector.calls.findLast(
        ({ method, activityId }) => method === 'PUT' && activityId === offer.id,
      );
      return last && read(toShown(last.activityId, last.activity));
    },
    infos: () =>
      connector.calls.flatMap(({ activity }) => {
        const attachment = attachmentOf(activity);
        return attachment?.contentType === 'application/vnd.microsoft.teams.card.file.info'
          ? [attachment]
          : [];
      }),
  };
}

describe('an export', () => {
  test('is offered, put into OneDrive when accepted, and shown', async () => {
    const { user, host, offered, accept, now, infos } = await startWithHost();
    const offer = await offered(user, 'export no-show');
    expect(offer.name).toBe('contact-no-show-all-2026-11-23.csv');
    expect(offer.content.description).toBe(
      'May I save the numbers for Follow up when contacts don’t show up in your OneDrive?',
    );
    expect(await accept(user, offer)).toMatchObject({ status: 200 });
    expect(host.uploads.map(({ method }) => method)).toEqual(['PUT']);
    const { text, range } = host.uploads[0] ?? { text: '' };
    expect(text).toContain('By seller,Alex Wilber,enrolled,1,');
    const bytes = Buffer.byteLength(text);
    expect(offer.content.sizeInBytes).toBe(bytes);
    expect(range).toBe(`bytes 0-${bytes - 1}/${bytes}`);
    expect(now(offer)).toBe(`${offer.name} is in your OneDrive.`);
    expect(infos()).toMatchObject([
      {
        name: offer.name,
        contentUrl: `${host.url}/files/${offer.name}`,
        content: { uniqueId: 'u-1', fileType: 'csv' },
      },
    ]);
  });

  test('of records is offered in the same way, also from the button of a list', async () => {
    const { user, host, addRecord, offered, offers, accept, now, connector } = await startWithHost();
    await addRecord('Zara Khan', { type: 'lead', tags: ['expo'] });
    const offer = await offered(user, 'export leads tagged expo');
    expect(offer.name).toBe('leads-2026-11-23.csv');
    expect(offer.content.description).toBe('May I save 1 record (leads · tagged “expo”) in your OneDrive?');
    await accept(user, offer);
    expect(host.uploads[0]?.text).toContain('Zara Khan');
    expect(now(offer)).toBe('leads-2026-11-23.csv is in your OneDrive.');
    await accept(user, offer);
    expect(host.uploads).toHaveLength(1);
    await user.press(await ask(user, 'who is tagged expo'), 'Export');
    await connector.waitFor(() => offers().length === 2);
    expect(offers().at(-1)?.name).toBe('records-2026-11-23.xlsx');
  });

  test('in Hindi', async () => {
    const { anotherUser, offered, accept, decline, now } = await startWithHost();
    const asha = anotherUser({ name: 'Asha', aadObjectId: 'asha', locale: 'hi-IN' });
    await asha.install();
    const offer = await offered(asha, 'no-show एक्सपोर्ट करो');
    expect(offer.content.description).toMatch(/क्या मैं .* आपके OneDrive में सहेज दूँ\?/);
    await accept(asha, offer);
    expect(now(offer)).toBe(`${offer.name} आपके OneDrive में है।`);
    const another = await offered(asha, 'no-show एक्सपोर्ट करो');
    await decline(asha, another);
    expect(now(another)).toBe('ठीक है, कुछ नहीं सहेजा गया।');
  });

  test('of a summary leaves the numbers where they are, and is offered below', async () => {
    const { user, connector, offers } = await startWithHost();
    const shown = await user.press(await ask(user, 'summary no-show this month'), 'Export');
    expect(read(shown)).toContain('This month · all sellers');
    await connector.waitFor(() => offers().length === 1);
    expect(offers()).toMatchObject([{ name: 'contact-no-show-month-2026-11-23.csv' }]);
  });

  test('of a template that was asked for is offered below the choice', async () => {
    const { user, connector, offers } = await startWithHost();
    const shown = await user.press(await ask(user, 'export follow up'), 'Webinar follow up');
    expect(read(shown)).toBe('See below.');
    await connector.waitFor(() => offers().length === 1);
    expect(offers()).toMatchObject([{ name: 'webinar-follow-up-all-2026-11-23.csv' }]);
  });

  test('that is declined is not made', async () => {
    const { user, host, offered, decline, now, infos } = await startWithHost();
    const offer = await offered(user, 'export');
    expect(await decline(user, offer)).toMatchObject({ status: 200 });
    expect(now(offer)).toBe('OK, nothing was saved.');
    expect([host.uploads, infos()]).toEqual([[], []]);
  });

  test('that is accepted twice is put there once', async () => {
    const { user, host, offered, accept, now } = await startWithHost();
    const offer = await offered(user, 'export');
    await accept(user, offer);
    await accept(user, offer);
    expect(host.uploads).toHaveLength(1);
    expect(now(offer)).toMatch(/already taken/);
  });

  test('that is accepted on another day is not what its name says', async () => {
    const { user, host, offered, accept, now, moveTo } = await startWithHost();
    const offer = await offered(user, 'export');
    await moveTo('2026-11-24T02:30:00Z');
    await accept(user, offer);
    expect(now(offer)).toMatch(/from another day/);
    expect(host.uploads).toEqual([]);
  });

  test('that somebody may not see any more is not made', async () => {
    const { user, megan, host, offered, accept, now } = await startWithHost();
    await make(user, 'make Megan manager of Alex');
    const offer = await offered(megan, 'export no-show for Alex');
    await make(user, 'make Megan seller');
    await accept(megan, offer);
    expect(host.uploads).toEqual([]);
    expect(now(offer)).toMatch(/manager/i);
  });

  test('that somebody else accepts holds what they may see, in their tenant', async () => {
    const { user, megan, anotherUser, host, offered, accept } = await startWithHost();
    const offer = await offered(user, 'export no-show');
    await accept(megan, offer);
    await accept(anotherUser({ name: 'Eve', aadObjectId: 'eve', tenantId: 'other' }), offer);
    expect(host.uploads).toHaveLength(2);
    for (const { text } of host.uploads) expect(text).not.toContain('Alex Wilber');
  });
});

describe('an upload that fails', () => {
  test.each<HostAnswer>([302, 500, 'hang'])('says so and gives the link: %s', async (answer) => {
    const { user, host, offered, accept, now, infos, connector } = await startWithHost({ answer });
    const offer = await offered(user, 'export');
    expect(await accept(user, offer)).toMatchObject({ status: 200 });
    expect(now(offer)).toMatch(/couldn’t be saved/);
    expect([host.uploads.length, infos()]).toEqual([1, []]);
    expect(JSON.stringify(connector.calls.at(-1)?.activity)).toContain('/files/');
  });

  test('is not even tried where no file of Teams would be', async () => {
    const { user, host, offered, accept, now } = await startWithHost({ isFileHost: isTeamsFileHost });
    const offer = await offered(user, 'export');
    await accept(user, offer);
    expect(now(offer)).toMatch(/couldn’t be saved/);
    expect(host.uploads).toEqual([]);
  });
});

test('what Teams would not send uploads nothing and breaks nothing', async () => {
  const { user, host, offered, accept, respond, uploadInfo, logged } = await startWithHost();
  const offer = await offered(user, 'export');
  const context = offer.content.acceptContext as Json;
  const bad: readonly Json[] = [
    { context: undefined },
    { context: 'text' },
    { context: null },
    { context: [] },
    { context: {} },
    { context: { ...context, id: 7 } },
    { context: { ...context, id: undefined } },
    { context: { ...context, day: '1999-01-01' } },
    { context: { ...context, asked: undefined } },
    { context: { ...context, asked: { verb: 'undo', enrollment: 'e' } } },
    { context: { ...context, asked: { verb: 'export', period: 'ever' } } },
    { context: { ...context, asked: { verb: 'export', template: 'no-such' } } },
    { context: { ...context, asked: { verb: 'export', template: '__proto__' } } },
    { uploadInfo: undefined },
    { uploadInfo: 'text' },
    { uploadInfo: { ...uploadInfo('a'), uploadUrl: 'nowhere' } },
    { uploadInfo: { ...uploadInfo('a'), contentUrl: 'javascript' } },
    { uploadInfo: { ...uploadInfo('a'), name: 'x'.repeat(5000) } },
    { action: 'maybe' },
    { action: undefined },
    { action: ['accept'] },
  ];
  for (const some of bad) {
    const { status } = await accept(user, offer, some);
    expect(status, JSON.stringify(some)).not.toBe(500);
  }
  const value = { action: 'accept', context, uploadInfo: uploadInfo('a') };
  await respond(user, offer, value, {
    conversation: { id: '19:x@thread.v2', conversationType: 'groupChat' },
  });
  await user.post({ type: 'invoke', name: 'fileConsent/invoke' });
  expect(host.uploads).toEqual([]);
  expect(logged.join()).not.toContain('turn failed');
  await accept(user, offer);
  expect(host.uploads).toHaveLength(1);
});
