import { countDays, countSteps } from '../../domain/template-length.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { button, line, type Card } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';

/** The templates that a record can be enrolled in; pressing one proposes that. */
export function adviceCard(record: SalesRecord, fitting: readonly Template[], { say }: Viewer): Card {
  const title = say('advice.title', { name: record.name });
  const type = say(`type.${record.type}`);
  return rowsCard(say, title, {
    title,
    notes: fitting.length === 0 ? [line(say('advice.none', { type }))] : [],
    rows: fitting.map((template) => ({
      record: record.id,
      title: [{ text: inLanguage(template.name, say.language), bold: true }],
      where: inLanguage(template.description, say.language),
      due: {
        text: say('templates.facts', {
          type: say(`type.${template.recordType}.many`),
          steps: countSteps(template),
          days: countDays(template),
        }),
        color: 'Default',
        subtle: true,
      },
      select: {
        title: say('button.enroll'),
        data: { verb: 'propose', record: record.id, template: template.id },
      },
    })),
    buttons: [button(say('button.templates'), { verb: 'go', to: 'templates' })],
  });
}
