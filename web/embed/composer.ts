/*
 * The page that makes embeds works without this. With it, what is chosen shows at once, and code is copied by a button.
 */
const form = document.querySelector<HTMLFormElement>('main form');
const [RESULT, OPTIONS] = ['#result', '#options'] as const;

function addCopyButtons(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>(`${RESULT} textarea`)) {
    const { copy = '', copied = '' } = document.querySelector<HTMLElement>(RESULT)?.dataset ?? {};
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'vanort-copy';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy}: ${area.getAttribute('aria-label') ?? ''}`);
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copyText(area).then(() => (said.textContent = copied));
    });
    area.after(button, said);
  }
}

/** Without HTTPS there is no clipboard to write to: the code is selected, and copied the old way. */
async function copyText(area: HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(area.value);
  } catch {
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way where there is no clipboard
    document.execCommand('copy');
  }
}

let asked: AbortController | undefined;

async function show(isOtherFigure: boolean): Promise<void> {
  if (form === null) return;
  asked?.abort();
  asked = new AbortController();
  const query = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => {
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  const address = `${location.pathname}?${query.toString()}`;
  try {
    const response = await fetch(address, { signal: asked.signal, headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const result = page.querySelector(RESULT);
    if (result === null) return;
    document.querySelector(RESULT)?.replaceWith(document.adoptNode(result));
    // Other figures take other things.
    const options = isOtherFigure ? page.querySelector(OPTIONS) : null;
    if (options !== null) document.querySelector(OPTIONS)?.replaceWith(document.adoptNode(options));
    history.replaceState(null, '', address);
    addCopyButtons();
  } catch {
    // The form's own button is still there.
  }
}

addCopyButtons();
form?.addEventListener(
  'change',
  ({ target }) => void show(target instanceof HTMLSelectElement && target.name === 'figure'),
);
