import { describe, expect, test } from 'vitest';
import type { EndId } from '../../src/domain/ids.ts';
import type { Step, Template } from '../../src/domain/template.ts';
import { elementsOf, visibleElementsOf } from '../cards/card-elements.ts';
import type { TeamsUser } from '../teams-user.ts';
import { make, MEGAN, meet } from './people.ts';
import {
  ask,
  enroll,
  noRenewals,
  pressBelow,
  read,
  shippedTemplates,
  startWholeBot,
  temporaryFolder,
} from './whole-bot.ts';

const CROOK = '66666666-aaaa-4aaa-8aaa-666666666666';

/** Alex, who is administrator, and Megan, who sells, have each begun something. */
async function startWithTeam() {
  const whole = await startWholeBot({ samples: noRenewals });
  const { user, anotherUser } = whole;
  const megan = anotherUser(MEGAN);
  await meet(user, megan);
  await user.press(await enroll(user, 'Asha Rao in no-show'), 'Sent');
  await enroll(user, 'Ravi Kulkarni in no-show');
  await enroll(megan, 'Asha Rao in no-show');
  return { ...whole, megan };
}

describe('a summary', () => {
  test('of all templates leads to the one of a template', async () => {
    const { user } = await startWithTeam();
    const all = await ask(user, 'summary');
    expect(read(all)).toMatch(/All templates\nAll time · all sellers\n3; enrolled/);
    const one = await user.press(all, 'Open Follow up when contacts don’t show up');
    expect(read(one)).toMatch(/don’t show up\nAll time · all sellers\n3; enrolled \| 3; running/);
  });

  test('is as new as the last press, also when that is taken back', async () => {
    const { user } = await startWithTeam();
    const facts = async () => read(await ask(user, 'summary no-show'));
    expect(await facts()).toContain('3; enrolled | 3; running');
    await user.say('unenroll Ravi');
    expect(await facts()).toContain('3; enrolled | 2; running');
    await user.say('undo');
    expect(await facts()).toContain('3; enrolled | 3; running');
  });

  test('is of a period, which a field changes', async () => {
    const { user, comes } = await startWithTeam();
    await comes('2026-12-07T02:30:00Z');
    const month = await ask(user, 'summary no-show this month');
    expect(read(month)).toMatch(/This month · all sellers\nNobody was enrolled in this period\./);
    const quarter = await user.press(month, 'Show', { period: 'quarter' });
    expect(read(quarter)).toMatch(/This quarter · all sellers\n3; enrolled/);
  });

  test('tells what is stuck, and opens it', async () => {
    const { user, comes, connector } = await startWithTeam();
    await comes('2026-11-26T02:30:00Z');
    const summary = await ask(user, 'summary no-show');
    expect(read(summary)).toMatch(/3; overdue \| 2; stuck[\s\S]*Stuck\n/);
    const opened = await pressBelow({ user, connector }, summary, 'Open Ravi Kulkarni');
    expect(read(opened)).toMatch(/Ravi Kulkarni[\s\S]*So far/);
  });

  test('opens what is stuck with those whom somebody leads, and for nobody else', async () => {
    const { user, megan, comes, connector } = await startWithTeam();
    await user.say('unenroll Asha Rao');
    await comes('2026-11-26T02:30:00Z');
    const summary = await ask(user, 'summary no-show');
    const opened = await pressBelow({ user, connector }, summary, 'Open Asha Rao');
    expect(read(opened)).toMatch(/Asha Rao[\s\S]*So far/);

    expect(read(await ask(megan, 'summary no-show'))).not.toContain('Ravi Kulkarni');
  });

  test('is of what somebody may see, whatever they ask for', async () => {
    const { user, megan } = await startWithTeam();
    expect(read(await ask(megan, 'summary no-show'))).toMatch(/All time · only you\n1; enrolled/);
    const refused = read(await ask(megan, 'summary no-show for Alex'));
    expect(refused).toContain('You need to be');
    expect(refused).not.toContain('enrolled');

    await make(user, 'make Megan manager of Alex');
    expect(read(await ask(megan, 'summary no-show'))).toMatch(/you and your team\n3; enrolled/);
    expect(read(await ask(megan, 'summary no-show for Alex'))).toMatch(/Alex Wilber\n2; enrolled/);
  });

  test('says which templates there are where none is meant', async () => {
    const { user } = await startWithTeam();
    expect(read(await ask(user, 'summary nonsense'))).toContain('There’s no template called “nonsense”');
  });
});

