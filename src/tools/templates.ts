import { join, relative } from 'node:path';
import { dataCommand } from './data-tool/data-command.ts';
import { templatesCommand } from '../templates/templates-command.ts';

/** `templates/` lies beside both `src/` and `dist/`. */
const folder = relative(process.cwd(), join(import.meta.dirname, '../../templates')) || '.';

const [first, ...others] = process.argv.slice(2);
const output = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) };
const screen = { write: output.err, isTerminal: false, now: () => performance.now() };

process.exitCode =
  first === '--from-store'
    ? await dataCommand(['templates', ...others], process.env, { ...output, screen })
    : await templatesCommand(process.argv.slice(2), folder, output);
