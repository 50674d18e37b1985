import { dealOrCompany, placeLine } from '../action/action-title.ts';
import { actionRow } from '../action/action-view.ts';
import type { Row } from '../kit/rows-card.ts';
import { joinDots, lines, type Line } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import type { TemplateReport } from './reports.ts';

/** Rows that each open something. */
export type SummaryList = {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly more: readonly Line[];
};

export function stuckList({ summary, stuck }: TemplateReport, viewer: Viewer): readonly SummaryList[] {
  if (stuck.length === 0) return [];
  const { say } = viewer;
  const count = summary.stuck - stuck.length;
  const rows = stuck.map((one) => ({
    ...actionRow(one, viewer, 'status'),
    where: joinDots(one.sellerName, dealOrCompany(one), placeLine(one, viewer)),
  }));
  const more = count > 0 ? lines(say('summary.and-more', { count })) : [];
  return [{ heading: say('summary.stuck-list'), rows, more }];
}
