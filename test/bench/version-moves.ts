import { changeRunning } from '../../src/app/authoring/change-running.ts';
import { publishVersion } from '../../src/app/authoring/publish-version.ts';
import { versionsOf } from '../../src/app/authoring/next-version.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import { findVersion } from '../../src/app/turn/services.ts';
import { advance } from '../../src/domain/engine.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { Template } from '../../src/domain/template.ts';
import { MONDAY, templateId } from '../builders.ts';
import { MORNING, sellerId, TENANT } from './sellers.ts';
import { startBotOn } from './today-bot.ts';

/** All that runs in a template goes to a new version of it, or all of it gets a note, over and over. */
export type Moving = {
  readonly count: number;
  readonly move: () => Promise<unknown>;
  readonly click: () => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const COUNT = 10_000;
const GROUP = 200;
const TEMPLATE = templateId('contact-no-show');

export async function startMoving(store: Store): Promise<Moving> {
  const bot = await startBotOn(store, COUNT);
  const turn = async (): Promise<Turn> => {
    const begun = await turnOf(bot.services, TENANT, sellerId(0));
    if (!begun) throw new Error('The seller has gone');
    return begun;
  };
  const ids = (await store.runningOf(TENANT, TEMPLATE, { limit: COUNT })).map(({ id }) => id);
  return {
    count: COUNT,
    close: () => bot.close(),
    move: async () => {
      await publishNext(await turn());
      await changeRunning(bot.services, TENANT);
    },
    click: async () => {
      const { services } = await turn();
      for (let from = 0; from < ids.length; from += GROUP) {
        const group = await store.enrollments(TENANT, ids.slice(from, from + GROUP));
        const enrollments = group.map((one) => noted(one, findVersion(services, one.template, one.version)));
        await store.commit(TENANT, { enrollments });
      }
    },
  };
}

function noted(one: Enrollment, template: Template | undefined): Enrollment {
  const moment = { today: MONDAY, at: MORNING, by: one.seller };
  const done =
    template && advance(template, one, { kind: 'note', text: 'Asked for the price list.' }, moment);
  if (!done?.ok) throw new Error('Nothing is noted');
  return done.value.enrollment;
}

/** Each version is called after its number, so that it differs from the one before. */
export async function publishNext(turn: Turn): Promise<void> {
  const newest = versionsOf(turn.services, TEMPLATE).at(-1);
  if (!newest) throw new Error('The template has gone');
  const template = { ...newest, name: { ...newest.name, en: `No show ${newest.version + 1}` } };
  const done = await publishVersion(turn, { template }, { move: { groups: ['before', 'on', 'past'] } });
  if (done === 'conflict' || !done.ok) throw new Error('Nothing is published');
}
