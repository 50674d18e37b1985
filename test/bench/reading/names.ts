import type { Day } from '../../../src/domain/day.ts';
import type { RecordId, TemplateId } from '../../../src/domain/ids.ts';
import type { NameableRecord, NameableTemplate } from '../../../src/language/understand/names/named.ts';
import type { CorpusFolder } from '../../../src/tools/ranker/corpus.ts';

/** When all sentences are said. */
export const MORNING = {
  now: 0,
  time: { today: '2026-11-30' as Day, minutes: 8 * 60, workingDays: [1, 2, 3, 4, 5] },
} as const;

/** Those of the corpus, and others with their first names, last names and companies until there are enough. */
export function recordsIn(corpus: readonly CorpusFolder[], count: number): readonly NameableRecord[] {
  const real = corpus.flatMap(({ records }) => records);
  const part = (at: number) => (real[at % real.length]?.name ?? '').split(' ');
  return Array.from({ length: count }, (_, at) => {
    const own = real[at];
    const name = own?.name ?? `${part(at * 7).at(0) ?? ''} ${part(at * 13 + 1).at(-1) ?? ''}`;
    const company = own?.company ?? real[(at * 5) % real.length]?.company ?? '';
    return { id: `record-${at}` as RecordId, name, company };
  });
}

/** Every so many of what people said. */
export function sentencesIn(corpus: readonly CorpusFolder[], count: number): readonly string[] {
  const lines = corpus.flatMap((folder) => folder.lines);
  const step = Math.floor(lines.length / count);
  return Array.from({ length: count }, (_, at) => lines[at * step]?.text ?? '');
}

const OF = 'webinar demo renewal partner invoice onboarding survey outbound event trial'.split(' ');
const FOR = ['follow up', 'invitation', 'check in', 'reminder', 'campaign'];
const OF_IN_HINDI = 'वेबिनार डेमो नवीनीकरण पार्टनर इनवॉइस शुरुआत सर्वे आउटबाउंड इवेंट ट्रायल'.split(' ');

export const templatesOf = (count: number): readonly NameableTemplate[] =>
  Array.from({ length: count }, (_, at) => {
    const kind = at % OF.length;
    const way = FOR[Math.floor(at / OF.length) % FOR.length] ?? '';
    return {
      template: {
        id: `template-${at}` as TemplateId,
        name: { en: `${OF[kind] ?? ''} ${way}`, hi: `${OF_IN_HINDI[kind] ?? ''} ${way}` },
      },
    };
  });
