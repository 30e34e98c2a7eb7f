import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from './web/chromium.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** WebSocket address of the browser. */
    browser: string;
  }
}

/** Provides one Chromium for all files of a run: each start takes seconds, and its first picture takes more. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await launchOptions());
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
