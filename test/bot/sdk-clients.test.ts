import { expect, test } from 'vitest';
import { SdkClients } from '../../src/bot/sdk-clients.ts';

const clients = () => new SdkClients(() => Promise.reject(new Error('Nothing is sent')));
const address = (n: number) => `https://teams${n}.example/`;

test('turns at one address of Teams share a client', async () => {
  const all = clients();
  const first = await all.create(address(1));
  await all.create(address(2));
  expect(await all.create(address(1))).toBe(first);
});

test('however many addresses there are, only those used last keep their client', async () => {
  const all = clients();
  const [unused, used] = [await all.create(address(-1)), await all.create(address(-2))];
  for (let n = 0; n < 1_000; n += 1) {
    await all.create(address(n));
    await all.create(address(-2));
  }
  expect(await all.create(address(-2))).toBe(used);
  expect(await all.create(address(-1))).not.toBe(unused);
});
