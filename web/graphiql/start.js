// Starts GraphiQL; runs as it is in the browser, after React's and GraphiQL's own files.
const place = document.getElementById('graphiql');
const link = new URLSearchParams(location.search);

// react-remove-scroll, inside GraphiQL's dialogs, signs the style it adds with this.
globalThis.__webpack_nonce__ = document.currentScript.nonce;

// GraphiQL leaves its editors without a name for screen readers; the section around each has one.
new MutationObserver(() => {
  for (const input of place.querySelectorAll('.CodeMirror textarea:not([aria-label])')) {
    input.setAttribute('aria-label', input.closest('[aria-label]')?.getAttribute('aria-label') ?? 'Editor');
  }
}).observe(place, { childList: true, subtree: true });

ReactDOM.createRoot(place).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: location.pathname }),
    defaultQuery: place.dataset.defaultQuery,
    query: link.get('query') ?? undefined,
    variables: link.get('variables') ?? undefined,
    operationName: link.get('operationName') ?? undefined,
    // A header may hold a token: it is never kept in the browser's storage.
    shouldPersistHeaders: false,
    showPersistHeadersSettings: false,
  }),
);
