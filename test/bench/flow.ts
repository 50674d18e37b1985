import { Agent, get } from 'node:http';
import { join } from 'node:path';
import restify from 'restify';
import sharp from 'sharp';
import { createFileAddresses } from '../../src/bot/file-addresses.ts';
import { fileSecret } from '../../src/bot/file-secret.ts';
import { createFiles } from '../../src/bot/files.ts';
import { flowImage, flowPng, type FlowPicture } from '../../src/pictures/flow-png.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { inTurns, median } from './rounds.ts';
import type { Subject } from './table.ts';

const ROUNDS = 9;
const REQUESTS = 200;
const PICTURES = 5;

/** A template's picture: from memory, beside a handler that has its bytes; and a new one, beside its bare rendering. */
export const measure: Subject = async () => {
  // What is compiled for the bench lies elsewhere than beside the fonts.
  process.env.FONTCONFIG_FILE = join(process.cwd(), 'fonts/fonts.conf');
  const picture = await webinar();
  const content = Buffer.from(await flowPng(picture));
  const svg = Buffer.from(flowImage(picture));
  const ours = await serveFiles(picture, content);
  const bare = await serve('/', (response) => {
    response.sendRaw(200, content, { 'content-type': 'image/png' });
  });
  const [kept = [], sent = [], drawn = [], rendered = []] = await inTurns(ROUNDS, [
    () => cpuOf(REQUESTS, () => fetchOnce(ours.url)),
    () => cpuOf(REQUESTS, () => fetchOnce(bare.url)),
    () => cpuOf(PICTURES, () => flowPng(picture)),
    () => cpuOf(PICTURES, () => sharp(svg).png().toBuffer()),
  ]);
  ours.close();
  bare.close();
  return [
    {
      what: 'CPU time of a picture that is there',
      unit: 'µs',
      ours: median(kept),
      other: { name: 'a handler with its bytes', figure: median(sent) },
      goal: { atMost: 1.3 },
    },
    {
      what: 'CPU time of a new picture',
      unit: 'ms',
      ours: median(drawn) / 1000,
      other: { name: 'a bare sharp render', figure: median(rendered) / 1000 },
      goal: { atMost: 5 },
    },
  ];
};

async function webinar(): Promise<FlowPicture> {
  const templates = await loadTemplates('templates');
  const template = templates.ok ? templates.value.find(({ id }) => id.startsWith('webinar')) : undefined;
  if (!template) throw new Error('templates/ is not fit');
  return { template, language: 'en' };
}

/** As the bot answers its addresses. */
function serveFiles({ template: { id, version }, language }: FlowPicture, content: Buffer) {
  const clock = { now: () => new Date() };
  const addresses = createFileAddresses(fileSecret({ kind: 'local' }) ?? new Uint8Array(), clock);
  const files = createFiles(addresses, () =>
    Promise.resolve({ content, mediaType: 'image/png', name: 'flow.png' }),
  );
  const token = addresses.seal({ kind: 'flow', template: id, version, language });
  return serve(`/files/${token}`, async (response, path) => {
    const file = await files(path.slice('/files/'.length));
    if (file) response.sendRaw(200, file.content, file.headers);
  });
}

function serve(path: string, answer: (response: restify.Response, path: string) => Promise<void> | void) {
  const server = restify.createServer({ maxParamLength: 4096 });
  server.get('*', async (request, response) => {
    await answer(response, request.path());
  });
  return new Promise<{ readonly url: string; close(): void }>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}${path}`,
        close: () => void server.close(),
      }),
    );
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const fetchOnce = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode}`));
      response.resume().once('end', resolve);
    }).once('error', reject);
  });

/** Microseconds of CPU time of all threads, each time. */
async function cpuOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}
