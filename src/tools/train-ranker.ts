import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLearned } from '../language/understand/ranker/learned.ts';
import { loadTemplates } from '../templates/load-templates.ts';
import { loadCorpus } from './ranker/corpus.ts';
import { lessonsOf } from './ranker/learn.ts';
import { loadPhrases } from './ranker/phrases.ts';
import { train } from './ranker/train.ts';

const root = join(import.meta.dirname, '../..');

const templates = await loadTemplates(join(root, 'templates'));
if (!templates.ok) throw new Error('The templates have problems: npm run templates');
const nameable = templates.value.map((template) => ({ template }));
const lessons = loadCorpus(join(root, 'test/corpus'))
  .flatMap((folder) => lessonsOf(folder, nameable))
  .filter(({ line }) => !line.counted);
const learned = train(lessons, loadPhrases(join(root, 'ranker/phrases')));
writeFileSync(join(root, 'ranker/learned.bin'), encodeLearned(learned));
console.log(`Learned from ${lessons.length} lines.`);
