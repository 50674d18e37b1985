import { describe, expect, test } from 'vitest';
import type { Json } from '../connector.ts';
import { act, dataOf, GROUP, message, submission } from './acting-on-a-message.ts';
import { MEERA, meet } from './people.ts';
import { enroll, noRenewals, startWholeBot } from './whole-bot.ts';

/** Alex with a sequence, and Meera, who has none and tries. */
async function startSelling() {
  const whole = await startWholeBot({ samples: noRenewals });
  const meera = whole.anotherUser(MEERA);
  await meet(whole.user, meera);
  await enroll(whole.user, 'Asha Rao in no-show');
  const log = await act(whole.user, 'log-reply', message('yes'));
  return { ...whole, meera, press: dataOf(log, 'Log') };
}

const invoke = (name: string, value: unknown): Json => ({ type: 'invoke', name, value, ...GROUP });
const fetching = (value: unknown): Json => invoke('composeExtension/fetchTask', value);
const submitting = (data: unknown, more: Json = {}): Json => {
  const press = submission({ command: 'log-reply', of: message('yes') }, data);
  return { ...press, ...GROUP, value: { ...(press.value as Json), ...more } };
};
const of = (messagePayload: unknown): Json =>
  fetching({ commandId: 'log-reply', commandContext: 'message', messagePayload });

describe('what no Teams sends to open a dialog', () => {
  test.each<readonly [string, Json]>([
    ['nothing', fetching(undefined)],
    ['a text', fetching('log-reply')],
    ['a list', fetching([])],
    ['no command', fetching({ messagePayload: message('x') })],
    ['another command', fetching({ commandId: 'delete-all', messagePayload: message('x') })],
    ['a command of a prototype', fetching({ commandId: '__proto__', messagePayload: message('x') })],
    ['a list of commands', fetching({ commandId: ['log-reply'] })],
    ['no message', fetching({ commandId: 'log-reply' })],
    ['a text for a message', of('yes')],
    ['null for a message', of(null)],
    ['a list for a message', of([])],
    ['a message without a body', of({ id: '1', from: null, body: null })],
    ['a number for its words', of({ body: { contentType: 'html', content: 7 } })],
    ['an object for its words', of({ body: { contentType: 'html', content: { $ne: 1 } } })],
    ['a writer without a name', of(message('x', { id: '1', displayName: null }))],
    ['a writer with an endless name', of(message('x', { displayName: 'Asha '.repeat(9_000) }))],
    ['a writer called by markup', of(message('x', { displayName: '<script>x</script>\u202e{name}' }))],
    ['a writer with a list for a name', of(message('x', { displayName: ['Asha Rao'] }))],
    ['words of two hundred thousand characters', of(message('<p>'.repeat(66_000)))],
    ['tags without an end', of(message('<'.repeat(50_000)))],
    ['a tag without an end', of(message(`<p ${'a="b" '.repeat(10_000)}`))],
    ['quotes in quotes', of(message('<blockquote>'.repeat(5_000)))],
    ['entities of nothing', of(message('&#0;&#xffffff;&;&#1114112;&bogus;'.repeat(500)))],
    ['half a character', of(message('\ud800 \udc00 \u0000'))],
    ['SQL', of(message("'; DROP TABLE records; --", { displayName: "x' OR '1'='1" }))],
    ['numbers alone', of(message('9'.repeat(20_000)))],
    ['ats alone', of(message('a@b.c '.repeat(5_000)))],
  ])('%s breaks nothing and changes nothing', async (_, activity) => {
    const { meera, kept, logged } = await startSelling();
    const before = await kept();
    const { status, body } = await meera.post(activity);
    expect([200, 501]).toContain(status);
    if (status === 200) expect(body).toHaveProperty('task.value.card.content.type', 'AdaptiveCard');
    expect(await kept()).toEqual(before);
    expect(logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });
});

describe('what no dialog of ours sends', () => {
  test.each<readonly [string, (press: Json) => Json]>([
    ['nothing', () => submitting(undefined)],
    ['a text', () => submitting('log')],
    ['a list', (press) => submitting([press])],
    ['another verb', (press) => submitting({ ...press, verb: 'delete-everything' })],
    ['a verb of a prototype', (press) => submitting({ ...press, verb: 'constructor' })],
    ['no enrollment', ({ enrollment, ...press }) => submitting({ ...press, was: enrollment })],
    ['somebody else’s enrollment', (press) => submitting(press)],
    ['somebody else’s enrollment as a note', (press) => submitting({ ...press, verb: 'note', note: 'x' })],
    ['somebody else’s enrollment to undo', (press) => submitting({ ...press, verb: 'undo' })],
    [
      'somebody else’s enrollment to close',
      (press) => submitting({ ...press, verb: 'close', reason: 'lost' }),
    ],
    ['an enrollment that is none', (press) => submitting({ ...press, enrollment: '../../etc/passwd' })],
    ['a revision of the future', (press) => submitting({ ...press, revision: 1e9 })],
    ['no revision', ({ revision, ...press }) => submitting({ ...press, was: revision })],
    ['an outcome that is none', (press) => submitting({ ...press, outcome: 'won' })],
    ['an endless note', (press) => submitting({ ...press, note: 'x'.repeat(100_000) })],
    [
      'an endless quote',
      () => submitting({ verb: 'log-message', as: 'note', quote: 'x'.repeat(9_000), who: '' }),
    ],
    ['no such way to log', () => submitting({ verb: 'log-message', as: 'deal', quote: '', who: '' })],
    [
      'somebody else’s enrollment to log of',
      ({ enrollment }) => submitting({ verb: 'log-message', as: 'note', quote: '', enrollment, who: '' }),
    ],
    [
      'a name of SQL',
      () => submitting({ verb: 'log-message', as: 'note', quote: '', who: "'; DROP TABLE x; --" }),
    ],
    [
      'a name without an end',
      () => submitting({ verb: 'log-message', as: 'note', quote: '', who: 'x '.repeat(900) }),
    ],
    [
      'a record that is none',
      () => submitting({ verb: 'log-message', as: 'reply', quote: '', record: 'x', who: '' }),
    ],
    ['roles', () => submitting({ verb: 'give-role', person: MEERA.aadObjectId, role: 'administrator' })],
    ['the organization’s settings', () => submitting({ verb: 'organization', hour: '3' })],
    [
      'a preview to send',
      (press) => submitting(press, { botMessagePreviewAction: 'send', botActivityPreview: [] }),
    ],
    ['a preview to edit', (press) => submitting(press, { botMessagePreviewAction: 'edit' })],
    ['another command', (press) => submitting(press, { commandId: 'search' })],
    ['no command', (press) => submitting(press, { commandId: undefined })],
    ['a dialog that was never open', (press) => invoke('task/submit', { data: press })],
    ['a dialog to open', (press) => invoke('task/fetch', { data: press })],
  ])('%s breaks nothing and changes nothing', async (_, activityOf) => {
    const { meera, kept, logged, press } = await startSelling();
    const before = await kept();
    const { status } = await meera.post(activityOf(press));
    expect([200, 501]).toContain(status);
    expect(await kept()).toEqual(before);
    expect(logged.filter((line) => line.startsWith('turn failed'))).toEqual([]);
  });
});
