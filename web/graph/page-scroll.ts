/**
 * Leave the wheel and a single finger to the page, until the picture has been entered: a page that is scrolled through
 * does not end at a picture. With Ctrl (or ⌘) the wheel zooms always; two fingers move and zoom the picture always.
 * @param isEntered whether the picture has the focus, or the screen
 * @param refused told when a wheel has been left to the page
 */
export function leaveScrollToPage(
  container: HTMLElement,
  isEntered: (event: WheelEvent | TouchEvent) => boolean,
  refused: () => void,
): void {
  container.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey || isEntered(event)) return;
      // What listens for the wheel lies within; the page scrolls by itself.
      event.stopPropagation();
      refused();
    },
    { capture: true, passive: true },
  );
  container.addEventListener(
    'touchstart',
    (event) => {
      if (event.touches.length > 1 || isEntered(event)) return;
      // The browser makes a click of a tap, and scrolls by what moves.
      event.stopPropagation();
    },
    { capture: true, passive: true },
  );
}
