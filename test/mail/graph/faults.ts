import type { ServerResponse } from 'node:http';

/** What a request is about, for a fault to hit it. */
export type RequestKind =
  | 'draft'
  | 'edit'
  | 'reply'
  | 'send'
  | 'sendMail'
  | 'find'
  | 'delta'
  | 'message'
  | 'delete'
  | 'folder'
  | 'calendar'
  | 'event';

/**
 * What goes wrong with a request. `isDone`: what it asked for happens all the same. `status` answers with one, `reset`
 * cuts the line, `hang` never answers, `torn` answers with half of its body.
 */
export type Fault = {
  readonly at: RequestKind;
  readonly isDone: boolean;
  /** How many requests it hits; one unless said. */
  readonly times?: number;
} & (
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'reset' | 'hang' | 'torn' }
);

export function createFaults() {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault: Fault) => waiting.push({ fault, left: fault.times ?? 1 }),
    next: (kind: RequestKind): Fault | undefined => {
      const hit = waiting.find(({ fault }) => fault.at === kind);
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left === 0) waiting.splice(waiting.indexOf(hit), 1);
      return hit.fault;
    },
  };
}

export function answerWithFault(response: ServerResponse, fault: Fault): void {
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(
        fault.status < 300
          ? ''
          : JSON.stringify({ error: { code: fault.code ?? 'UnknownError', message: 'By the double.' } }),
      );
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'torn':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id":', () => response.socket?.destroy());
      return;
    case 'hang':
      return;
  }
}
