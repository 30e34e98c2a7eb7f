/**
 * What makes the search field of the server's pages suggest as the explorer's does. Pages load it when the field gets the
 * focus; without it, Enter leads to the results all the same.
 */
const field = document.querySelector<HTMLInputElement>('.site-search input[name="q"]');
if (field !== null) void import('./search-in-page.js').then(({ suggestIn }) => suggestIn(field));
