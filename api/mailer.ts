// Hands letters to the company's mail server; knows what came back, and keeps nothing.
import { createTransport } from 'nodemailer';
import type { Letter } from '../events/letter.ts';
import type { MailSettings } from './settings.ts';

/** Whether the server took the letter. Where it is not known, nobody sends it a second time. */
export type Handed = 'taken' | 'refused for good' | 'try again' | 'not known';

export interface Mailer {
  /** Never throws: what went wrong is told in `problem`, without the address. */
  send(letter: Letter): Promise<{ readonly handed: Handed; readonly problem: string | null }>;
  close(): void;
}

/** Connections kept open at once; a company's server seldom allows more. */
const connections = 3;
const patienceMs = 20_000;

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

function handedBy({ code, command, responseCode }: SmtpError): Handed {
  if (responseCode !== undefined) return responseCode >= 500 ? 'refused for good' : 'try again';
  // The letter was on its way and no answer came: it may have arrived.
  if (command === 'DATA' || (code === 'ETIMEDOUT' && command !== 'CONN')) return 'not known';
  return 'try again';
}

/** Nobody is reached there now: no other letter has a better chance. */
export const unreachable = 'the mail server cannot be reached';

/** What an admin is told: the kind of failure; the server's own words may hold the address. */
function problemOf({ code, responseCode }: SmtpError): string {
  if (responseCode !== undefined) return `the mail server answered ${responseCode}`;
  if (code === 'EAUTH') return 'the mail server does not accept the user and password';
  return unreachable;
}

export function mailerOf(settings: MailSettings): Mailer {
  const transport = createTransport(
    {
      url: settings.smtp,
      pool: true,
      maxConnections: connections,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: settings.from, ...(settings.replyTo !== null && { replyTo: settings.replyTo }) },
  );
  return {
    send: async ({ to, subject, text, html, headers }) => {
      try {
        // As an object, so that nothing in an address is read as a second one.
        const address = { name: '', address: to };
        await transport.sendMail({ to: address, subject, text, html, ...(headers && { headers }) });
        return { handed: 'taken', problem: null };
      } catch (error) {
        const failure = error as SmtpError;
        return { handed: handedBy(failure), problem: problemOf(failure) };
      }
    },
    close: () => transport.close(),
  };
}
