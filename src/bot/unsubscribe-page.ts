export type PageState = 'question' | 'done' | 'failed' | 'unknown';

export type UnsubscribeWords = Readonly<Record<PageState | 'language' | 'title' | 'button', string>>;

/** Nothing on it is of a person, and nothing runs or is fetched. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

const STYLE =
  'body{font:18px/1.5 system-ui,sans-serif;max-width:32em;margin:15vh auto;padding:0 1em;text-align:center}' +
  'button{font:inherit;padding:.6em 1.4em;border:0;border-radius:.3em;background:#4f52b2;color:#fff;cursor:pointer}';

export const unsubscribePage = (words: UnsubscribeWords, state: PageState): string =>
  `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>` +
  `<body><h1>${words.title}</h1><p>${words[state]}</p>${state === 'question' ? form(words) : ''}</body></html>`;

const form = ({ button }: UnsubscribeWords): string =>
  `<form method="post"><button>${button}</button></form>`;
