import type { Content } from './mailbox.ts';
import { Refusal } from './refusal.ts';

const MOST_HEADERS = 5;

/** As Graph takes a message in JSON: own headers alone, few of them, and then of high importance unless it says otherwise. */
export function checkedContent(content: Content): Content {
  const headers = content.internetMessageHeaders ?? [];
  if (headers.some(({ name }) => !/^x-/i.test(name)))
    throw new Refusal(
      400,
      'InvalidInternetMessageHeader',
      "The internet message header name should start with 'x-' or 'X-'.",
    );
  if (headers.length > MOST_HEADERS)
    throw new Refusal(
      400,
      'InvalidInternetMessageHeaderCollection',
      'Maximum number of headers in one message should be less than or equal to 5.',
    );
  const importance = content.importance ?? (headers.length > 0 ? 'high' : undefined);
  return importance === undefined ? content : { ...content, importance };
}

export function checkRecipients(content: Content): void {
  const all = [
    ...(content.toRecipients ?? []),
    ...(content.ccRecipients ?? []),
    ...(content.bccRecipients ?? []),
  ];
  if (all.length === 0)
    throw new Refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  if (all.some(({ emailAddress }) => !/^[^\s@]+@[^\s@]+$/.test(emailAddress.address)))
    throw new Refusal(
      400,
      'ErrorInvalidRecipients',
      "At least one recipient isn't valid., Recipient is not resolved.",
    );
}
