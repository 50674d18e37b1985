import { askCard } from '../../cards/kit/ask-card.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { button, lines, mainButton, textOf } from '../../cards/kit/elements.ts';
import { domainOf } from '../../domain/address.ts';
import { domainKey } from '../../domain/mail/opt-out.ts';
import type { Entry } from '../../language/lists-and-tags/do-not-contact-entries.ts';
import type { DoNotContactSaid } from '../../language/lists-and-tags/do-not-contact-said.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { enteredOf, keyOfEntry, showDoNotContact } from './change-do-not-contact.ts';

/** The list is shown, asked about, or somebody is taken off it after a question. */
export function doNotContactByRequest(
  turn: Turn,
  said: Exclude<DoNotContactSaid, { readonly kind: 'put' }>,
): Promise<Message> {
  switch (said.kind) {
    case 'check':
      return whichAreOn(turn, said.entries);
    case 'take':
      return askToTakeOff(turn, said.entries);
    case 'export':
      return showDoNotContact(turn, [turn.viewer.say('do-not-contact.no-export')]);
    case 'show':
      return showDoNotContact(turn);
  }
}

const named = (entries: readonly Entry[], { viewer: { say } }: Turn): string =>
  inOneLine(
    entries.map(({ value }) => value),
    say.language,
  );

/** "Is contoso.com on it?"; an address is, too, by its whole domain. */
async function whichAreOn(turn: Turn, entries: readonly Entry[]): Promise<Message> {
  const { services, person, viewer } = turn;
  const keys = entries.map((entry) => keyOfEntry(turn, entry));
  const known = new Set((await services.store.optOuts(person.tenant, keys)).map(({ key }) => key));
  const on = entries.filter((entry) => known.has(keyOfEntry(turn, entry)));
  const domains = await domainsOn(turn, entries);
  const off = entries.filter((entry) => !on.includes(entry) && !isAt(domains, entry));
  const [first = '', ...more] = [
    ...(on.length > 0 ? [viewer.say('do-not-contact.on', { names: named(on, turn) })] : []),
    ...wholeDomains(turn, domains),
    ...(off.length > 0 ? [viewer.say('do-not-contact.off', { names: named(off, turn) })] : []),
  ];
  return noticeCard([{ text: first, bold: false }], [], viewer, lines(...more));
}

/** The listed domains of these addresses. */
async function domainsOn(turn: Turn, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const emails = entries.filter(({ kind }) => kind === 'email');
  const all = [...new Set(emails.map(({ value }) => domainOf(value)))];
  const found = await turn.services.store.optOuts(turn.person.tenant, all.map(domainKey));
  const known = new Set(found.map(({ key }) => key));
  return all.filter((one) => known.has(domainKey(one))).map((value) => ({ kind: 'domain', value }));
}

const isAt = (domains: readonly Entry[], { kind, value }: Entry): boolean =>
  kind === 'email' && domains.some((domain) => domain.value === domainOf(value));

const wholeDomains = (turn: Turn, domains: readonly Entry[]): readonly string[] =>
  domains.length > 0
    ? [turn.viewer.say('do-not-contact.everyone-at', { domains: named(domains, turn) })]
    : [];

/** Whoever asked for it themselves stays. */
export const askToTakeOff = (turn: Turn, entries: readonly Entry[]): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { viewer } = turn;
    const { say } = viewer;
    const entered = new Set(
      await enteredOf(
        turn,
        entries.map((entry) => keyOfEntry(turn, entry)),
      ),
    );
    const taken = entries.filter((entry) => entered.has(keyOfEntry(turn, entry)));
    const domains = await domainsOn(turn, entries);
    const left = entries.filter((entry) => !taken.includes(entry) && !isAt(domains, entry));
    const stays = [
      ...wholeDomains(turn, domains),
      ...(left.length > 0 ? [say('do-not-contact.stays', { names: named(left, turn) })] : []),
    ];
    if (taken.length === 0) return noticeCard([{ text: stays.join(' '), bold: false }], [], viewer);
    const question = say.runs('do-not-contact.ask-off', { names: named(taken, turn) });
    return askCard(say, textOf(question), {
      question,
      notes: lines(...stays),
      day: [],
      text: [],
      buttons: [
        mainButton(say('do-not-contact.remove'), {
          verb: 'do-not-contact',
          add: '',
          remove: taken.map(({ value }) => value).join(' '),
        }),
        button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
      ],
    });
  });
