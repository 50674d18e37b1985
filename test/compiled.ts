import { join } from 'node:path';

/** The folder that `src` and `test/torture` are in as programs, which a test can start as processes of their own. */
export const COMPILED = join(import.meta.dirname, '../test-results/compiled');
