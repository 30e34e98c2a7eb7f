import { ApiError } from '@vanort/client';
import { SERVER } from './api-client.js';

let isThere: Promise<unknown> | undefined;

/**
 * Bring a part of the kit. Browsers never ask again for a module that did not come, so none is asked for before the
 * server has answered once; that is asked once a page, and again when it failed.
 */
export async function loadModule<Part>(part: () => Promise<Part>): Promise<Part> {
  isThere ??= fetch(`${SERVER}embed/manifest.json`, { cache: 'no-store' }).then((response) => response.arrayBuffer());
  try {
    await isThere;
  } catch {
    isThere = undefined;
    throw new ApiError('UNREACHABLE', 'The server cannot be reached.');
  }
  return part();
}
