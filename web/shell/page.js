// The appearance of the server's pages is that which was chosen in the explorer. It runs before anything is shown; without
// it, or where storage is refused, pages follow the device.
(() => {
  const KEY = 'vanort-theme';
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const show = (/** @type {string | null} */ theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show(read());
  addEventListener('DOMContentLoaded', () => {
    const select = document.querySelector('select[name="theme"]');
    if (!(select instanceof HTMLSelectElement)) return;
    select.value = read() ?? 'auto';
    select.closest('label')?.removeAttribute('hidden');
    select.addEventListener('change', () => {
      const theme = select.value === 'auto' ? null : select.value;
      show(theme);
      try {
        if (theme === null) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, theme);
      } catch {
        // It holds for this page.
      }
    });
  });
})();

// The field of search suggests from when it is used, where the explorer is served; Enter leads to the results with and
// without.
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const suggestions = new URL('header-search.js', script.src).href;
  addEventListener('DOMContentLoaded', () => {
    const field = document.querySelector('.site-search input[name="q"]');
    field?.addEventListener('focus', () => void import(suggestions).catch(() => undefined), { once: true });
  });
})();