/** The next version, whose last email ends it where nobody answers. */
function nextVersion(template: Template): Template {
  const steps = template.steps.slice(0, -1).map((step): Step => {
    const { 'no-answer': no } = step.outcomes;
    if (no?.kind !== 'step' || no.to !== template.steps.at(-1)?.id) return step;
    return { ...step, outcomes: { ...step.outcomes, 'no-answer': { kind: 'end', ends: [NO_RESPONSE] } } };
  });
  return { ...template, version: template.version + 1, steps };
}

const NO_RESPONSE = 'no-response' as EndId;

describe('the flow on a summary', () => {
  test('is a picture that opens the summary, told with its counts, and a section takes its place', async () => {
    const { user } = await startWithTeam();
    const { card } = await ask(user, 'summary no-show');
    const picture = elementsOf(card ?? {}).find(({ type }) => type === 'Image');
    expect(picture?.altText).toMatch(/1\. Email: .* \(3 reached it\)/);
    expect(visibleElementsOf(card ?? {})).toContain(picture);
    const steps = elementsOf(card ?? {}).find(({ title }) => title === 'Step by step');
    expect(steps?.targetElements).toEqual(
      expect.arrayContaining(['steps', { elementId: 'flow', isVisible: false }]),
    );
    const response = await fetch(String(picture?.url));
    expect(response.headers.get('content-type')).toBe('image/png');
  });

  test('is of one version, the newest in which anybody is, and says whom it leaves out', async () => {
    const folder = await temporaryFolder();
    const templates = await shippedTemplates();
    const { version = 0 } = templates.find(({ id }) => id === 'contact-no-show') ?? {};
    const before = await startWholeBot({ folder, templates, samples: noRenewals });
    await before.user.install();
    await enroll(before.user, 'Asha Rao in no-show');
    await before.stop();
    const newer = templates.map((one) => (one.id === 'contact-no-show' ? nextVersion(one) : one));
    const { user } = await startWholeBot({ folder, templates: newer, samples: noRenewals });

    /** The whole card, what is folded too, and the picture in words. */
    const summary = async (words: string) => {
      const { card } = await ask(user, `summary no-show ${words}`);
      const picture = elementsOf(card ?? {}).find(({ type }) => type === 'Image');
      expect((await fetch(String(picture?.url))).status).toBe(200);
      return { card: JSON.stringify(card), flow: String(picture?.altText) };
    };
    const none = await summary('');
    expect(none.card).toContain(`"The picture shows version ${version}."`);
    expect(none.flow).toMatch(/\(1 reached it\)[^]* 7\. /);

    await enroll(user, 'Ravi Kulkarni in no-show');
    await enroll(user, 'Vikram Shetty in no-show');
    const some = await summary('');
    expect(some.card).toContain(
      `"The picture shows version ${version + 1}. 1 enrollment in another version isn’t included."`,
    );
    expect(some.flow).toMatch(/^1\. [^(]*\(2 reached it\)/);
    expect(some.flow).not.toContain(' 7. ');
    expect(read(await ask(user, 'summary no-show'))).toContain('3; enrolled');
  });

  test('is not there while nobody is enrolled, nor without an address of the bot', async () => {
    const { user, bot } = await startWithTeam();
    const pictures = async (sentence: string) =>
      elementsOf((await ask(user, sentence)).card ?? {}).filter(({ type }) => type === 'Image');
    expect(await pictures('summary webinar')).toEqual([]);
    Object.assign(bot.services, { publish: undefined });
    expect(await pictures('summary no-show')).toEqual([]);
    expect(read(await ask(user, 'summary no-show'))).toContain('Step by step');
  });
});

describe('an export', () => {
  /** Where the file is that the bot offers. */
  const linkOf = async (user: TeamsUser, sentence: string): Promise<string> => {
    const { card } = await ask(user, sentence);
    const link = elementsOf(card ?? {}).find(({ type }) => type === 'Action.OpenUrl');
    return String(link?.url);
  };
  const fetchText = async (url: string) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };

  test('hands out the same numbers as a file, for a spreadsheet', async () => {
    const { user } = await startWithTeam();
    const answer = await ask(user, 'export no-show this month');
    expect(read(answer)).toContain('contact-no-show-month-2026-11-23.csv');
    const url = await linkOf(user, 'export no-show this month');
    const { headers } = await fetch(url);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="contact-no-show-month-2026-11-23.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const csv = await fetchText(url);
    expect(csv.startsWith('\ufeffTemplate,')).toBe(true);
    expect(csv).toContain(
      'Follow up when contacts don’t show up,This month,all sellers,,,enrolled,3,,,,\r\n',
    );
    expect(csv).toContain('By seller,Megan Bowen,enrolled,1,,,,\r\n');
  });

  test('lists what is stuck, the longest waiting first, a record a line', async () => {
    const { user, megan, addRecord, comes } = await startWithTeam();
    await addRecord('=cmd|calc', { company: '@evil' });
    await comes('2026-11-24T02:30:00Z');
    await enroll(megan, '=cmd|calc in no-show');
    await comes('2026-11-30T02:30:00Z');
    await user.say('note Ravi Kulkarni: on a trip');
    await comes('2026-12-01T02:30:00Z');

    const [head, ...lines] = (await fetchText(await linkOf(user, 'export no-show'))).trimEnd().split('\r\n');
    expect(head).toMatch(/,Part,Of,Figure,Number,Company,Seller,Step,Due$/);
    const stuck = lines.flatMap((line) => line.split(',Stuck,')[1] ?? []);
    expect(stuck.map((line) => line.slice(-2))).toEqual(['23', '23', '24', '24']);
    expect(stuck.toSorted()).toEqual([
      "'=cmd|calc,days without activity,7,'@evil,Megan Bowen,Ask for another meeting,2026-11-24",
      'Asha Rao,days without activity,8,Contoso India,Alex Wilber,Ask for another meeting,2026-11-24',
      'Asha Rao,days without activity,8,Contoso India,Megan Bowen,Ask for another meeting,2026-11-23',
      'Ravi Kulkarni,days without activity,1,Northwind Traders,Alex Wilber,Ask for another meeting,2026-11-23',
    ]);
    const columns = lines.map((line) => line.replaceAll(/"[^"]*"/g, 'text').split(',').length);
    expect(new Set(columns)).toEqual(new Set([head?.split(',').length]));
  });

  test('lists of what is stuck only what somebody may see, and none in the summary of all templates', async () => {
    const { user, megan, comes } = await startWithTeam();
    await comes('2026-12-01T02:30:00Z');
    const own = await fetchText(await linkOf(megan, 'export no-show'));
    expect(own).toContain('Stuck,Asha Rao,');
    expect(own).not.toContain('Ravi Kulkarni');
    expect(await fetchText(await linkOf(user, 'export'))).not.toMatch(/Asha Rao|Company/);
  });

  test('says for how long it lasts, and leads back to the numbers', async () => {
    const { user } = await startWithTeam();
    const exported = await user.press(await ask(user, 'summary no-show this month'), 'Export');
    expect(read(exported)).toContain('The link works for an hour.');
    const back = await user.press(exported, 'Back to the numbers');
    expect(read(back)).toMatch(/This month · all sellers\n3; enrolled/);
  });

  test('is open to nobody who changes its address, nor for longer than an hour or so', async () => {
    const { user, moveTo } = await startWithTeam();
    const url = await linkOf(user, 'export no-show');
    const at = url.length - 20;
    const changed = url.slice(0, at) + (url[at] === 'A' ? 'B' : 'A') + url.slice(at + 1);
    expect((await fetch(changed)).status).toBe(404);
    expect((await fetch(url)).status).toBe(200);
    await moveTo('2026-11-23T04:30:00Z');
    expect((await fetch(url)).status).toBe(404);
  });

  test('is closed to a manager who is none any more, even when it was open before', async () => {
    const { user, megan } = await startWithTeam();
    await make(user, 'make Megan manager of Alex');
    const url = await linkOf(megan, 'export no-show for Alex');
    expect(await fetchText(url)).toContain('Alex Wilber,,,enrolled,2,,,,\r\n');
    await make(user, 'make Megan seller');
    expect((await fetch(url)).status).toBe(404);
  });

  test('has only their own numbers for a seller', async () => {
    const { megan } = await startWithTeam();
    const csv = await fetchText(await linkOf(megan, 'export no-show'));
    expect(csv).toContain('only you,,,enrolled,1,,,,\r\n');
    expect(csv).not.toContain('Alex');
  });

  test('has no cell that a spreadsheet would run', async () => {
    const { user, anotherUser } = await startWithTeam();
    const crook = anotherUser({ name: '=HYPERLINK("https://evil.example")', aadObjectId: CROOK });
    await crook.install();
    await enroll(crook, 'Vikram Shetty in no-show');
    const csv = await fetchText(await linkOf(user, 'export no-show'));
    expect(csv).toContain(`By seller,"'=HYPERLINK(""https://evil.example"")",enrolled,1,,,,\r\n`);
  });

  test('is refused where the bot cannot be reached from outside', async () => {
    const { user, bot } = await startWithTeam();
    Object.assign(bot.services, { publish: undefined });
    expect(read(await ask(user, 'export no-show'))).toContain('Exports aren’t available here.');
  });
});
