export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, as on port 465; otherwise by STARTTLS, without which nothing is sent. */
  readonly isTlsFromStart: boolean;
  /** For a server on this machine alone. */
  readonly isClear: boolean;
  /** The certificate of another authority than those that everybody trusts. */
  readonly trust?: string;
  readonly login?: { readonly user: string; readonly password: string };
  /** Signs in by tokens of Microsoft, into this mailbox, or else into the one that a letter leaves from. */
  readonly byToken?: { readonly mailbox?: string };
};

/** Of an address as `smtps://user:password@host:465`, or `smtp://` for STARTTLS. */
export function smtpSettingsOf(address: string, isClear: boolean, isByToken = false): SmtpSettings {
  const { protocol, hostname, port, username, password } = new URL(address);
  const isTlsFromStart = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (isTlsFromStart ? 465 : 587) : Number(port),
    isTlsFromStart,
    isClear,
    ...(isByToken && { byToken: user === '' ? {} : { mailbox: user } }),
    ...(!isByToken && user !== '' && { login: { user, password: decodeURIComponent(password) } }),
  };
}
