import { describe, expect, test } from 'vitest';
import type { TemplateId } from '../../../../src/domain/ids.ts';
import { normalize } from '../../../../src/language/understand/sentence/normalize.ts';
import { spotted, TEMPLATES, vocabularyOf } from './spot.ts';

const CAST = vocabularyOf({ templates: TEMPLATES });

describe('a template is sure where one is spoken of', () => {
  test.for<readonly [text: string, ...found: readonly string[]]>([
    ['start the no-show sequence for Asha', 'no-show → contact-no-show'],
    ['Asha ko no show wale mein daal do', 'no show → contact-no-show'],
    ['आशा का नो-शो वाला शुरू करो', 'नो-शो → contact-no-show'],
    ['मीरा को न आने वाले में डाल दो', 'न आने → contact-no-show'],
    ['enroll Meera in outbound', 'outbound → outbound-prospecting'],
    ['chuck them on the prospectign one', 'prospectign → outbound-prospecting'],
    ['how we doing on out bound', 'out bound → outbound-prospecting'],
    ['इवेंट वाला टेम्पलेट कैसा है', 'इवेंट → event-invitation'],
    ['event ka nyota wala chalu karo', 'event ka nyota → event-invitation'],
    ['put her in the event invite', 'event invite → event-invitation'],
    ['renewal flow for Contoso', 'renewal → account-renewal'],
    ['नवीनीकरण वाला अनुक्रम दिखाओ', 'नवीनीकरण → account-renewal'],
    ['rinewal wala shuru karo', 'rinewal → account-renewal'],
    ['enroll in account renewal', 'account renewal → account-renewal'],
    ['webniar follow up for Ravi', 'webniar follow up → webinar-follow-up'],
    ['वेबिनार में डालो', 'वेबिनार → webinar-follow-up'],
    ['take him out of webinar-follow-up', 'webinar-follow-up → webinar-follow-up'],
    ['demo wale sequence mein', 'demo → product-demo'],
    ['the dmeo sequence', 'dmeo → product-demo'],
    [
      'webinar follow up or event invitation?',
      'webinar follow up → webinar-follow-up',
      'event invitation → event-invitation',
    ],
  ])('%s', ([text, ...found]) => {
    expect(spotted(text, CAST, 'template')).toEqual(found);
  });
});

test.for([
  'Asha wants a demo',
  'demo ho gaya',
  'she came to the event',
  'webinar me aayi thi',
  'the meeting was a no show',
  'renewal is due in March',
  'show me the list',
  'LinkedIn invite sent',
  'follow up with Ravi',
  'call the account',
])('it is not sure in “%s”', (text) => {
  expect(spotted(text, CAST, 'template')).toEqual([]);
});

test('a template of one’s own is found by its name and what it is called here', () => {
  const own = vocabularyOf({
    templates: [
      ...TEMPLATES,
      {
        template: { id: 'win-back' as TemplateId, name: { en: 'Win lapsed clients back' } },
        aliases: ['boomerang', 'लौटाओ अभियान'],
      },
    ],
  });
  for (const text of ['in boomerang', 'the boomerang sequence', 'win-back sequence', 'लौटाओ अभियान में'])
    expect(spotted(text, own, 'template')).toEqual([expect.stringContaining('win-back')]);
});

test('“follow up” alone is of two templates', () => {
  expect(spotted('the follow up sequence', CAST, 'template', 0.3)).toEqual([
    'follow up → contact-no-show, webinar-follow-up',
  ]);
});

describe('a shipped template is found by its whole name', () => {
  test.each(
    TEMPLATES.flatMap(({ template: { id, name } }) => [
      [`enroll Asha in ${name.en}`, id],
      [`आशा को “${name.hi}” में जोड़ें`, id],
    ]),
  )('%s', (text, id) => {
    expect(spotted(text, CAST, 'template', 0.5)).toEqual([expect.stringMatching(`→ ${id}$`)]);
  });
});

describe.each(['’', "'"])('whichever apostrophe (%s) a template’s name has', (sign) => {
  const own = vocabularyOf({
    templates: ['founder', 'partner'].map((id) => ({
      template: { id: id as TemplateId, name: { en: `The ${id}${sign}s comeback` } },
    })),
  });

  test.each(['’', "'", ''])('it is found with %s', (typed) => {
    const text = `enroll Asha in the partner${typed}s comeback`;
    expect(spotted(normalize(text).text, own, 'template', 0.1)).toEqual([
      expect.stringMatching(/ → partner$/u),
    ]);
  });
});
