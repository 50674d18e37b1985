import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { lines, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { changesInWords } from './change-words.ts';

const MOST_CHANGES = 8;

/** A newer template that came with the bot beside the organization's own: how it differs, to be taken as a draft. */
export function shippedCard(shipped: Template, own: Template, viewer: Viewer): Card {
  const { say } = viewer;
  const changes = changesInWords(own, shipped, say);
  const over = changes.length - MOST_CHANGES;
  const template = shipped.id;
  return noticeCard(
    say.runs('shipped.ask', { name: inLanguage(own.name, say.language) }),
    [
      { title: say('shipped.open'), data: { verb: 'shipped', template, to: 'open' } },
      { title: say('shipped.not-now'), data: { verb: 'shipped', template, to: 'dismiss' } },
    ],
    viewer,
    lines(
      say('shipped.differs'),
      ...changes.slice(0, MOST_CHANGES),
      over > 0 ? say('draft.more', { count: over }) : undefined,
      say('shipped.stays'),
    ),
  );
}
