import { connect } from 'node:net';
import { DatabaseError } from 'pg';
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

test.each([
  ['57014', 'a statement that the server gave up', 'undone'],
  ['25P03', 'a transaction that the server gave up, since the bot stood still in it', 'undone'],
  ['57P05', 'an idle connection that the server closed', 'undone'],
  ['57P01', 'a server that is shut down', 'lost'],
  ['23514', 'a row that no constraint allows', 'refused'],
])('%s, %s, is %s', (code, _, failure) => {
  const error = Object.assign(new DatabaseError('told by PostgreSQL', 0, 'error'), { code });
  expect(failureOf(error)).toBe(failure);
});
