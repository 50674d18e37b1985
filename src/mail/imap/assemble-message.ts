import type { MessageStructureObject } from 'imapflow';
import type { PartToRead } from './parts-to-read.ts';

const BOUNDARY = 'part-as-it-was-read';

/** A message of the headers and the parts that were read of one, so that it is parsed as any other. */
export function assembleMessage(
  headers: Buffer,
  root: MessageStructureObject,
  parts: readonly (PartToRead & { readonly content: Buffer })[],
): Buffer {
  return Buffer.concat([
    Buffer.from(`${withoutForm(headers)}Content-Type: ${rootType(root)}\r\n\r\n`, 'latin1'),
    ...parts.flatMap(({ node, content }) => [
      Buffer.from(`--${BOUNDARY}\r\n${headOf(node)}\r\n`, 'latin1'),
      content,
      Buffer.from('\r\n', 'latin1'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`, 'latin1'),
  ]);
}

/** Without what says how the body was made, which is another one now. */
const withoutForm = (headers: Buffer): string =>
  `${headers
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter(
      (line) => line !== '' && !/^(?:content-type|content-transfer-encoding|mime-version)\s*:/i.test(line),
    )
    .join('\r\n')}\r\n`;

/** Nothing that a server says of a part gets further than its own line. */
const token = (value: string | undefined): string => (value ?? '').replace(/[^\w.+:/-]/g, '');

function rootType({ type, parameters }: MessageStructureObject): string {
  const report = token(parameters?.['report-type']);
  const [kind, more] =
    type === 'multipart/report' ? ['multipart/report', `report-type=${report}; `] : ['multipart/mixed', ''];
  return `${kind}; ${more}boundary="${BOUNDARY}"`;
}

function headOf({ type, parameters, encoding }: MessageStructureObject): string {
  const said = (['charset', 'method', 'format'] as const).flatMap((name) => {
    const value = token(parameters?.[name]);
    return value === '' ? [] : [`; ${name}="${value}"`];
  });
  const how = encoding === undefined ? '' : `Content-Transfer-Encoding: ${token(encoding)}\r\n`;
  return `Content-Type: ${token(type)}${said.join('')}\r\n${how}`;
}
