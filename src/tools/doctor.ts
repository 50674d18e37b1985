import { doctorCommand } from './doctor-tool/doctor-command.ts';

process.exitCode = await doctorCommand(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  output: { out: (line) => console.log(line), err: (line) => console.error(line) },
});
