import type { Draft } from '../../importing/drafts.ts';
import type { Header } from '../../importing/header.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { joinDots } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { changeLines } from './change-lines.ts';
import { columnLines } from './column-lines.ts';
import type { ImportPreview } from './import-preview.ts';
import { problemLines } from './problem-lines.ts';
import { ruleLines } from './rule-lines.ts';

/** What an import would do, a line each. */
export const importLines = (
  { header }: { readonly header: Header },
  preview: ImportPreview,
  viewer: Viewer,
): readonly string[] => [
  ...countsOf(preview, viewer.say),
  ...ruleLines(preview.setOff, viewer.say),
  ...samplesOf(preview.samples, viewer.say),
  ...changeLines(preview, viewer),
  ...problemLines(preview, viewer.say),
  ...strangersIn(preview.strangers, viewer.say),
  ...columnLines(header, viewer.say),
];

const FEW = 3;

const strangersIn = (names: readonly string[], say: Say): readonly string[] =>
  names.length === 0
    ? []
    : [say('import.strangers', { names: inOneLine(names.slice(0, FEW), say.language) })];

function countsOf(preview: ImportPreview, say: Say): readonly string[] {
  const counted = [
    ['import.new', preview.fresh],
    ['import.left-alone', preview.leftAlone],
    ['import.filled', preview.filled],
    ['import.changed', preview.changed],
    ['import.unchanged', preview.unchanged],
    ['import.of-others', preview.ofOthers],
    ['import.repeated', preview.repeated],
    ['import.faulty', preview.faulty],
  ] as const;
  return counted.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count }));
}

const samplesOf = (drafts: readonly Draft[], say: Say): readonly string[] =>
  drafts.length === 0
    ? []
    : [
        say('import.sample'),
        ...drafts.map(({ name, company, title, email, phone, tags }) =>
          joinDots(name, company === name ? '' : company, title, email, phone, ...tags),
        ),
      ];
