import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { templateUse } from '../../../src/language/asked/template-use.ts';
import { plain } from '../../../src/app/talk/read-on.ts';
import { NO_TALK, type Talk } from '../../../src/domain/talk.ts';
import { randomText } from './random-texts.ts';
import { id, namesIn, NOW, say } from './say.ts';

/** Other texts in each run; `READ_RANDOM_TEXTS=10000000` reads all night. */
const { READ_RANDOM_TEXTS = '2000' } = process.env;
const TEXTS = Number(READ_RANDOM_TEXTS);
/** So many before the runner of the tests gets a word in. */
const AT_ONCE = 5_000;
const LONGEST_MS = 100;

const about = [id('Asha Rao'), id('Ravi Menon')];
const skip = { intent: 'skip', act: true, who: { kind: 'records', records: about.slice(0, 1) } } as const;
const TALKS: readonly Talk[] = [
  NO_TALK,
  { at: NOW, about: about.slice(0, 1), list: about, recent: about, last: [skip] },
  {
    at: NOW,
    about,
    list: about,
    question: {
      kind: 'who',
      request: skip,
      options: about.map((record) => ({ ...skip, who: { kind: 'records', records: [record] } })),
    },
  },
];

const KINDS = ['do', 'propose', 'ask', 'lost', 'too-long'];

test(
  'any text is read, in any talk, without a fault',
  async () => {
    for (let done = 0; done < TEXTS; done += AT_ONCE) {
      fc.assert(
        fc.property(randomText, fc.constantFrom(...TALKS), (text, talk) => {
          plain(text);
          templateUse(text, { read: say, namesIn });
          expect(KINDS).toContain(say(text, talk).kind);
        }),
        { numRuns: Math.min(AT_ONCE, TEXTS - done) },
      );
      await setImmediate();
    }
  },
  30_000 + TEXTS * LONGEST_MS,
);
