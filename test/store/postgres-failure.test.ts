import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { failureOf } from '../../src/store/postgres/failure.ts';

test('a name of which no address answers is a lost connection, as one address is', async () => {
  const lookup = (_name: string, _options: object, found: (...all: [null, object[]]) => void) =>
    found(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]);
  const error = await new Promise((resolve) =>
    connect({ host: 'two.example', port: 1, lookup: lookup as never, autoSelectFamily: true }).on(
      'error',
      resolve,
    ),
  );
  expect(error).toBeInstanceOf(AggregateError);
  expect(failureOf(error)).toBe('lost');
});
