/* global window, document, URL */
/*
 * For pages that show Vänort in frames: gives each frame the height that it asks for. It listens to frames of the site
 * that this script came from, and to nobody else. This version stays as it is: a change gets the next number.
 */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const ours = () =>
    [...document.querySelectorAll('iframe[src]')].filter((frame) => {
      const url = new URL(frame.src, document.baseURI);
      return url.origin === origin && /\/embed\//.test(url.pathname);
    });

  window.addEventListener('message', ({ data, origin: from, source }) => {
    if (data === null || typeof data !== 'object' || data.type !== 'vanort:height') return;
    if (typeof data.height !== 'number' || !Number.isFinite(data.height)) return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined) return;
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    if (from !== (isOpaque ? 'null' : origin)) return;
    frame.style.maxWidth = '100%';
    frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 60), 10000)}px`;
  });

  const ask = () => ours().forEach(({ contentWindow }) => contentWindow.postMessage({ type: 'vanort:ask' }, '*'));
  ask();
  window.addEventListener('load', ask);
})();
