import { describe, expect, test } from 'vitest';
import { actionCard } from '../../src/cards/day/action-card.ts';
import { resultView } from '../../src/cards/action/result.ts';
import type { Situation, Viewer } from '../../src/cards/kit/situation.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { firstStep } from '../../src/domain/template.ts';
import type { Language } from '../../src/domain/text.ts';
import { cardText } from '../card-text.ts';
import { MONDAY } from '../builders.ts';
import { elementsOf } from './card-elements.ts';
import { ASHA, happen, situationAt, viewerOn, type Customer } from './situations.ts';

const viewer = viewerOn(MONDAY);

const asha = (some: Partial<SalesRecord>): Customer => ({ ...ASHA, person: { ...ASHA.person, ...some } });

function without(field: 'email' | 'phone' | 'linkedIn'): Customer {
  const { [field]: _, ...person } = ASHA.person;
  return { ...ASHA, person };
}

type Opened = { readonly title: string; readonly url: string };

/** The links of the action's card. */
const linksOf = (situation: Situation, seenBy = viewer): readonly Opened[] =>
  elementsOf(actionCard(situation, seenBy).card)
    .filter(({ type }) => type === 'Action.OpenUrl')
    .map(({ title, url }) => ({ title: String(title), url: String(url) }));

const urlOf = (situation: Situation): string => linksOf(situation)[0]?.url ?? '';

const shown = (situation: Situation): string => cardText(actionCard(situation, viewer).card);

describe('an email', () => {
  test('opens in Outlook with everything filled in', () => {
    const url = new URL(urlOf(situationAt('contact-no-show', 'missed-meeting-email')));
    expect(url.origin + url.pathname).toBe('https://outlook.office.com/mail/deeplink/compose');
    expect(url.searchParams.get('to')).toBe('asha.rao@northwind.example');
    expect(url.searchParams.get('subject')).toBe('Sorry we missed each other');
    expect(url.searchParams.get('body')).toMatch(
      /^Hi Asha,\n\n.*Northwind Traders.*\n\nBest regards,\nAlex Wilber$/s,
    );
  });

  test('opens in the program of their own of whoever chose that', () => {
    const own: Viewer = { ...viewer, mailProgram: 'own' };
    const [link] = linksOf(situationAt('contact-no-show', 'missed-meeting-email'), own);
    expect(link?.title).toBe('Compose email');
    expect(link?.url).toMatch(
      /^mailto:asha\.rao@northwind\.example\?subject=Sorry%20we%20missed%20each%20other&body=Hi%20Asha%2C%0D%0A%0D%0A/,
    );
    expect(link?.url).toMatch(/Best%20regards%2C%0D%0AAlex%20Wilber$/);
  });

  test.each(['a@x.example?bcc=b@x.example', 'a@x.example,b@x.example', 'a@x.example&cc=b@x.example'])(
    'goes to nobody else in that program, whatever the address says: %s',
    (email) => {
      const own: Viewer = { ...viewer, mailProgram: 'own' };
      const [link] = linksOf(situationAt('contact-no-show', 'missed-meeting-email', asha({ email })), own);
      const [to = '', query = ''] = (link?.url ?? '').replace('mailto:', '').split('?');
      expect(decodeURIComponent(to)).toBe(email);
      expect(to).not.toContain(',');
      expect([...new URLSearchParams(query).keys()]).toEqual(['subject', 'body']);
    },
  );

  test('has spaces that Outlook shows as spaces', () => {
    const url = urlOf(situationAt('contact-no-show', 'missed-meeting-email', asha({ company: 'A + B & C' })));
    expect(url).toContain('A%20%2B%20B%20%26%20C');
    expect(url).not.toContain('+');
  });

  test('brings its text along in the address or shows it on the card, and never an endless address', () => {
    const lengths = Array.from({ length: 200 }, (_, index) => index * 10);
    const ways = lengths.map((length) => {
      const situation = situationAt(
        'contact-no-show',
        'missed-meeting-email',
        asha({ company: 'x'.repeat(length) }),
      );
      const url = urlOf(situation);
      const way = [url.includes('&body='), shown(situation).includes('Subject: ')];
      return { fits: url.length <= 2_000, way: way.join() };
    });
    expect(ways.every(({ fits }) => fits)).toBe(true);
    expect([...new Set(ways.map(({ way }) => way))]).toEqual(['true,false', 'false,true']);
  });

  test('whose text does not fit shows it whole, in paragraphs', () => {
    const company = 'x'.repeat(1_500);
    const lines = shown(situationAt('contact-no-show', 'missed-meeting-email', asha({ company }))).split(
      '\n',
    );
    expect(lines.slice(lines.findIndex((line) => line.startsWith('Subject: ')) + 1)).toEqual(
      expect.arrayContaining(['Hi Asha,', expect.stringContaining(company), 'Best regards,', 'Alex Wilber']),
    );
  });

  test.each<[string, Language, Partial<SalesRecord>, Language]>([
    ['an English-speaking customer', 'en', { language: 'en' }, 'en'],
    ['a Hindi-speaking customer', 'en', { language: 'hi' }, 'hi'],
    ['an English-speaking customer of a Hindi-speaking seller', 'hi', { language: 'en' }, 'en'],
    ['a customer of whom nobody knows, of a Hindi-speaking seller', 'hi', {}, 'en'],
  ])('to %s is in their language', (_, seller, customer, language) => {
    const situation = situationAt('contact-no-show', 'missed-meeting-email', asha(customer));
    const { card } = actionCard(situation, viewerOn(MONDAY, seller));
    const [link] = elementsOf(card).filter(({ type }) => type === 'Action.OpenUrl');
    const subject = new URL(String(link?.url)).searchParams.get('subject');
    expect(subject).toBe(firstStep(situation.template).email?.subject[language]);
  });

  test('that nobody can be sent says so instead of offering a link', () => {
    const situation = situationAt('contact-no-show', 'missed-meeting-email', without('email'));
    expect(linksOf(situation)).toEqual([]);
    expect(shown(situation)).toContain('No email address on the record.');
  });

  test('that is out has nothing to open any more', () => {
    const situation = situationAt('contact-no-show', 'missed-meeting-email');
    const { template, enrollment } = situation;
    const sent = happen(template, enrollment, { kind: 'outcome', outcome: 'sent' }, MONDAY);
    expect(linksOf({ ...situation, ...sent })).toEqual([]);
  });
});

