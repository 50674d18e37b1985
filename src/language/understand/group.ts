import type { Found } from './found.ts';
import type { Group } from '../../domain/request.ts';
import type { WhoFound } from './who-found.ts';

/** "all of today's calls", "the rest", "both of them", "everyone": records that were not named. */
export function groupIn(found: Found): WhoFound | undefined {
  const { cues, talk, sentence } = found;
  const text = sentence.text.toLowerCase();
  if (cues.has('both') && talk.list.length === 2)
    return { kind: 'found', who: { kind: 'records', records: talk.list }, near: false, named: true };
  const isRest = cues.has('rest');
  const plural = PLURAL.test(text);
  if (!isRest && !cues.has('everybody') && !plural) return undefined;
  const isShown = talk.list.length > 1 && /\b(?:them|these|those|in|inko|unko|ye|wo)\b/u.test(text);
  const group: Group = {
    scope: isRest ? 'rest' : isShown ? 'shown' : 'all',
    ...(/today|\baa?j\b|आज/u.test(text) ? { due: 'today' as const } : {}),
    ...(/overdue|over due|late|late wale|बकाया|ओवरड्यू|बाकी/u.test(text) ? { due: 'overdue' as const } : {}),
    ...(/\bcalls?\b|\bphones?\b|कॉल|फ़?ोन/u.test(text) ? { action: 'call' as const } : {}),
    ...(/\be-?mails?\b|\bmails?\b|मेल/u.test(text) ? { action: 'email' as const } : {}),
    ...(/\bmeetings?\b|मीटिंग/u.test(text) ? { action: 'meeting' as const } : {}),
    ...(/\bleads?\b|लीड/u.test(text) ? { type: 'lead' as const } : {}),
    ...(/\bcontacts?\b/u.test(text) ? { type: 'contact' as const } : {}),
    ...(/\baccounts?\b|खाते/u.test(text) ? { type: 'account' as const } : {}),
  };
  return { kind: 'found', who: { kind: 'group', group }, near: false, named: true };
}

/** "today's calls", "overdue ones", "aaj ke calls" */
const PLURAL =
  /\btoday'?s (?:calls|mails|emails|meetings|tasks|list)|\boverdue (?:ones|calls|mails|stuff|items)|\baaj (?:ke|ki) (?:calls?|kaam|meetings?|mails?)\b|आज (?:के|की) (?:कॉल|काम|मीटिंग)/u;
