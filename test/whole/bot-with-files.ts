import { createDownload } from '../../src/bot/download.ts';
import { startFileShelf } from '../file-host.ts';
import { toShown, type TeamsUser } from '../teams-user.ts';
import { noRenewals, read, startWholeBot, type WholeBotOptions } from './whole-bot.ts';

const quiet = () => undefined;
const log = { info: quiet, warn: quiet, error: quiet };

export const FILE = 'application/vnd.microsoft.teams.file.download.info';

type Sent = { readonly text?: string; readonly as?: TeamsUser; readonly some?: object };

/** A bot that people send these files to. */
export async function startWithFiles(
  files: Readonly<Record<string, Uint8Array>>,
  isFileHost: (url: URL) => boolean = ({ hostname }) => hostname === '127.0.0.1',
  options: WholeBotOptions = {},
) {
  const shelf = await startFileShelf(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, (response) => void response.end(content)]),
    ),
  );
  const download = createDownload({ isFileHost, timeoutMs: 400, log });
  const whole = await startWholeBot({ samples: noRenewals, ...options, download });
  await whole.user.install();
  const { user, connector } = whole;
  const attached = (name: string, downloadUrl = `${shelf.url}/${encodeURIComponent(name)}?tempauth=key`) => ({
    contentType: FILE,
    contentUrl: `https://contoso-my.sharepoint.com/personal/alex/Documents/${name}`,
    name,
    content: { downloadUrl, uniqueId: 'u-1', fileType: name.split('.').at(-1) },
  });
  /** What the bot says to a message with all of these attachments. */
  const send = async (attachments: readonly object[], { text, as = user, some }: Sent = {}) => {
    const before = connector.calls.length;
    await as.post({ type: 'message', ...(text !== undefined && { text }), attachments, ...some });
    return connector.calls
      .slice(before)
      .filter(({ method }) => method === 'POST')
      .map(({ activityId, activity }) => read(toShown(activityId, activity)));
  };
  return { ...whole, requests: shelf.requests, attached, send };
}
