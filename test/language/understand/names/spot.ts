import type { PersonId, RecordId, TemplateId } from '../../../../src/domain/ids.ts';
import type { Named } from '../../../../src/language/understand/names/named.ts';
import { spotNames } from '../../../../src/language/understand/names/spot-names.ts';
import { type Vocabulary, vocabularyOf } from '../../../../src/language/understand/names/vocabulary.ts';

export const sentence = (text: string) => ({ text, tokens: [] });

/** Records by name and company, whose ids are their names. */
export const recordsOf = (...rows: readonly (readonly [name: string, company: string])[]) =>
  rows.map(([name, company]) => ({ id: name as RecordId, name, company }));

export const colleaguesOf = (...names: readonly string[]) =>
  names.map((name) => ({ id: name as PersonId, name }));

export const TEMPLATES = (
  [
    ['contact-no-show', "Follow up when contacts don't show up", 'फ़ॉलो अप जब संपर्क दिखाई न दें'],
    ['outbound-prospecting', 'High volume outbound prospecting', 'उच्च मात्रा आउटबाउंड संभावना'],
    ['event-invitation', 'Invite to an upcoming event', 'आगामी इवेंट के लिए आमंत्रित करें'],
    ['product-demo', 'Meeting for product demo requests', 'उत्पाद डेमो अनुरोधों के लिए मीटिंग'],
    ['account-renewal', 'Upcoming account renewal', 'आगामी खाता नवीनीकरण'],
    ['webinar-follow-up', 'Webinar follow up', 'वेबिनार फ़ॉलो अप'],
  ] as const
).map(([id, en, hi]) => ({ template: { id: id as TemplateId, name: { en, hi } } }));

/** Sure enough to act on. */
export const SURE = 0.8;

type Kind = Named['kind'];

/** What is spotted of a kind, by what was typed for it: "Rao sahab → Asha Rao, Hema Rao". */
export const spotted = (text: string, vocabulary: Vocabulary, kind: Kind, least = SURE): readonly string[] =>
  spotNames(sentence(text), vocabulary)
    .filter(({ value, confidence }) => value.kind === kind && confidence >= least)
    .map(({ from, to, value }) => {
      const typed = text.slice(from, to);
      return value.kind === 'nobody'
        ? typed
        : `${typed} → ${value.candidates.map(({ id }) => id).join(', ')}`;
    });

export { vocabularyOf };
