let isAsked = false;

/** Who chooses something by its name reads about it next: the panel's heading takes the focus once it is there. */
export function askPanelFocus(): void {
  isAsked = true;
}

/** Whether the heading that has come was asked for: once, and not from who has begun to write meanwhile. */
export function takePanelFocus(): boolean {
  const asked = isAsked && !isWriting();
  isAsked = false;
  return asked;
}

function isWriting(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.value !== '';
}
