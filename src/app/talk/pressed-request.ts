import type { CardAction } from '../../cards/kit/card-action.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Moment, Request } from '../../domain/request.ts';

/**
 * What a button did, as if it had been said: "same for Meera" and "no, Friday" hold for it as well. `shown` are the
 * records on the card that answers it.
 */
export function pressedRequest(action: CardAction, shown: readonly RecordId[]): Request | undefined {
  const whoShown = shown.length === 1 ? withWho(shown) : undefined;
  switch (action.verb) {
    case 'enroll':
      return {
        intent: 'enroll',
        act: true,
        template: action.template,
        ...withWho([action.record]),
        ...when(action.start),
      };
    case 'enroll-many':
      return {
        intent: 'enroll',
        act: true,
        template: action.template,
        ...withWho(action.people.map(({ record }) => record)),
        ...when(action.start),
      };
    case 'outcome':
      return (
        whoShown && {
          intent: 'outcome',
          act: true,
          outcome: action.outcome,
          ...whoShown,
          ...when(action.on, action.time),
        }
      );
    case 'snooze':
      return (
        whoShown &&
        action.until && { intent: 'snooze', act: true, ...whoShown, ...when(action.until, action.time) }
      );
    case 'pause':
      return whoShown && (action.until ?? action.asked) !== false
        ? { intent: 'pause', act: true, ...whoShown, ...when(action.until) }
        : undefined;
    case 'skip':
    case 'resume':
      return whoShown && { intent: action.verb, act: true, ...whoShown };
    default:
      return undefined;
  }
}

const withWho = (records: readonly RecordId[]): Pick<Request, 'who'> => ({
  who: { kind: 'records', records },
});

const when = (day: Moment['day'], time?: string): Pick<Request, 'when'> =>
  day === undefined && time === undefined
    ? {}
    : { when: { ...(day !== undefined && { day }), ...(time !== undefined && { time }) } };
