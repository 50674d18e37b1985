import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noRenewals, read, startWholeBot } from './whole-bot.ts';
import type { Shown } from '../teams-user.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const transcript = /```text\n([^]*?)```/.exec(README)?.[1]?.trim().split('\n') ?? [];

/** Parts between dots, wide gaps and buttons, which are all somewhere on the card; "…" is what is left out. */
const partsOf = (line: string): readonly string[] =>
  line.split(/ {2,}| · |…|(?<=\]) /).flatMap((part) => part.trim() || []);

test('the transcript in the README happens as it says', async () => {
  const { user } = await startWholeBot({ samples: noRenewals });
  await user.install();
  let shown: Shown = { id: '' };
  let said = 0;
  for (const line of transcript) {
    const words = line.slice(3).trim();
    if (line.startsWith('you')) {
      const [, button] = /^\[(.+)\]$/.exec(words) ?? [];
      const answers = button === undefined ? await user.say(words) : [await user.press(shown, button)];
      shown = answers.find(({ card }) => card) ?? shown;
    } else {
      for (const part of partsOf(words)) expect(read(shown), line).toContain(part);
      said += 1;
    }
  }
  expect(said).toBe(5);
});