describe('a call', () => {
  test.each([
    ['+91 98765 43210', '4:%2B919876543210'],
    ['+49 (30) 1234-567', '4:%2B49301234567'],
    ['022 1234 5678', '4:%2B912212345678'],
    ['+49 (0)30 1234', '4:%2B49301234'],
    ['+1 555 010 0199 ext. 12', '4:%2B15550100199'],
  ])('to %s is made by Teams', (phone, user) => {
    expect(linksOf(situationAt('contact-no-show', 'call', asha({ phone })))).toEqual([
      { title: 'Call', url: `https://teams.microsoft.com/l/call/0/0?users=${user}` },
    ]);
  });

  test('to a number without its country is one of the customer’s country', () => {
    const inBerlin = asha({ phone: '030 1234567', timeZone: 'Europe/Berlin' });
    const [link] = linksOf(situationAt('contact-no-show', 'call', inBerlin));
    expect(link?.url).toContain('4:%2B49301234567');
  });

  test('to what is no number has no link, and says what is missing', () => {
    const situation = situationAt('contact-no-show', 'call', asha({ phone: '12 or 13' }));
    expect(linksOf(situation)).toEqual([]);
    expect(shown(situation)).toContain('“12 or 13” can’t be called from here.');
  });

  test('to nobody says so instead of offering a link', () => {
    const situation = situationAt('contact-no-show', 'call', without('phone'));
    expect(linksOf(situation)).toEqual([]);
    expect(shown(situation)).toContain('No phone number on the record.');
  });
});

describe('LinkedIn', () => {
  const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=Asha%20Rao%20Northwind%20Traders';

  test.each([
    ['https://www.linkedin.com/in/asha-rao', 'https://www.linkedin.com/in/asha-rao'],
    ['https://linkedin.com/in/asha-rao', 'https://linkedin.com/in/asha-rao'],
    ['https://in.linkedin.com/in/asha rao', 'https://in.linkedin.com/in/asha%20rao'],
    ['https:\\\\linkedin.com\\@evil.example', 'https://linkedin.com/@evil.example'],
    ['http://www.linkedin.com/in/asha-rao', SEARCH],
    ['https://linkedin.com.evil.example/in/asha-rao', SEARCH],
    ['https://notlinkedin.com/in/asha-rao', SEARCH],
    ['https://linkedin.com@evil.example/in/asha-rao', SEARCH],
    ['https://evil.example/?https://linkedin.com', SEARCH],
    ['javascript:alert(1)//linkedin.com', SEARCH],
    ['linkedin.com/in/asha-rao', SEARCH],
    ['', SEARCH],
  ])('of a record that says "%s" opens %s', (linkedIn, url) => {
    expect(linksOf(situationAt('outbound-prospecting', 'research', asha({ linkedIn })))).toEqual([
      { title: 'Open LinkedIn', url },
    ]);
  });

  test('of a record that says nothing is a search', () => {
    expect(urlOf(situationAt('outbound-prospecting', 'research', without('linkedIn')))).toBe(SEARCH);
  });
});

