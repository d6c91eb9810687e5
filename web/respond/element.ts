// What draws a step: elements, the words that stand in respond.html, and the focus on the heading.
type Tags = HTMLElementTagNameMap;

/** An element with these properties and children. */
export function h<K extends keyof Tags>(
  tag: K,
  properties: Partial<Omit<Tags[K], 'style'>> = {},
  ...children: (Node | string)[]
): Tags[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The words of a template of respond.html; null where there is none of that name. */
export function wordsOf(name: string): DocumentFragment | null {
  const template = document.getElementById(name);
  return template instanceof HTMLTemplateElement
    ? document.importNode(template.content, true)
    : null;
}

/** Shows a step. Its heading takes the focus, so that it is read out and the keyboard starts there. */
export function show(...step: Node[]): void {
  const page = () => document.querySelector('#app > .page')?.className;
  const opening = !document.querySelector('h1');
  const before = page();
  document.getElementById('app')?.replaceChildren(...step);
  const heading = document.querySelector('h1');
  document.title = `${heading?.textContent ?? 'Pulse'} · Crosspulse`;
  // Nobody has moved yet when the page opens, nor when the same words only count on.
  if (opening || (before && before === page())) return;
  scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}
