import { builtWeb } from '../src/server/web-build.js';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the built explorer. */
    web: string;
  }
}

/** Provides the explorer, built of the present sources. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('web', await builtWeb());
}
