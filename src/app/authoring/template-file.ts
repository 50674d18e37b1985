import { noticeCard } from '../../cards/kit/choice-card.ts';
import { exportedCard } from '../../cards/summary/exported-card.ts';
import { lines } from '../../cards/kit/elements.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { beginDraft } from './open-draft.ts';
import { publishedOf } from './published-of.ts';
import { draftOf } from './with-draft.ts';

/** More problems than that nobody mends at once. */
const MOST_PROBLEMS = 8;

/** A template file that was sent or pasted becomes a draft; or its problems are listed with their lines. */
export const draftFromFile = (turn: Turn, text: string, name: string): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, viewer } = turn;
    const { say } = viewer;
    const read = services.templateFiles?.read(text, name);
    if (!read) return { kind: 'text', text: say('export.unavailable') };
    if (!read.ok) return problemsIn(turn, name, read.problem);
    const template = read.value;
    if (await draftOf(turn, template.id)) {
      const what = inLanguage(template.name, say.language);
      const options = [
        { title: say('button.to-draft'), data: { verb: 'draft', template: template.id } },
      ] as const;
      return noticeCard(say.runs('template.file-open', { name: what }), options, viewer);
    }
    const published = publishedOf(services, template.id);
    return beginDraft(turn, { ...template, version: published?.version ?? 1 }, !published);
  });

function problemsIn({ viewer }: Turn, name: string, problems: readonly string[]): Message {
  const { say } = viewer;
  const over = problems.length - MOST_PROBLEMS;
  return noticeCard(
    say.runs('template.file-problems', { name, count: problems.length }),
    [],
    viewer,
    lines(...problems.slice(0, MOST_PROBLEMS), over > 0 ? say('draft.more', { count: over }) : undefined),
  );
}

/** What is published, as a file to edit elsewhere and to send back; as text where there are no files. */
export const exportTemplate = (turn: Turn, id: TemplateId): Promise<Message> =>
  withRight(turn, 'manage-templates', () => {
    const { services, person, viewer } = turn;
    const { say } = viewer;
    const template = publishedOf(services, id);
    if (!template) return { kind: 'text', text: say('refused.gone') };
    const name = `${id}.yaml`;
    const url = services.publish?.({
      kind: 'template',
      tenant: person.tenant,
      person: person.id,
      template: id,
      version: template.version,
      name,
    });
    if (url === undefined) return asText(turn, template);
    const what = inLanguage(template.name, say.language);
    return exportedCard(
      {
        what,
        name,
        url,
        of: 'template',
        back: { verb: 'versions', template: id },
        backTitle: say('button.versions'),
      },
      viewer,
    );
  });

const asText = ({ services, viewer }: Turn, template: Template): Message => {
  const printed = services.templateFiles?.print(template);
  return {
    kind: 'text',
    text: printed === undefined ? viewer.say('export.unavailable') : `\`\`\`\n${printed}\n\`\`\``,
  };
};
