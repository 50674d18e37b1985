import { newTemplateCard } from '../../cards/authoring/new-template-card.ts';
import { copyTemplate, emptyTemplate, type Beginning } from '../../domain/authoring/begin-template.ts';
import { cleanText } from '../../domain/authoring/clean-text.ts';
import { newTemplateId } from '../../domain/authoring/new-id.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { RECORD_TYPES, type RecordType } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { LANGUAGES, type LocalizedText } from '../../domain/text.ts';
import { sayIn, type KeyWithoutValues } from '../../language/say.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { beginDraft } from './open-draft.ts';

/** What is known of a template to begin: without a name, it is asked for. */
export type NewTemplate = {
  readonly from?: TemplateId | undefined;
  readonly name: string;
  readonly recordType: string;
};

/** Begins the draft of a template that is not there yet. */
export const newTemplate = (turn: Turn, wanted: NewTemplate): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, viewer } = turn;
    const { say } = viewer;
    const from = newestTemplates(services).find(({ id }) => id === wanted.from);
    const ask = (problem?: string) =>
      newTemplateCard({ from, name: wanted.name, problems: problem === undefined ? [] : [problem] }, viewer);
    const name = cleanText({ of: 'template', field: 'name' }, wanted.name);
    if (!name.ok) return ask(say(`draft.cannot-${name.problem}`));
    const recordType = RECORD_TYPES.find((type) => type === wanted.recordType);
    if (name.value === '' || (!from && !recordType)) return ask();
    if (await isTaken(turn, name.value)) return ask(say('customize.name-taken', { name: name.value }));
    const beginning = { id: await freeId(turn, name.value), name: named(name.value, turn) };
    return beginDraft(
      turn,
      from
        ? copyTemplate(from, beginning)
        : emptyTemplate({ ...beginning, ...firstParts(recordType ?? 'lead') }),
      true,
    );
  });

/** Everyone reads it until somebody writes it in the other language too. */
const named = (name: string, { viewer }: Turn): LocalizedText =>
  viewer.say.language === 'en' ? { en: name } : { en: name, [viewer.say.language]: name };

const firstParts = (recordType: RecordType): Omit<Beginning, 'id' | 'name'> => ({
  recordType,
  step: inEveryLanguage('customize.first-step'),
  success: inEveryLanguage('customize.success'),
  failure: inEveryLanguage('customize.failure'),
});

const inEveryLanguage = (key: KeyWithoutValues): LocalizedText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, sayIn(language)(key)])) as LocalizedText;

async function known({ services, person }: Turn): Promise<readonly Template[]> {
  const drafts = await services.store.drafts(person.tenant);
  return [...newestTemplates(services), ...drafts.map(({ from }) => from)];
}

async function isTaken(turn: Turn, name: string): Promise<boolean> {
  const names = (await known(turn)).flatMap((template) => Object.values(template.name));
  return names.some((one) => one?.toLowerCase() === name.toLowerCase());
}

const freeId = async (turn: Turn, name: string): Promise<TemplateId> =>
  newTemplateId(
    (await known(turn)).map(({ id }) => id),
    name,
  );
