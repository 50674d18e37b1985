import { SUBJECTS } from './subjects.ts';

// In a process of its own, so that no subject runs on what another has warmed up or left behind.
const subject = SUBJECTS[process.argv[2] ?? ''];
if (!subject) throw new Error('No such subject');
const { measure } = await subject();
process.send?.(await measure());
process.disconnect();
