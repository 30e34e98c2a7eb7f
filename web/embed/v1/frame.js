/* global window, document, ResizeObserver */
/*
 * Inside a frame: tells the page around it how high the figure is. A height is no secret, and a frame cannot know whose
 * page it stands on, so it is told to any.
 */
(() => {
  if (window.parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'vanort:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  window.addEventListener('message', ({ data, source }) => {
    if (source === window.parent && data?.type === 'vanort:ask') tell();
  });
})();
