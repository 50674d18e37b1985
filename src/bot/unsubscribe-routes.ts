import type { Request, Response, Server } from 'restify';
import { PAGE_HEADERS } from './unsubscribe-page.ts';
import type { Page, Unsubscribing } from './unsubscribe.ts';

/** Before the token. */
export const UNSUBSCRIBE_PATH = '/u/';

/** Whatever the body of a request is, it is not read: the address says everything. */
export function addUnsubscribeRoutes(server: Server, unsubscribing: Unsubscribing): void {
  const path = `${UNSUBSCRIBE_PATH}:token`;
  server.get(path, (request, response, next) => {
    send(response, unsubscribing.ask(tokenOf(request), request.headers['accept-language']));
    next();
  });
  server.post(path, async (request, response) => {
    send(response, await unsubscribing.confirm(tokenOf(request), request.headers['accept-language']));
  });
}

const tokenOf = (request: Request): string => (request.params as { readonly token: string }).token;

function send(response: Response, { status, html }: Page): void {
  response.sendRaw(status, html, PAGE_HEADERS);
}
