import { join, relative } from 'node:path';
import { templatesCommand } from '../templates/templates-command.ts';

/** `templates/` lies beside both `src/` and `dist/`. */
const folder = relative(process.cwd(), join(import.meta.dirname, '../../templates')) || '.';

process.exitCode = await templatesCommand(process.argv.slice(2), folder, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
