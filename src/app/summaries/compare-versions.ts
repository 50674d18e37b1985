import { versionsSideBySide } from '../../cards/summary/versions-side-by-side.ts';
import type { NamedVersion, TemplateReport } from '../../cards/summary/reports.ts';
import { headlineOf } from '../../domain/summary.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { withReport, type Question } from './report.ts';

type Asked = Omit<Question, 'version'> & {
  readonly template: TemplateId;
  /** Two of them, or one to compare with the one before it. */
  readonly versions?: readonly number[] | undefined;
};

/** Two versions of a template side by side; the last two that anybody was enrolled in where none are named. */
export const compareVersions = (turn: Turn, { versions: named = [], ...question }: Asked): Promise<Message> =>
  withReport(turn, question, (report) => {
    if (report.kind !== 'template') throw new Error('Of one template, that one is told');
    const { say } = turn.viewer;
    const name = inLanguage(report.template.name, say.language);
    const unknown = named.find((one) => !report.versions.some(({ version }) => version === one));
    if (unknown !== undefined) return { kind: 'text', text: say('side.no-such', { name, version: unknown }) };
    const [one, other] = meantIn(report, named).map((version) => figuresOf(turn, report, version));
    return one && other
      ? versionsSideBySide(report, [one, other], turn.viewer)
      : { kind: 'text', text: say('side.one', { name }) };
  });

/** The older first. */
function meantIn({ versions, byVersion }: TemplateReport, named: readonly number[]): readonly number[] {
  const all = versions.map(({ version }) => version);
  const used = all.filter((version) => byVersion.some((one) => one.version === version));
  const among = [...new Set([...(used.length > 1 ? used : all), ...named])].toSorted((a, b) => a - b);
  const [first, second] = [...new Set(named)].toSorted((a, b) => a - b);
  if (first === undefined) return among.slice(-2);
  if (second !== undefined) return [first, second];
  const at = among.indexOf(first);
  return at === 0 ? among.slice(0, 2) : among.slice(at - 1, at + 1);
}

/** Of one in which nobody was enrolled, all figures are none. */
const figuresOf = (
  { viewer: { say, calendar, today } }: Turn,
  { byVersion }: TemplateReport,
  version: number,
): NamedVersion =>
  byVersion.find((one) => one.version === version) ?? {
    name: say('summary.version', { version }),
    version,
    headline: headlineOf(new Map(), calendar, today),
  };
