// After each step the heading takes the focus, so that it is read out and the keyboard starts there.
let moved = false;

export function toHeading() {
  const heading = document.querySelector('h1');
  document.title = `${heading?.textContent ?? 'Pulse'} · Crosspulse`;
  // The page has only just opened: nobody has moved yet.
  if (moved) {
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }
  moved = true;
}
