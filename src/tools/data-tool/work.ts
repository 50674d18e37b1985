import type { DataPort } from '../../store/data-port.ts';
import type { Screen } from './progress.ts';

/** Where a command says what it did, a line or several at a time. */
export type Output = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly screen: Screen;
};

/** Does something with an open store. Resolves with the exit code. */
export type Work = (store: DataPort, output: Output) => Promise<number>;
