import type { Server } from 'restify';
import type { RecordLinks } from '../app/ports/record-links.ts';
import type { RecordId } from '../domain/ids.ts';

/** Before the id of a record. */
export const RECORDS_PATH = '/r/';

const LONGEST_ID = 100;

/** `base`: where people reach the bot. */
export const createRecordLinks = (base: () => string): RecordLinks => ({
  to: (id) => `${base()}${RECORDS_PATH}${encodeURIComponent(id)}`,
  idIn: (url) => {
    const start = `${new URL(base()).href.replace(/\/$/u, '')}${RECORDS_PATH}`;
    const href = URL.canParse(url) ? new URL(url).href : '';
    return href.startsWith(start) ? idOf(href.slice(start.length).replace(/[?#].*$/su, '')) : undefined;
  },
});

function idOf(path: string): RecordId | undefined {
  try {
    const id = decodeURIComponent(path);
    return id !== '' && id.length <= LONGEST_ID ? (id as RecordId) : undefined;
  } catch {
    return undefined;
  }
}

/** In a browser every such address leads to the chat with the bot: a browser has not signed in, so it learns nothing. */
export const addRecordRoute = (server: Server, chat: string): void => {
  server.get(`${RECORDS_PATH}:id`, (_request, response, next) => {
    response.sendRaw(302, '', {
      location: chat,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    next();
  });
};
