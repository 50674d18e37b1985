import { nodeFiles } from '../store/lowdb/files.ts';
import { restoreFolder } from '../store/lowdb/restore.ts';

const [folder = './data'] = process.argv.slice(2);

try {
  const done = await restoreFolder(nodeFiles, folder);
  console.log(
    done.length === 0
      ? `${folder} is whole; nothing was changed.`
      : [...done, `${folder} is back at its last good state.`].join('\n'),
  );
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
