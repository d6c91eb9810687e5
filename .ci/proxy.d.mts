/** The path of a Caddy; null where there is none and none could be installed. */
export function proxyOrInstalled(): string | null;
