// The heading of a step takes the focus, so that it is read out and the keyboard starts there.
let moved = false;

export function heading(node: HTMLElement | null): void {
  if (node) document.title = `${node.textContent} · Crosspulse`;
  // Nobody has moved yet when the page opens.
  if (moved) {
    scrollTo(0, 0);
    node?.focus({ preventScroll: true });
  }
  moved = true;
}
