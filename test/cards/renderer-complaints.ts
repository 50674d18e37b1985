import type * as AdaptiveCards from 'adaptivecards';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Page = { readonly eval: (script: string) => void; readonly AdaptiveCards: typeof AdaptiveCards };
type Jsdom = { readonly JSDOM: new (html: string, options: object) => { readonly window: Page } };

/** The part of the page that a test needs, whose types nothing else here needs. */
type Drawn = { readonly querySelectorAll: (selector: string) => Iterable<{ readonly click: () => void }> };

const require = createRequire(import.meta.url);
const { JSDOM } = require('jsdom') as Jsdom;
const page = new JSDOM('', { runScripts: 'outside-only' }).window;
page.eval(readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8'));
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = page.AdaptiveCards;
// Without it the renderer warns on the console for every card.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text;
  result.didProcess = true;
};

// How many actions are too many is not the renderer's to say: it counts those behind the `…` too.
const hostConfig = new HostConfig({ actions: { maxActions: Number.MAX_SAFE_INTEGER } });

/** Teams draws charts of its own, which this renderer knows nothing of. */
const OF_TEAMS = 'Unknown element type "Chart.';

/** Everything that Microsoft's renderer has against a card of version 1.5 when it reads and checks it. */
export function rendererComplaints(json: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = read(json, context);
  const reading = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const checking = card.validateProperties().validationEvents.map(({ message }) => message);
  return [...reading, ...checking].filter((message) => !message.startsWith(OF_TEAMS));
}

/** Whether there is something to see. Drawing takes thirty times as long as checking. */
export const canBeDrawn = (json: object): boolean =>
  read(json, new SerializationContext(Versions.v1_5)).render() !== undefined;

/** What can be pressed in a renderer for version 1.2 or 1.3 at most, as the title and the data it sends. */
export function pressableIn(
  json: object,
  version: 'v1_2' | 'v1_3',
): readonly (readonly [string | undefined, unknown])[] {
  const card = read(json, new SerializationContext(Versions[version]));
  const pressed: [string | undefined, unknown][] = [];
  card.onExecuteAction = (action) => pressed.push([action.title, 'data' in action ? action.data : undefined]);
  const drawn = card.render() as Drawn | undefined;
  for (const button of drawn?.querySelectorAll('button, [role="button"]') ?? []) button.click();
  return pressed;
}

function read(json: object, context: AdaptiveCards.SerializationContext): AdaptiveCards.AdaptiveCard {
  // The pattern keeps a position from one card to the next and would refuse the language of every second one.
  if (AdaptiveCard.langProperty.regEx) AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(json, context);
  return card;
}
