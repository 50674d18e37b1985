import type { Request } from '../../domain/request.ts';
import { changes, mayChange } from '../../language/understand/frames.ts';

/** What only asks, plans or denies changes nothing: of an act that leaves where its record stands. */
export function asQuestion(request: Request): Request {
  const { intent, who } = request;
  if (changes(intent)) return { intent: who ? 'status' : 'help', act: false, ...(who && { who }) };
  return mayChange(intent) ? { intent, act: false } : request;
}
