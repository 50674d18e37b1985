import { convert, type HtmlToTextOptions } from 'html-to-text';

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // More overflows the stack.
  limits: { maxInputLength: 200_000, maxDepth: 50, maxChildNodes: 5_000 },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

/** The words of it; quotes begin with ">". Nothing is loaded and no address of a link is kept. */
export const htmlText = (html: string): string => convert(html, OPTIONS);
