import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { inLanguage } from '../../domain/text.ts';
import { withoutAddresses } from '../../language/contacts/without-addresses.ts';
import { shortDay } from '../../language/dates.ts';
import { actionInWords, placeLine } from '../action/action-title.ts';
import { endWord } from '../action/end-line.ts';
import { companyBeside } from '../kit/company-beside.ts';
import { dueLabel, type DueLabel } from '../kit/due-label.ts';
import { cardOf, joinDots, lines, type Card, type Line } from '../kit/elements.ts';
import { stateOf, type Situation, type Viewer } from '../kit/situation.ts';

/** A record as it is offered to the person who looks for it, and the card that everyone in their chat reads. */
export type SharedRecord = { readonly title: string; readonly text: string; readonly card: Card };

type Sequence = {
  readonly title: string;
  readonly due: DueLabel;
  readonly where: string;
};
type Shared = {
  readonly name: string;
  readonly where: string;
  readonly sequences: readonly Sequence[];
  readonly notes: readonly Line[];
  /** Its address, which shows this card again wherever it is put into a chat. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
};
const drawShared = cardOf<Shared>('shared');

/** Where things stand with a record: nothing that changes it, and nothing that only its sellers should know. */
export function sharedRecord(
  of: SalesRecord,
  situations: readonly Situation[],
  { id, name: sharer }: Pick<Person, 'id' | 'name'>,
  viewer: Viewer,
  address?: string,
): SharedRecord {
  const { say, today } = viewer;
  const record = forEveryone(of);
  const company = companyBeside(record);
  const sequences = situations.map((one) =>
    sequenceOf(situationForEveryone(one), one.enrollment.seller !== id, viewer),
  );
  const [first] = sequences;
  const type = say(`type.${record.type}`);
  const card = drawShared(say, record.name, {
    name: record.name,
    where: joinDots(company, type, record.status === 'active' ? '' : say(`status.${record.status}`)),
    sequences,
    notes: lines(
      first ? undefined : say('share.none', { name: sharer }),
      say('share.as-of', { day: shortDay(today, viewer) }),
    ),
    links: address === undefined ? [] : [{ title: say('share.open'), url: address }],
  });
  const text = first ? joinDots(company, first.title, first.due.text) : joinDots(company, type);
  return { title: record.name, text, card };
}

function sequenceOf(situation: Situation, isOfAnother: boolean, viewer: Viewer): Sequence {
  const { say, today } = viewer;
  const { template, sellerName } = situation;
  const state = stateOf(situation, today);
  return {
    title: state.kind === 'ended' ? endWord(situation, state, say) : actionInWords(situation, viewer),
    due: dueLabel(situation, viewer),
    where: joinDots(
      inLanguage(template.name, say.language),
      placeLine(situation, viewer),
      isOfAnother ? say('team.seller', { name: sellerName }) : '',
    ),
  };
}

const situationForEveryone = ({ record, contact, ...rest }: Situation): Situation => ({
  ...rest,
  record: forEveryone(record),
  ...(contact && { contact: forEveryone(contact) }),
});

/** Nothing else of a record can get onto the card. */
const forEveryone = ({ tenant, id, type, name, company, status }: SalesRecord): SalesRecord => ({
  tenant,
  id,
  type,
  status,
  name: withoutAddresses(name),
  company: withoutAddresses(company),
  tags: [],
});
