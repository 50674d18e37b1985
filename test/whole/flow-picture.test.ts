import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Shown } from '../teams-user.ts';
import { flowAddress } from '../../src/app/turn/flow-address.ts';
import { templateCard } from '../../src/cards/templates/template-cards.ts';
import { sayIn } from '../../src/language/say.ts';
import { cardText } from '../card-text.ts';
import { elementsOf } from '../cards/card-elements.ts';
import { ask, startWholeBot, TENANT } from './whole-bot.ts';

const pictureOn = ({ card }: Shown) => elementsOf(card ?? {}).find(({ type }) => type === 'Image');

test.each([
  ['en', 'template webinar', '3. Call: Talk about the next steps: No answer → '],
  ['hi', 'टेम्पलेट वेबिनार', '3. फ़ोन कॉल: अगले कदमों पर बात करें: जवाब नहीं → '],
])('a template is shown as a picture, and told in words (%s)', async (locale, sentence, words) => {
  const { anotherUser } = await startWholeBot();
  const shown = await ask(anotherUser({ locale }), sentence);
  const picture = pictureOn(shown);
  expect(picture?.altText).toContain(words);
  const response = await fetch(String(picture?.url));
  expect(response.headers.get('content-type')).toBe('image/png');
  const { width, height } = await sharp(await response.arrayBuffer()).metadata();
  expect([width > 480, height > 480]).toEqual([true, true]);
});

test('who sees no pictures unfolds the words', async () => {
  const { user } = await startWholeBot();
  const elements = elementsOf((await ask(user, 'template webinar')).card ?? {});
  const [folded] = elements.filter(({ isVisible }) => isVisible === false);
  expect(cardText({ ...folded, isVisible: true })).toContain('10. Decision: Disqualify the lead');
  const toggle = elements.find(({ type }) => type === 'Action.ToggleVisibility');
  expect(toggle).toMatchObject({ title: 'In words', targetElements: [folded?.id] });
});

test('a bot that cannot be reached from outside tells a template in words', async () => {
  const { bot } = await startWholeBot();
  const [template] = bot.services.templates;
  if (!template) throw new Error('No template');
  expect(flowAddress({ tenant: TENANT, ownVersions: [] }, template, 'en')).toBeUndefined();
  const { card } = templateCard(template, sayIn('en'));
  expect(elementsOf(card).map(({ type }) => type)).not.toContain('Image');
  expect(cardText(card)).toContain('1. ');
});

test('who has no address gets no picture', async () => {
  const { bot } = await startWholeBot();
  expect((await fetch(`${bot.url}/files/webinar-follow-up`)).status).toBe(404);
});
