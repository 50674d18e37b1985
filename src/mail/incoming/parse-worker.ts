import { parentPort } from 'node:worker_threads';
import { parseMessage, type RawMessage } from './parse-message.ts';

/** Runs in a thread of its own: says when it is ready, then one message in, one out. */
parentPort?.on('message', (raw: RawMessage) => {
  void parseMessage(raw).then((mail) => parentPort?.postMessage(mail));
});
parentPort?.postMessage('ready');
