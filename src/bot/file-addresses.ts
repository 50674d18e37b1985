import { z } from 'zod/v4';
import type { FileRequest } from '../app/ports/files.ts';
import type { Clock } from '../app/ports/runtime.ts';
import type { PersonId, TemplateId, TenantId } from '../domain/ids.ts';
import { PERIOD_KINDS } from '../domain/period.ts';
import { LANGUAGES } from '../domain/text.ts';
import { createSeal } from './seal.ts';

/** Turns a request into an address, and back. */
export type FileAddresses = {
  readonly seal: (request: FileRequest) => string;
  /** Undefined for a token that is not ours, was changed or has expired. */
  readonly open: (token: string) => OpenedFile | undefined;
};

export type OpenedFile = { readonly request: FileRequest; readonly lastsMs: number };

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** A card stays in a chat and is looked at again; numbers are fetched at once. */
const LIVES_FOR: Readonly<Record<FileRequest['kind'], number>> = {
  flow: 7 * DAY,
  'draft-flow': 7 * DAY,
  summary: HOUR,
  template: HOUR,
  'import-problems': HOUR,
  export: HOUR,
};

/** The same request has the same token for a seventh of its life, and a client that has fetched it can use its cache. */
export function createFileAddresses(secret: Uint8Array, clock: Clock): FileAddresses {
  const { seal, open } = createSeal(secret);
  return {
    seal: (request) => {
      const step = LIVES_FOR[request.kind] / 7;
      const expires = Math.ceil(clock.now().getTime() / step + 7) * step;
      return seal(JSON.stringify({ expires, request } satisfies Sealed));
    },
    open: (token) => {
      const sealed = parseSealed(open(token));
      const lastsMs = (sealed?.expires ?? 0) - clock.now().getTime();
      return sealed && lastsMs > 0 ? { request: sealed.request, lastsMs } : undefined;
    },
  };
}

const id = <Id extends string>() => z.string().transform((text) => text as Id);
const countsBy = <Id extends string>() =>
  z.record(z.string(), z.number()).transform((counts) => counts as Record<Id, number>);

/** Ours, but perhaps of an older version of the bot. */
const sealedShape = z.object({
  expires: z.number(),
  request: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('flow'),
      tenant: id<TenantId>().optional(),
      template: id<TemplateId>(),
      version: z.number(),
      language: z.enum(LANGUAGES),
      counts: z
        .object({ reached: countsBy(), taken: countsBy<`${string}:sent`>(), ended: countsBy() })
        .optional(),
    }),
    z.object({
      kind: z.literal('draft-flow'),
      tenant: id<TenantId>(),
      template: id<TemplateId>(),
      revision: z.number(),
      language: z.enum(LANGUAGES),
    }),
    z.object({
      kind: z.literal('template'),
      tenant: id<TenantId>(),
      person: id<PersonId>(),
      template: id<TemplateId>(),
      version: z.number(),
      name: z.string(),
    }),
    z.object({
      kind: z.literal('import-problems'),
      tenant: id<TenantId>(),
      person: id<PersonId>(),
      id: z.string(),
      name: z.string(),
    }),
    z.object({
      kind: z.literal('export'),
      tenant: id<TenantId>(),
      person: id<PersonId>(),
      askedAt: z.string(),
      name: z.string(),
      asked: z.unknown(),
    }),
    z.object({
      kind: z.literal('summary'),
      tenant: id<TenantId>(),
      person: id<PersonId>(),
      askedAt: z.string(),
      name: z.string(),
      period: z.enum(PERIOD_KINDS),
      template: id<TemplateId>().optional(),
      seller: id<PersonId>().optional(),
      version: z.number().optional(),
    }),
  ]),
});

type Sealed = { readonly expires: number; readonly request: FileRequest };

function parseSealed(text: string | undefined): Sealed | undefined {
  if (text === undefined) return undefined;
  const parsed = sealedShape.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}
