import type { Request } from '../../domain/request.ts';
import { changes } from '../../language/understand/frames.ts';

/** What only asks, plans or denies changes nothing: an act becomes the question how its record stands. */
export function asQuestion(request: Request): Request {
  const { intent, who, words } = request;
  if (!changes(intent)) return request;
  return {
    intent: who ? 'status' : 'help',
    act: false,
    ...(who && { who }),
    ...(words !== undefined && { words }),
  };
}
