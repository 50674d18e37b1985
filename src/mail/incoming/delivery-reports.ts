import type { DeliveryReport } from '../../domain/mail/received.ts';
import { messageIdsIn } from './message-ids.ts';

/** A part of a message as text. */
export type Part = { readonly type: string; readonly text: string };

const MOST_REPORTS = 20;
const LONGEST = 500;

const STATUS_TYPES = /^message\/(?:global-)?delivery-status$/;
const RETURNED_TYPES = /^(?:message\/(?:rfc822|global(?:-headers)?)|text\/rfc822-headers)$/;

/** What the parts of a delivery status notification say (RFC 3464). */
export function deliveryReports(parts: readonly Part[]): readonly DeliveryReport[] {
  const of = returnedId(parts);
  return parts
    .filter(({ type }) => STATUS_TYPES.test(type))
    .flatMap(({ text }) => text.split(/\r?\n[ \t]*\r?\n/))
    .map(fieldsOf)
    .map((fields) => reportOf(fields, of))
    .filter((report) => report !== undefined)
    .slice(0, MOST_REPORTS);
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;

function reportOf(fields: ReadonlyMap<string, string>, of: string | undefined): DeliveryReport | undefined {
  const said = fields
    .get('action')
    ?.toLowerCase()
    .match(/[a-z]+/)?.[0];
  const action = ACTIONS.find((one) => one === said);
  const recipient = fields.get('final-recipient') ?? fields.get('original-recipient');
  if (!action || recipient === undefined) return undefined;
  const status = fields.get('status')?.match(/\d\.\d{1,3}\.\d{1,3}/)?.[0] ?? '';
  const diagnostic = (fields.get('diagnostic-code') ?? '').slice(0, LONGEST);
  return {
    recipient: withoutType(recipient).slice(0, LONGEST),
    action,
    status,
    diagnostic,
    ...(of === undefined ? {} : { of }),
  };
}

/** "rfc822; asha@example.com" */
const withoutType = (value: string): string =>
  value
    .replace(/^[^;]{0,40};/, '')
    .trim()
    .replace(/^<(.*)>$/, '$1');

/** The names of fields in lower case; the first of a name counts. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function returnedId(parts: readonly Part[]): string | undefined {
  const returned = parts.find(({ type }) => RETURNED_TYPES.test(type));
  const [headers = ''] = returned?.text.trimStart().split(/\r?\n[ \t]*\r?\n/, 1) ?? [];
  return messageIdsIn([fieldsOf(headers).get('message-id') ?? '']).at(0);
}
