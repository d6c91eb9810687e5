/** The path of a Chromium; null where there is none and none could be installed. */
export function browserOrInstalled(): string | null;
