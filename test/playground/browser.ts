import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

const home = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
const fontPackages = [
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-devanagari',
  '@expo-google-fonts/noto-sans-math',
  '@expo-google-fonts/noto-sans-symbols-2',
];

/** A Chromium whose program, shared libraries and fonts all come from npm. Linux on x64 only. */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(home)) await unpackBrowser();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  });
}

// The package adds the libraries that a bare machine lacks (nss, nspr, expat) only if it believes to run on AWS,
// and then changes `process.env`: it works in a process of its own. The rename makes parallel workers safe.
async function unpackBrowser(): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const parts = await mkdtemp(`${home}-`);
  const code = `import(${JSON.stringify(require.resolve('@sparticuz/chromium'))}).then((it) => it.default.executablePath())`;
  await run(process.execPath, ['-e', code], {
    env: { ...process.env, TMPDIR: parts, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  await writeFile(join(parts, 'fonts.conf'), fontConfig());
  await rename(parts, home).catch(async (error: unknown) => {
    await rm(parts, { recursive: true });
    if (!existsSync(home)) throw error;
  });
}

// Teams asks for Segoe UI, which is not free: Noto Sans stands in, and its Devanagari sister for Hindi.
function fontConfig(): string {
  const folders = fontPackages.map((name) => dirname(require.resolve(`${name}/package.json`)));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${join(home, 'font-cache')}</cachedir>
  ${['Segoe UI', 'sans-serif', 'system-ui'].map(preferNoto).join('\n  ')}
</fontconfig>
`;
}

function preferNoto(family: string): string {
  return `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans</family><family>Noto Sans Devanagari</family></prefer></alias>`;
}
