import { build } from '../build/build.mjs';
import { folderOf } from '../build/parts.mjs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the built explorer. */
    web: string;
  }
}

/** Provides the explorer, built of the present sources. */
export default async function setup(project: TestProject): Promise<void> {
  await build(['public']);
  project.provide('web', folderOf('public'));
}
