import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { button, joinDots, lines, mainButton, type Card } from '../kit/elements.ts';
import { rowsCard, type Row } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import { templateCard } from '../templates/template-cards.ts';
import { changesInWords } from './change-words.ts';

/** A version of a template: who published it and when, what they said of it, and the version before it. */
export type VersionRow = {
  readonly template: Template;
  readonly before?: Template | undefined;
  /** "Megan Bowen, 23 Nov, 09:30"; none for one that came with the bot. */
  readonly published?: string | undefined;
  readonly note?: string | undefined;
};

type UseOfTemplate = {
  /** Whether people can be enrolled. */
  readonly isOffered: boolean;
  /** What was decided about that. */
  readonly decisions: readonly string[];
  /** Whether a newer one came with the bot. */
  readonly hasNewer: boolean;
};

const MOST_ROWS = 15;
const MOST_CHANGES = 3;

/** Every version of a template, the newest first; pressing one shows it. */
export function versionsCard(
  template: Template,
  rows: readonly VersionRow[],
  { isOffered, decisions, hasNewer }: UseOfTemplate,
  { say }: Viewer,
): Card {
  const title = say('versions.title', { name: inLanguage(template.name, say.language) });
  const over = rows.length - MOST_ROWS;
  return rowsCard(say, title, {
    title,
    notes: lines(over > 0 ? say('draft.more', { count: over }) : undefined, ...decisions),
    rows: [
      ...(hasNewer ? [newerRow(template, say)] : []),
      ...rows.slice(0, MOST_ROWS).map((row): Row => {
        const name = say('versions.version', { version: row.template.version });
        return {
          title: [{ text: name, bold: true }],
          where: joinDots(publishedBy(row, say), row.note && `“${row.note}”`, changesOf(row, say)),
          due: NOT_DUE,
          select: {
            title: say('button.open', { name }),
            data: { verb: 'version', template: template.id, version: row.template.version, below: true },
          },
        };
      }),
    ],
    buttons: [
      button(say('button.customize'), { verb: 'customize', template: template.id }),
      ...(rows.length > 1
        ? [
            button(say('button.compare-versions'), {
              verb: 'compare-versions',
              template: template.id,
              period: 'all',
            }),
          ]
        : []),
      button(say('button.export'), { verb: 'export-template', template: template.id }),
      button(say('button.who-may-use'), { verb: 'who-may-use', template: template.id }),
      ...(isOffered
        ? [
            button(say('template.turn-off'), { verb: 'set-aside', template: template.id, to: 'off' }),
            button(say('button.archive'), { verb: 'set-aside', template: template.id, to: 'archived' }),
          ]
        : [button(say('template.turn-on'), { verb: 'set-aside', template: template.id, to: 'on' })]),
    ],
  });
}

const NOT_DUE = { text: '', color: 'Default', subtle: true } as const;

/** Shows what came with the bot beside the organization's own. */
const newerRow = ({ id }: Template, say: Viewer['say']): Row => ({
  title: [{ text: say('shipped.button'), bold: true }],
  where: say('shipped.row-what'),
  due: NOT_DUE,
  select: {
    title: say('shipped.button'),
    data: { verb: 'shipped', template: id, to: 'show', below: true },
  },
});

const publishedBy = ({ published }: VersionRow, say: Viewer['say']): string =>
  published ?? say('versions.shipped');

function changesOf({ template, before }: VersionRow, say: Viewer['say']): string {
  if (!before) return '';
  const all = changesInWords(before, template, say);
  const over = all.length - MOST_CHANGES;
  return [...all.slice(0, MOST_CHANGES), ...(over > 0 ? [say('draft.more', { count: over })] : [])].join(' ');
}

/** One version as it was. */
export function versionCard(row: VersionRow, isNewest: boolean, { say }: Viewer, picture?: string): Card {
  const { id, version } = row.template;
  return templateCard(row.template, say, picture, {
    facts: joinDots(say('versions.version', { version }), publishedBy(row, say)),
    description: [
      row.note && `“${row.note}”`,
      ...(row.before ? changesInWords(row.before, row.template, say) : []),
    ]
      .filter(Boolean)
      .join(' '),
    buttons: [
      ...(isNewest
        ? []
        : [mainButton(say('versions.back'), { verb: 'back-to-version', template: id, version })]),
      button(say('button.versions'), { verb: 'versions', template: id }),
    ],
  });
}
