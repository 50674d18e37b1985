import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A whole bot in a process of its own. */
export type BotProcess = {
  readonly url: string;
  /** Ends it as a crash does, and resolves once it is gone. */
  kill(): Promise<void>;
};

export type BotPlace = {
  /** The compiled `main.js`. */
  readonly program: string;
  /** Where its clock lies. */
  readonly folder: string;
  /** Without one, it keeps everything in its folder. */
  readonly databaseUrl?: string | undefined;
  readonly requestsPerSecond: number;
};

/** Starts a bot in local mode with its clock at that instant; resolves once it listens. */
export async function startBotProcess(place: BotPlace, instant: number): Promise<BotProcess> {
  await writeFile(join(place.folder, 'clock.json'), JSON.stringify({ aheadMs: instant - Date.now() }));
  const child = spawn(process.execPath, [place.program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      PLAYGROUND: 'off',
      DATA_DIR: place.folder,
      ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
      DEFAULT_TIME_ZONE: 'Asia/Kolkata',
      TEAMS_REQUESTS_PER_SECOND: String(place.requestsPerSecond),
    },
  });
  const gone = once(child, 'close');
  const lines = createInterface(child.stdout);
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const { msg, url: listening } = JSON.parse(line) as { readonly msg: string; readonly url: string };
      if (msg === 'listening') resolve(listening);
    });
    void gone.then(() => reject(new Error('The bot ended before it listened')));
  });
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
