// A real mail server that keeps what it is given, as long as a test runs.
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterThisTest } from './afterwards.ts';

export interface Received {
  /** Whom the envelope of the mail names. */
  readonly to: readonly string[];
  readonly mail: ParsedMail;
  readonly raw: string;
}

export interface PostOffice {
  readonly url: string;
  readonly received: Received[];
  /** How often it was asked to take a letter. */
  readonly asked: number;
  /** Settled when so many letters have come in all. */
  until(count: number): Promise<readonly Received[]>;
  /** What the server says to the next letters; null: it takes them. */
  refuse(code: number | null): void;
  close(): Promise<void>;
}

export async function postOffice(): Promise<PostOffice> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  let refusal: number | null = null;
  let asked = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Connections that a mailer keeps open are not waited for.
    closeTimeout: 100,
    onRcptTo: (_, __, done) => {
      asked += 1;
      if (refusal === null) return done();
      done(Object.assign(new Error('not now'), { responseCode: refusal }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void simpleParser(raw).then((mail) => {
          received.push({ to, mail, raw });
          done();
          for (const look of waiting) look();
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    get asked() {
      return asked;
    },
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (received.length < count) return;
          waiting.delete(look);
          resolve(received);
        };
        waiting.add(look);
        look();
      }),
    refuse: (code) => {
      refusal = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  afterThisTest(() => office.close());
  return office;
}
