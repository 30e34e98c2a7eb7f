import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { z } from 'zod';

const MODULES = new URL('../../node_modules/', import.meta.url);
const CACHE = fileURLToPath(new URL('.cache/', MODULES));
/** Nothing beyond this machine is reached, whoever asks for it: a page, a frame, a worker, a socket. */
const LOOPBACK_ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]';

/**
 * How to start Chromium without a window: the one at `CHROMIUM_PATH`, else the one inside the npm package
 * `@sparticuz/chromium` (Linux x64). WebGL works, drawn in software; pages are put together without it, at half the work.
 * @param more what it is told beside that on its command line
 */
export async function launchOptions(more: readonly string[] = []): Promise<LaunchOptions> {
  return {
    executablePath: process.env['CHROMIUM_PATH'] || (await unpackedChromium()),
    // Chromium refuses a sandbox when run as root; tests load nothing but their own pages.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-gpu-compositing',
      LOOPBACK_ALONE,
      ...more,
    ],
  };
}

/** Starts a browser of one's own; the caller closes it. */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch(await launchOptions(more));

/**
 * The package unpacks file by file into the temp folder, and takes a half-written binary for a finished one. So it gets
 * a folder of its own, moved into place when complete: test runs side by side never see each other's work.
 */
async function unpackedChromium(): Promise<string> {
  const manifest = await readFile(new URL('@sparticuz/chromium/package.json', MODULES), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
  const home = path.join(CACHE, `chromium-${version}`);
  const executable = path.join(home, 'chromium');
  if (existsSync(executable)) return executable;

  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  try {
    await unpackInto(draft);
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

/** The package reads the temp folder's name before its first pause, so the setting is back before anyone else looks. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const unpacking = chromiumPackage.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await unpacking;
}
