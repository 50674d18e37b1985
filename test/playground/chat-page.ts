import type { Browser, Locator, Page, Request } from 'playwright-core';
import { expect } from 'vitest';

type Text = string | RegExp;
/** Which card: the last one unless a text picks another. */
type Where = { in?: Text };

const cards = '.ac-preview-panel';
const moreOptions = { name: 'More options', exact: true };
const viewport = { width: 760, height: 900 };

/** Opens the personal chat with the bot, as the person that the playground plays. */
export async function openChat(browser: Browser, playgroundUrl: string): Promise<ChatPage> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2, timezoneId: 'Asia/Kolkata' });
  page.setDefaultTimeout(20_000);
  // Its web fonts live on the internet: without this the look would depend on the machine.
  await page.route(/^https:/, (route) => route.abort());
  await keepOrder(page);
  const chat = new ChatPage(page);
  await opened(page, () => page.goto(playgroundUrl));
  return chat;
}

/** The page is there and the bot has been told of it; only the chat is left of what it shows. */
async function opened(page: Page, open: () => Promise<unknown>): Promise<void> {
  const installed = page.waitForResponse(/\/installation$/);
  await open();
  await installed;
  await page.getByTitle('Hide log panel').click();
}

const NOTE_GOES_MS = 8_000;

export class ChatPage {
  readonly #page: Page;
  readonly #answers = new Set<Promise<unknown>>();

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      if (request.url().includes('/_conversation/')) this.#expectAnswer(request);
    });
  }

  /** Sends a message. The bot answers it later: wait for the answer with `waitForCard` or `waitForText`. */
  async say(text: string): Promise<void> {
    await this.#page.getByRole('textbox').last().fill(text);
    await this.#page.getByRole('button', { name: 'Send Message' }).click();
    await this.#settled();
  }

  /** Presses a button, a row with an action or an entry behind "…", and waits for the bot's answer to it. */
  async press(title: string, where: Where = {}): Promise<void> {
    const card = this.#card(where);
    const button = card
      .getByRole('button', { name: title, exact: true })
      .or(card.getByRole('button', { name: beginning(title) }))
      .first();
    const more = card.getByRole('button', moreOptions).last();
    await button.or(more).first().waitFor();
    const sent = this.#page.waitForRequest(/\/_conversation\/.*\/invoke$/);
    if (await button.isVisible()) await button.click();
    else await this.#pressHidden(more, title);
    await sent;
    await this.#settled();
  }

  /** Types into an input, found by its label or else its placeholder. Dates as 2026-11-25, times as 14:30. */
  async fill(label: string, value: string, where: Where = {}): Promise<void> {
    const field = this.#card(where).getByLabel(labelled(label));
    await field.fill(value);
    // Dates and times are taken over when the field is left.
    await field.press('Tab');
    await drawn(this.#page);
  }

  /** Picks a choice of an Input.ChoiceSet, drawn as a list or as radio buttons or check boxes. */
  async choose(label: string, title: string, where: Where = {}): Promise<void> {
    const field = this.#card(where)
      .locator('label', { hasText: labelled(label) })
      .locator('..');
    await field.waitFor();
    const list = field.getByRole('combobox');
    if (!(await list.isVisible())) return field.getByText(title, { exact: true }).click();
    await list.click();
    await this.#page.getByRole('option', { name: title, exact: true }).click();
  }

  /** Presses a button that only shows more of its card; the bot hears nothing of it. */
  async show(title: string, where: Where = {}): Promise<void> {
    await this.#card(where).getByRole('button', { name: title, exact: true }).click();
  }

  /** Waits for a card with this text, however old, and returns all its text. */
  async waitForCard(text: Text): Promise<string> {
    return this.#card({ in: text }).innerText();
  }

  /** Waits for a text anywhere in the chat: a message, a card, or the note below a card that answers a press. */
  async waitForText(text: Text): Promise<void> {
    await this.#messages().getByText(text).last().waitFor();
  }

  /** Waits until the card shows a picture that is told like this. */
  async waitForPicture(altText: Text, where: Where = {}): Promise<void> {
    const picture = this.#card(where).getByAltText(altText);
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((it: Picture) => it.naturalWidth)).toBeGreaterThan(0);
  }

  /** The text of every card that the page shows, the oldest first. */
  async cards(): Promise<string[]> {
    return this.#page.locator(cards).allInnerTexts();
  }

  async lastCardText(): Promise<string> {
    return this.#card().innerText();
  }

  /** Titles of the buttons that the card shows, without rows and without those behind "…". */
  async buttons(where: Where = {}): Promise<string[]> {
    const titles = await this.#card(where).locator('.ac-pushButton-content:visible').allInnerTexts();
    return titles.filter((title) => title !== '...');
  }

  /** Titles behind the last "…" of the card. */
  async expandMore(where: Where = {}): Promise<string[]> {
    await this.#card(where).getByRole('button', moreOptions).last().click();
    const entries = this.#page.getByRole('menuitem');
    await entries.first().waitFor();
    const titles = await entries.allInnerTexts();
    await this.#page.keyboard.press('Escape');
    return titles;
  }

  /** The end of the conversation. */
  async screenshot(path: string): Promise<void> {
    await this.#messages().evaluate('(area) => area.scrollTo(0, area.scrollHeight)');
    await this.#messages().screenshot({ path });
  }

  /** In a column of that width, if one is given: 340 px is a phone. */
  async screenshotLastCard(path: string, width?: number): Promise<void> {
    const box = await this.#card().boundingBox();
    // A card that is higher than the window would be cut.
    await this.#page.setViewportSize({
      ...viewport,
      height: viewport.height + 2 * Math.ceil(box?.height ?? 0),
    });
    if (width !== undefined) await style(this.#card(), `width: ${width}px; min-width: 0`);
    await this.#card().screenshot({ path });
    await style(this.#card(), '');
    await this.#page.setViewportSize(viewport);
  }

  /** Like F5: the page starts over, with an empty chat. */
  async reload(): Promise<void> {
    await opened(this.#page, () => this.#page.reload());
  }

  #card(where: Where = {}): Locator {
    const all = this.#page.locator(cards);
    return (where.in === undefined ? all : all.filter({ hasText: where.in })).last();
  }

  #messages(): Locator {
    const header = '*[@aria-label="Message header"]';
    return this.#page
      .locator(`xpath=//*[@role="textbox"]/ancestor::div/preceding-sibling::div[.//${header}]`)
      .last();
  }

  async #pressHidden(more: Locator, title: string): Promise<void> {
    await more.click();
    await this.#page.getByRole('menuitem', { name: title, exact: true }).click();
  }

  #expectAnswer(request: Request): void {
    const answer = answerTo(request).finally(() => this.#answers.delete(answer));
    this.#answers.add(answer);
  }

  /** The page has sent what a click made it send, has its answer and has drawn it. */
  async #settled(): Promise<void> {
    await drawn(this.#page);
    await Promise.all(this.#answers);
    await drawn(this.#page);
    // With this note goes what was typed since: the playground draws the whole card anew. Now and then it forgets to.
    const note = this.#page.getByText('Your response was sent to the app').last();
    await note.waitFor({ state: 'hidden', timeout: NOTE_GOES_MS }).catch(() => undefined);
    await drawn(this.#page);
  }
}

/** The playground draws the answer of a fast bot above the message it answers: this holds it until that is drawn. */
async function keepOrder(page: Page): Promise<void> {
  let sent: Promise<unknown> = Promise.resolve();
  page.on('request', (request) => {
    if (request.url().endsWith('/messages')) sent = answerTo(request);
  });
  await page.routeWebSocket(/_ws_conversation/, (socket) => {
    let queue: Promise<unknown> = Promise.resolve();
    socket.connectToServer().onMessage((data) => {
      queue = queue
        .then(() => sent)
        .then(() => drawn(page))
        .then(() => socket.send(data));
      // A closed page draws nothing.
      queue.catch(() => undefined);
    });
  });
}

async function answerTo(request: Request): Promise<void> {
  try {
    const response = await request.response();
    await response?.finished();
  } catch {
    // The page was closed meanwhile.
  }
}

type Picture = { readonly naturalWidth: number };
type Styled = { setAttribute(name: 'style', css: string): void };

const style = (element: Locator, css: string): Promise<void> =>
  element.evaluate((it: Styled, value: string) => it.setAttribute('style', value), css);

async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}

/** A required input has a star behind its label. */
function labelled(label: string): RegExp {
  return new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?\\s*$`);
}

/** A row to choose says more than its title. */
const beginning = (title: string): RegExp =>
  new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} · `);
