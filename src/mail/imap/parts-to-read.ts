import type { MessageStructureObject } from 'imapflow';

/** In bytes; of a message that came back, its headers alone are wanted. */
const MOST_TEXT = 64 * 1_024;
const MOST_RETURNED = 16 * 1_024;

/** A part of a message and how much of it to read. */
export type PartToRead = {
  readonly node: MessageStructureObject;
  readonly key: string;
  readonly most: number;
};

/** What the text is, or else the HTML, and what a mail server reports: attachments stay where they are. */
export function partsToRead(root: MessageStructureObject): readonly PartToRead[] {
  const leaves = leavesOf(root).filter((node) => node.disposition?.toLowerCase() !== 'attachment');
  const text =
    leaves.find(({ type }) => type === 'text/plain') ?? leaves.find(({ type }) => type === 'text/html');
  const reports = root.type === 'multipart/report' ? leaves.filter(({ type }) => REPORTS.test(type)) : [];
  const invitation = leaves.find(({ type }) => type === 'text/calendar');
  return [
    ...(text ? [toRead(text, MOST_TEXT)] : []),
    ...reports.map((node) => toRead(node, STATUS.test(node.type) ? MOST_TEXT : MOST_RETURNED)),
    // Only how it calls itself matters.
    ...(invitation ? [toRead(invitation, 0)] : []),
  ];
}

const STATUS = /^message\/(?:global-)?delivery-status$/;
const REPORTS = /^(?:message\/|text\/rfc822-headers$)/;

/** Of a message in the message, its headers. */
const toRead = (node: MessageStructureObject, most: number): PartToRead => {
  const part = node.part ?? '1';
  return { node, key: node.type === 'message/rfc822' ? `${part}.HEADER` : part, most };
};

/** Enough for what people write; a message in a message is a leaf. */
const MOST_LEAVES = 100;
const DEEPEST = 20;

function leavesOf(root: MessageStructureObject): readonly MessageStructureObject[] {
  const leaves: MessageStructureObject[] = [];
  const walk = (node: MessageStructureObject, depth: number): void => {
    if (leaves.length >= MOST_LEAVES || depth > DEEPEST) return;
    if (node.type.startsWith('multipart/')) node.childNodes?.forEach((child) => walk(child, depth + 1));
    else leaves.push(node);
  };
  walk(root, 0);
  return leaves;
}
