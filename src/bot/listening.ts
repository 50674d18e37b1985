/** Where the bot listens, as the machine says it. */
export type Listening = { readonly port: number; readonly url: string };

type Address = { readonly address: string; readonly port: number };

export const listeningAt = ({ address, port }: Address): Listening => ({
  port,
  url: `http://${hostIn(address)}:${port}`,
});

/** The operator's to put right; `message` says how. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** What is wrong with the address that the settings name; an error that says nothing about it stays as it is. */
export function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentence = REASONS[error.code ?? '']?.(`${hostIn(host)}:${port}`, port);
  return sentence === undefined ? error : new CannotListen(sentence, { cause: error });
}

const notOfThisMachine = (at: string) =>
  `HOST: ${at} is not an address of this machine. Leave HOST out, or set it to one that is.`;

const REASONS: Readonly<Record<string, (at: string, port: number) => string>> = {
  EADDRINUSE: (at, port) =>
    `PORT: ${port} is taken: another program listens on ${at}. Stop it, or set PORT to a port that is free.`,
  EACCES: (at) => `PORT: the bot may not listen on ${at}. Set PORT to a port above 1023.`,
  EADDRNOTAVAIL: notOfThisMachine,
  ENOTFOUND: notOfThisMachine,
  EAI_AGAIN: notOfThisMachine,
  EINVAL: notOfThisMachine,
};

/** An IPv6 address stands in brackets before a port. */
const hostIn = (address: string): string => (address.includes(':') ? `[${address}]` : address);
