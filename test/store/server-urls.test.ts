import { expect, test } from 'vitest';
import { serverUrls } from '../../src/store/postgres/server-urls.ts';

test.each<readonly [string, readonly string[]]>([
  ['postgres://u:p@one:5432/db', ['postgres://u:p@one:5432/db']],
  ['postgres://one,two/db', ['postgres://one/db', 'postgres://two/db']],
  [
    'postgresql://u:a,b@one:5432,two:5433/db?sslmode=require&target_session_attrs=read-write',
    [
      'postgresql://u:a,b@one:5432/db?sslmode=require&target_session_attrs=read-write',
      'postgresql://u:a,b@two:5433/db?sslmode=require&target_session_attrs=read-write',
    ],
  ],
  ['postgres://u@[::1]:5432,[::2]:5432', ['postgres://u@[::1]:5432', 'postgres://u@[::2]:5432']],
  ['postgres://u@one/db?options=a,b', ['postgres://u@one/db?options=a,b']],
  ['postgres:///db?host=/run/postgresql', ['postgres:///db?host=/run/postgresql']],
])('%s', (url, expected) => {
  expect(serverUrls(url)).toEqual(expected);
});
