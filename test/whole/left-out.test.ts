import { expect, test } from 'vitest';
import { MEGAN, RAVI, meet, says } from './people.ts';
import { enroll, noRenewals, startWholeBot } from './whole-bot.ts';

const start = () => startWholeBot({ samples: noRenewals });

test.each([
  ['enroll everyone from Contoso except Asha in no-show', ['Sunita Deshpande', 'Vikram Shetty']],
  ['enroll everyone at contoso but not Vikram in no-show', ['Asha Rao', 'Sunita Deshpande']],
  ['enroll everyone from contoso except Asha and Vikram in no-show', ['Sunita Deshpande']],
  ['contoso ke sabko vikram aur asha ko chhodkar no-show mein daalo', ['Sunita Deshpande']],
  ['आशा को छोड़कर contoso के सबको no-show में डालो', ['Sunita Deshpande', 'Vikram Shetty']],
])('of a company nobody is proposed who is left out: %s', async (sentence, names) => {
  const { user } = await start();
  const proposal = await says(user, sentence);
  expect(proposal.match(/^.+(?= · Contoso India$)/gmu)).toEqual(names);
});

test('nothing is done to those of a company who are left out', async () => {
  const { user } = await start();
  await enroll(user, 'Asha Rao in no-show');
  await enroll(user, 'Vikram Shetty in no-show');
  expect(await says(user, 'pause everyone from Contoso except Asha')).toMatch(
    /^Pause 1 record[^]*\nVikram Shetty\n/,
  );
});

test('of all that a seller has, what is left out stays theirs', async () => {
  const { user, anotherUser } = await start();
  const megan = anotherUser(MEGAN);
  await meet(megan, anotherUser(RAVI));
  for (const name of ['Asha Rao', 'Vikram Shetty', 'Sunita Deshpande'])
    await enroll(megan, `${name} in no-show`);
  expect(await says(user, "reassign all of Megan's to Ravi except Vikram")).toContain(
    'Reassign 2 sequences of Asha Rao and Sunita Deshpande to Ravi Iyer?',
  );
});
