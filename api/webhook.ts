// Posts a message to a chat's incoming webhook: to that very address, and to none that it names.
import type { Handed } from './mailer.ts';

const patienceMs = 10_000;

const titles = { slack: 'Slack', teams: 'Microsoft Teams' } as const;

/** Nothing was said to anybody yet when these came up. */
const before = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const codeOf = (error: unknown): string => {
  const { cause } = error as { readonly cause?: { readonly code?: string } };
  return cause?.code ?? '';
};

/**
 * Never throws. A webhook's address is a secret, and what it replies is nobody's business: neither
 * stands in `problem`. Where it leads elsewhere, nobody follows.
 */
export async function postTo(
  chat: keyof typeof titles,
  url: string,
  body: object,
): Promise<{ readonly handed: Handed; readonly problem: string | null }> {
  try {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    await reply.body?.cancel();
    if (reply.ok) return { handed: 'taken', problem: null };
    const later = reply.status === 429 || reply.status >= 500;
    const problem = `${titles[chat]} answered ${reply.status}`;
    return { handed: later ? 'try again' : 'refused for good', problem };
  } catch (error) {
    const never = before.has(codeOf(error));
    const problem = `${titles[chat]} ${never ? 'cannot be reached' : 'did not answer'}`;
    return { handed: never ? 'try again' : 'not known', problem };
  }
}
