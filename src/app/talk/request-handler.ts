import type { Request } from '../../domain/request.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** Does what a request asks for, or answers it. */
export type Perform = (turn: Turn, request: Request) => Message | Promise<Message>;