describe('a meeting', () => {
  const NEW = 'https://teams.microsoft.com/l/meeting/new?subject=Asha%20Rao%2C%20Northwind%20Traders';

  test.each(['set-up-demo', 'demo'])('is scheduled in Teams, at the step %s', (step) => {
    expect(linksOf(situationAt('webinar-follow-up', step))).toEqual([
      { title: 'Schedule meeting', url: `${NEW}&attendees=asha.rao%40northwind.example` },
    ]);
  });

  test('with somebody without an address invites nobody', () => {
    expect(urlOf(situationAt('webinar-follow-up', 'demo', without('email')))).toBe(NEW);
  });
});

describe('a task that asks to write and to agree on a day', () => {
  const share = (customer?: Customer) => situationAt('contact-no-show', 'share-meeting-details', customer);
  const opened = (customer?: Customer) => linksOf(share(customer)).map(({ url }) => new URL(url));

  test('opens an email and a meeting with the person, each with its title', () => {
    const [email, meeting, ...others] = opened();
    expect(others).toEqual([]);
    expect(email?.searchParams.get('to')).toBe('asha.rao@northwind.example');
    expect(email?.searchParams.get('subject')).toBe('The main points of our missed meeting');
    expect(meeting?.searchParams.get('attendees')).toBe('asha.rao@northwind.example');
    expect(meeting?.searchParams.get('subject')).toBe('Asha Rao and Alex Wilber: our next meeting');
  });

  test('titles them in the language of the customer', () => {
    const [email] = opened(asha({ language: 'hi' }));
    expect(email?.searchParams.get('subject')).toBe('हमारी छूटी हुई मीटिंग की मुख्य बातें');
  });

  test('has one main button', () => {
    const main = elementsOf(actionCard(share(), viewer).card).filter(({ style }) => style === 'positive');
    expect(main.map(({ title }) => title)).toEqual(['Compose email']);
  });

  test('asks for the address that it lacks', () => {
    expect(linksOf(share(without('email'))).map(({ title }) => title)).toEqual(['Schedule meeting']);
    expect(shown(share(without('email')))).toContain('[Add email]');
  });

  test.each([
    ['account-renewal', 'verify-account'],
    ['contact-no-show', 'reach-other-contacts'],
  ])('and one of %s that does not has no link', (template, step) => {
    expect(linksOf(situationAt(template, step))).toEqual([]);
  });
});

describe.each([
  ['a deal', 'product-demo', 'thank-you-email', 'call'],
  ['a company', 'account-renewal', 'renewal-email', 'pitch-call'],
])('%s', (_, template, email, call) => {
  test('is written to at its primary contact', () => {
    const url = new URL(urlOf(situationAt(template, email)));
    expect(url.searchParams.get('to')).toBe('asha.rao@northwind.example');
    expect(url.searchParams.get('body')).toMatch(/^Hi Asha,/);
  });

  test('is called at its primary contact', () => {
    expect(urlOf(situationAt(template, call))).toContain('4:%2B919876543210');
  });

  test('is written to in the language of its contact', () => {
    const inHindi = new URL(urlOf(situationAt(template, email, asha({ language: 'hi' }))));
    const inEnglish = new URL(urlOf(situationAt(template, email)));
    expect(inHindi.searchParams.get('subject')).not.toBe(inEnglish.searchParams.get('subject'));
  });
});

describe('a call that ended the sequence', () => {
  const situation = situationAt('outbound-prospecting', 'first-call');
  const { template, enrollment } = situation;

  const resultAfter = (end: string, view: 'list' | 'one') => {
    const reached = template.ends.find(({ id }) => id === end);
    if (!reached) throw new Error(`There is no end ${end}`);
    const event = { kind: 'outcome', outcome: 'answered', end: reached.id } as const;
    const moved = happen(template, enrollment, event, MONDAY);
    if (!moved) throw new Error('The call cannot be answered');
    return resultView({ ...situation, ...moved }, moved.effects, viewer, view);
  };

  test('well leaves connecting and meeting to do', () => {
    expect(resultAfter('meeting-scheduled', 'one').links.map(({ title, mode }) => [title, mode])).toEqual([
      ['Open LinkedIn', 'primary'],
      ['Schedule meeting', 'primary'],
    ]);
  });

  test('well does not push aside the next action of the day', () => {
    const { links, buttons, more } = resultAfter('meeting-scheduled', 'list');
    expect(links).toEqual([]);
    expect(buttons.map(({ title }) => title)).toEqual(['Undo']);
    expect(more.map(({ mode }) => mode)).toEqual(['secondary', 'secondary']);
  });

  test('with a no leaves nothing to do', () => {
    expect(resultAfter('not-interested', 'one').links).toEqual([]);
  });
});
