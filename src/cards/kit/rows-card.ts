import type { RecordId } from '../../domain/ids.ts';
import type { Run } from '../../language/say.ts';
import type { DueLabel } from './due-label.ts';
import { cardOf, type Button, type Line } from './elements.ts';

/** Something in a line. Pressing it opens it in place. */
export type Row = {
  readonly record?: RecordId;
  readonly title: readonly Run[];
  readonly where: string;
  readonly due: DueLabel;
  readonly select: Pick<Button, 'title' | 'data'>;
};

type Rows = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
};

export const rowsCard = cardOf<Rows>('records');
