import { expect, onTestFinished, test } from 'vitest';
import { startGraphDouble, type DoubleOptions } from './graph/graph-double.ts';

type Item = { readonly id: string; readonly subject?: string; readonly '@removed'?: unknown };
type Page = {
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
};

/** A double with the mailbox of Ravi, and what asks it. */
async function start(options: Partial<DoubleOptions> = {}) {
  const double = await startGraphDouble({ mailboxes: { ravi: 'ravi@seller.test' }, ...options });
  onTestFinished(double.close);
  const ask = async (path: string, init: { readonly method?: string; readonly body?: unknown } = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${double.url}/users/ravi${path}`, {
      method: init.method ?? 'GET',
      headers: {
        authorization: `Bearer ${double.token()}`,
        prefer: 'IdType="ImmutableId"',
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as unknown };
  };
  return { double, ask, ravi: double.mailbox('ravi') };
}

const TO_ASHA = { subject: 'Hello', toRecipients: [{ emailAddress: { address: 'asha@customer.test' } }] };
const DELTA = '/mailFolders/inbox/messages/delta?$select=subject&$top=2';
const from = { address: 'asha@customer.test' };

test('delta brings what is there page by page, and later what came since', async () => {
  const { ask, ravi } = await start();
  for (const subject of ['one', 'two', 'three']) ravi.receive({ from, subject, text: '' });
  const first = (await ask(DELTA)).body as Page;
  expect(first.value.map(({ subject }) => subject)).toEqual(['three', 'two']);
  const second = (await ask(first['@odata.nextLink'] ?? '')).body as Page;
  expect(second.value.map(({ subject }) => subject)).toEqual(['one']);
  const four = ravi.receive({ from, subject: 'four', text: '' });
  const third = (await ask(second['@odata.deltaLink'] ?? '')).body as Page;
  expect(third.value.map(({ subject }) => subject)).toEqual(['four']);
  ravi.remove(four);
  const fourth = (await ask(third['@odata.deltaLink'] ?? '')).body as Page;
  expect(fourth.value).toMatchObject([{ '@removed': { reason: 'deleted' } }]);
  expect(((await ask(fourth['@odata.deltaLink'] ?? '')).body as Page).value).toEqual([]);
});

test('a delta token that expired is refused', async () => {
  const { double, ask } = await start();
  const { '@odata.deltaLink': link = '' } = (await ask(DELTA)).body as Page;
  double.expireDelta();
  expect(await ask(link)).toMatchObject({ status: 410, body: { error: { code: 'SyncStateNotFound' } } });
});

test('202 comes before anything has left, and the copy later still', async () => {
  const { double, ask, ravi } = await start({ transport: 'when-told', sentItems: 'when-told' });
  expect((await ask('/sendMail', { method: 'POST', body: { message: TO_ASHA } })).status).toBe(202);
  expect(double.delivered()).toEqual([]);
  double.transport();
  expect(double.delivered()).toHaveLength(1);
  expect(ravi.messages.map(({ folder }) => folder)).toEqual([undefined]);
  double.fileSent();
  expect(ravi.messages.map(({ folder }) => folder)).toEqual(['sentitems']);
});

test('a draft that is sent changes its immutable id', async () => {
  const { ask } = await start();
  const { id } = (await ask('/messages', { method: 'POST', body: TO_ASHA })).body as Item;
  expect((await ask(`/messages/${encodeURIComponent(id)}/send`, { method: 'POST' })).status).toBe(202);
  expect((await ask(`/messages/${encodeURIComponent(id)}`)).status).toBe(404);
});

test('only own headers are taken, and they make a message important', async () => {
  const { double, ask } = await start();
  const send = async (name: string) =>
    (
      await ask('/sendMail', {
        method: 'POST',
        body: { message: { ...TO_ASHA, internetMessageHeaders: [{ name, value: 'x' }] } },
      })
    ).status;
  expect(await send('List-Unsubscribe')).toBe(400);
  expect(await send('X-Ours')).toBe(202);
  expect(double.delivered()).toMatchObject([{ importance: 'high' }]);
});

test('it can answer 504 to what was done', async () => {
  const { double, ask } = await start();
  double.fail({ at: 'sendMail', kind: 'status', status: 504, isDone: true });
  expect((await ask('/sendMail', { method: 'POST', body: { message: TO_ASHA } })).status).toBe(504);
  expect(double.delivered()).toHaveLength(1);
});

test('a fifth request at once for one mailbox is refused', async () => {
  const { double, ask } = await start();
  const release = double.hold();
  const refused = Promise.race(Array.from({ length: 5 }, () => ask('/calendar')));
  expect((await refused).status).toBe(429);
  release();
});

test('a mailbox that is not in the group is refused as such', async () => {
  const { ask } = await start({ outOfScope: ['ravi'] });
  expect(await ask('/calendar')).toMatchObject({
    status: 403,
    body: { error: { message: 'Access to OData is disabled.' } },
  });
});
