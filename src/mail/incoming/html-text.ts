import { convert, type HtmlToTextOptions } from 'html-to-text';

const LONGEST = 200_000;

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // More overflows the stack.
  limits: { maxInputLength: LONGEST, maxDepth: 50, maxChildNodes: 5_000 },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
    // Without that, the words of two cells run into each other.
    ...['td', 'th'].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

/** The words of it; quotes begin with ">". Nothing is loaded and no address of a link is kept. */
export const htmlText = (html: string): string => convert(html.slice(0, LONGEST), OPTIONS);
