import { expect, test } from 'vitest';
import { templateId } from '../builders.ts';
import { fails, says as answers, startModel, type Answers } from '../model/model-server.ts';
import { meet, says } from './people.ts';
import { ask, pressBelow, read, startWholeBot, TENANT } from './whole-bot.ts';

/** A draft with three texts that Hindi lacks, and a model that answers so. */
async function withModel(given?: Answers) {
  const { url, asked } = given === undefined ? { url: '', asked: [] } : await startModel(given);
  const whole = await startWholeBot(
    given === undefined ? {} : { model: { url, key: 'sk-secret', name: 'small-1' } },
  );
  await meet(whole.user);
  await whole.user.say('customize webinar');
  await whole.user.say('add a call after step 2 called "Say thanks, {seller.name}"');
  await whole.user.say('script of step 3: Hi {record.firstName}, thank you!');
  await whole.user.say('instructions of step 3: Thank them.');
  return { ...whole, asked };
}

const hindiOf = async ({ bot }: Awaited<ReturnType<typeof withModel>>) => {
  const draft = await bot.services.store.draft(TENANT, templateId('webinar-follow-up'));
  return (draft?.edits.slice(0, draft.done) ?? []).flatMap(({ edit }) =>
    edit.kind === 'text' && edit.language === 'hi' ? [edit.text] : [],
  );
};

const TEXTS = JSON.stringify({
  texts: [
    { id: 't0', text: 'धन्यवाद कहें, {seller.name}' },
    { id: 't1', text: 'उन्हें धन्यवाद दें।' },
    { id: 't2', text: 'नमस्ते {record.firstName}, धन्यवाद!' },
  ],
});

test('what lacks Hindi is named, a model proposes it under its label, and a person saves it', async () => {
  const whole = await withModel(answers(TEXTS));
  const draft = await ask(whole.user, 'show the draft');
  expect(read(draft)).toMatch(/Not in हिन्दी yet: 3\. Call: Say thanks/);
  const proposed = await pressBelow(whole, draft, 'Propose translations…');
  expect(read(proposed)).toContain('A language model wrote these.');
  expect(read(proposed)).toContain('धन्यवाद कहें, {seller.name}');
  expect(JSON.stringify(whole.connector.calls.at(-1)?.activity)).toContain('AIGeneratedContent');
  expect(await hindiOf(whole)).toEqual([]);
  const saved = await whole.user.press(proposed, 'Save', {
    'translation:0': 'धन्यवाद कहें, {seller.name}',
    'translation:1': 'उन्हें दिल से धन्यवाद दें।',
    'translation:2': '',
  });
  expect(read(saved)).toContain('“उन्हें दिल से धन्यवाद दें।”');
  expect(await hindiOf(whole)).toEqual(['धन्यवाद कहें, {seller.name}', 'उन्हें दिल से धन्यवाद दें।']);
});

test('what lost a field, or leads elsewhere, is refused by name', async () => {
  const given = [
    { id: 't0', text: 'धन्यवाद कहें' },
    { id: 't1', text: 'https://evil.example पर जाएँ।' },
    { id: 't2', text: 'नमस्ते {record.firstName}!' },
  ];
  const whole = await withModel(answers(JSON.stringify({ texts: given })));
  const proposed = await says(whole.user, 'translate step 3 to Hindi');
  expect(proposed).toMatch(/3\. Call: .* · Title: no proposal, since {seller\.name} got lost or was added/);
  expect(proposed).toMatch(/3\. Call: .* · What to do: no proposal, since it had a link/);
  expect(proposed).toContain('नमस्ते {record.firstName}!');
  expect(proposed).not.toMatch(/evil/);
});

test.each<readonly [string, Answers | undefined, RegExp]>([
  ['is down', fails(500), /There is no proposal this time/],
  [
    'says something else',
    answers('{"texts": [{"id": "t7", "text": "sk-secret"}]}'),
    /There is no proposal this time/,
  ],
  ['is not set', undefined, /There is no language model here/],
])('a model that %s proposes nothing', async (_, given, told) => {
  const whole = await withModel(given);
  const answer = await says(whole.user, 'चरण 3 का अनुवाद करो');
  expect(answer === '' ? '' : await says(whole.user, 'translate the missing texts')).toMatch(told);
  expect(await hindiOf(whole)).toEqual([]);
});
