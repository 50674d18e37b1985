import { joinDots, line } from '../../cards/kit/elements.ts';
import { choiceCard, type Option } from '../../cards/action/question-cards.ts';
import { searchCard } from '../../cards/records/search-card.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { may } from '../../domain/organization.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { CommandArguments } from '../../language/understand/commands.ts';
import { dayInWords } from '../../language/dates.ts';
import { findTemplate, type TemplateSearch } from '../../language/understand/find-template.ts';
import { isCovered } from '../../language/understand/fuzzy-match.ts';
import { namesIn, proposeMany } from './enroll-many.ts';
import { findRecord } from '../finding/find-record.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/store.ts';
import { askTemplate, propose, templatesFor, type EnrollRequest } from './proposal.ts';
import { askColleague, findColleague, isFound, type FoundColleague } from '../finding/find-colleague.ts';
import { explainMissing, explainNotOffered } from '../turn/rights.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';

/** "enroll Asha Rao in webinar from monday" */
export async function enrollByWords(turn: Turn, typed: CommandArguments): Promise<Message> {
  const { services, viewer } = turn;
  const { who, template: words, from, seller } = withWholeName(services.templates, typed);
  const { say } = viewer;
  const found = words === undefined ? undefined : findTemplate(services.templates, words);
  const template = found?.kind === 'one' ? found.template : undefined;
  const off = found?.kind === 'none' && words !== undefined ? await isTurnedOff(turn, words) : undefined;
  if (off) return off;
  if (who === undefined) return askWhom(turn, template);
  const forWhom = seller === undefined ? undefined : await findOther(turn, seller);
  if (forWhom && !may(turn.authority, 'act-for-others'))
    return explainMissing(turn, { kind: 'role', right: 'act-for-others' });
  if (forWhom && forWhom.kind !== 'one') return askColleague(turn, forWhom, seller ?? '');
  const start = from === undefined ? undefined : dayInWords(from, viewer.today);
  const notes = [
    ...(from !== undefined && start === undefined ? [say('enroll.unknown-day', { words: from })] : []),
  ];
  const wish: EnrollRequest = { template, start, notes, seller: forWhom?.colleague };
  const names = namesIn(who);
  if (names.length > 1 && !(await isOneName(turn, who))) {
    return forWhom
      ? choiceCard(say.runs('enroll.one-for-others'), [], viewer)
      : proposeMany(turn, names, wish);
  }
  return pickRecord(turn, who, wish, (record) =>
    found === undefined || template
      ? propose(turn, record, wish)
      : proposeUnclear(turn, record, found, words ?? '', wish),
  );
}

/** A template may have "for" in its name; then the words after it name no seller. */
function withWholeName(templates: readonly Template[], words: CommandArguments): CommandArguments {
  const { template, seller, ...others } = words;
  if (template === undefined || seller === undefined) return words;
  const whole = `${template} for ${seller}`;
  const isNamed = templates.some(({ name: { en } }) => en.includes(' for ') && isCovered(whole, en));
  return isNamed ? { ...others, template: whole } : words;
}

const isTurnedOff = (turn: Turn, words: string) => {
  const found = findTemplate(newestTemplates(turn.services), words);
  return explainNotOffered(turn, ({ id }) => found.kind === 'one' && found.template.id === id);
};

/** A company or a deal may have an "and" in its name. */
const isOneName = async ({ services, person }: Turn, who: string): Promise<boolean> =>
  (await services.store.searchRecords(person.tenant, who, 1)).some(({ exact }) => exact);

/** A name typed into the form. */
export async function search(turn: Turn, who: string, templateId: TemplateId | undefined): Promise<Message> {
  const template = templateId && turn.services.templates.find(({ id }) => id === templateId);
  const wish: EnrollRequest = { template, notes: [] };
  return who.trim() === ''
    ? askWhom(turn, template)
    : pickRecord(turn, who, wish, (record) => propose(turn, record, wish));
}

/** The beginning of the form. */
export function askWhom({ viewer }: Turn, template?: Template): Message {
  const { say } = viewer;
  return template
    ? searchCard(say.runs('enroll.ask-who', { template: inLanguage(template.name, say.language) }), viewer, {
        template: template.id,
      })
    : searchCard(say.runs('enroll.form.title'), viewer);
}

/** Several templates or none match the words; the record's type may leave only one. */
async function proposeUnclear(
  turn: Turn,
  record: SalesRecord,
  found: TemplateSearch,
  words: string,
  wish: EnrollRequest,
): Promise<Message> {
  const { services, viewer } = turn;
  const candidates = found.kind === 'many' ? found.templates : services.templates;
  const [only, ...more] = templatesFor(candidates, record);
  if (found.kind === 'many' && only && more.length === 0)
    return propose(turn, record, { ...wish, template: only });
  const key = found.kind === 'many' ? 'enroll.many-templates' : 'enroll.no-such-template';
  return askTemplate(turn, record, viewer.say.runs(key, { name: record.name, words }), candidates, wish);
}

async function pickRecord(
  turn: Turn,
  words: string,
  { template, start, seller }: EnrollRequest,
  go: (record: SalesRecord) => Promise<Message>,
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const found = await findRecord(turn, words);
  if (found.kind === 'one') return go(found.record);
  const options = (records: readonly SalesRecord[]) =>
    records.map((record) => recordOption(record, say, { template, start, seller }));
  if (found.kind === 'many') {
    // A template fits one type of record, which is often enough to know which one is meant.
    const fitting = template ? found.records.filter(({ type }) => type === template.recordType) : [];
    const [only, ...more] = fitting;
    if (only && more.length === 0) return go(only);
    return choiceCard(say.runs('who.many'), options(fitting.length > 0 ? fitting : found.records), viewer);
  }
  return found.near.length > 0
    ? choiceCard(say.runs('who.none-nearest', { words }), options(found.near), viewer, [line(say('who.add'))])
    : searchCard(say.runs('who.none', { words }), viewer, {
        ...(template ? { template: template.id } : {}),
        typed: words.slice(0, 200),
        note: say('who.add'),
      });
}

const recordOption = (
  record: SalesRecord,
  say: Turn['viewer']['say'],
  { template, start, seller }: Omit<EnrollRequest, 'notes'>,
): Option => ({
  title: joinDots(
    record.name,
    record.company === record.name ? '' : record.company,
    say(`type.${record.type}`),
  ),
  data: {
    verb: 'propose',
    record: record.id,
    ...(template ? { template: template.id } : {}),
    ...(start ? { start } : {}),
    ...(seller ? { seller: seller.id } : {}),
  },
});

/** The colleague to enroll for; undefined when the words mean the speaker. */
async function findOther(turn: Turn, words: string): Promise<FoundColleague | undefined> {
  const { person, authority } = turn;
  const found = await findColleague(turn, words);
  const isMe = ({ id }: Colleague) => id === person.id;
  if (isFound(found)) return isMe(found.colleague) ? undefined : found;
  // Of several people with that name, a seller can only mean themselves.
  const isOnlyMe = found.kind === 'many' && found.colleagues.some(isMe) && !may(authority, 'act-for-others');
  return isOnlyMe ? undefined : found;
}
