const ROOT = new URL('../../../', import.meta.url).href;

/**
 * The script of a worker thread, by its name beside the module that starts it: `threadScript('./measure.worker',
 * import.meta.url)`. A thread runs JavaScript alone (Node 20 gives it no loader for anything else), so where the
 * sources themselves run, which is in tests, it is the one that was built of them.
 */
export function workerScript(name: string, module: string): URL {
  const isSource = module.endsWith('.ts');
  return new URL(`${name}.js`, isSource ? module.replace(ROOT, new URL('dist/server/', ROOT).href) : module);
}
