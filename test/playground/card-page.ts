import { createRequire } from 'node:module';
import type { Browser, Locator } from 'playwright-core';

export type CardPicture = { width: number; path: string };

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Draws a card as Teams does in its light theme, in a column of this width: 340 px is a phone. */
export async function screenshotCard(
  browser: Browser,
  card: unknown,
  { width, path }: CardPicture,
): Promise<void> {
  const drawn = await renderCard(browser, card, { width });
  await drawn.screenshot({ path });
  await drawn.page().close();
}

/** The drawn card, for questions about its layout. The caller closes its page. */
export async function renderCard(
  browser: Browser,
  card: unknown,
  { width }: { width: number },
): Promise<Locator> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 2 });
  await page.setContent(`<style>${style}</style><main></main>`);
  await page.addScriptTag({ path: renderer });
  await page.evaluate(`(${draw})(${JSON.stringify(card)}, ${JSON.stringify(teamsLight)})`);
  return page.locator('main');
}

// Runs in the page. Teams reads bold, italics, links and lists in card texts; the renderer leaves that to its host.
const draw = String.raw`(card, hostConfig) => {
  const escape = (text) => text.replace(/[&<>]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
  const inline = (text) =>
    escape(text)
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/(^|\W)[*_](\S.*?)[*_](?=\W|$)/g, '$1<i>$2</i>')
      .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');
  const item = /^\s*(?:[-*]|\d+\.)\s+/;
  const block = (line) => (item.test(line) ? '<li>' + inline(line.replace(item, '')) + '</li>' : '<p>' + inline(line) + '</p>');
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.split(/\n+/).map(block).join('');
    result.didProcess = true;
  };
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  drawn.parse(card);
  document.querySelector('main').append(drawn.render());
}`;

const colours = {
  default: { default: '#252424', subtle: '#bf252424' },
  dark: { default: '#252424', subtle: '#bf252424' },
  light: { default: '#ffffff', subtle: '#fff3f2f1' },
  accent: { default: '#6264a7', subtle: '#8b8cc7' },
  good: { default: '#92c353', subtle: '#e592c353' },
  warning: { default: '#f8d22a', subtle: '#e5f8d22a' },
  attention: { default: '#c4314b', subtle: '#e5c4314b' },
};

const containerStyle = (backgroundColor: string) => ({
  backgroundColor,
  borderColor: '#cccccc',
  foregroundColors: colours,
});

const fontSteps = {
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

const fontFamily = "'Segoe UI', 'Noto Sans', 'Noto Sans Devanagari', sans-serif";

// As the playground's own client has it, which is Microsoft's host config for Teams.
const teamsLight = {
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#eeeeee' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: { default: { fontFamily, ...fontSteps }, monospace: { fontFamily: 'monospace', ...fontSteps } },
  containerStyles: {
    default: containerStyle('#ffffff'),
    emphasis: containerStyle('#f9f8f7'),
    accent: containerStyle('#c7def9'),
    good: containerStyle('#ccffcc'),
    attention: containerStyle('#ffc5b2'),
    warning: containerStyle('#ffe2b2'),
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  factSet: { title: { weight: 'bolder' }, spacing: 16 },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
};

const style = `
  body { margin: 0; background: #ffffff; font: 14px ${fontFamily}; }
  main { overflow: hidden; }
  p { margin: 0; }
  li { margin-left: 20px; }
  a { color: #6264a7; }
  .ac-pushButton {
    font: 600 14px ${fontFamily}; color: #242424; padding: 5px 12px; min-height: 32px;
    background: #ffffff; border: 1px solid #d1d1d1; border-radius: 4px;
  }
  .ac-pushButton.style-positive { color: #ffffff; background: #5b5fc7; border-color: #5b5fc7; }
  .ac-pushButton.style-destructive { color: #c4314b; }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  .ac-horizontal-separator:empty { flex: none; }
  .ac-input {
    font: 14px ${fontFamily}; box-sizing: border-box; width: 100%; min-height: 32px; padding: 5px 12px; color: #242424;
    background: #ffffff; border: 1px solid #d1d1d1; border-bottom-color: #616161; border-radius: 4px;
  }
  .ac-input::placeholder { color: #707070; }
  .ac-input.ac-multiline { min-height: 80px; resize: none; }
  .ac-input-container { gap: 6px; }
  .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect, .ac-toggleInput {
    border: none; padding: 2px 0; accent-color: #5b5fc7;
  }
`;
