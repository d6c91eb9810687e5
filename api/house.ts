// What a request may use: the installation, the people's side of its rounds, and where it is served.
import { Answering, pollingOf } from '../events/answering.ts';
import type { Polling } from '../events/ballot.ts';
import { pulseNow, roundsNow } from '../events/installation.ts';
import { waysOf } from '../events/mailing.ts';
import type { Booth } from '../events/opening.ts';
import type { Installation } from '../events/installation.ts';
import { SignInLinks } from '../events/sign-in-link.ts';
import { Door } from './door.ts';
import type { Surroundings } from './door.ts';
import { Later } from './later.ts';
import type { Mailer } from './mailer.ts';
import { CompanyAccounts } from './openid.ts';
import { postOf } from './post.ts';
import type { Post } from './post.ts';
import { roomIn } from './room.ts';
import type { Room } from './room.ts';
import { settingsOf } from './settings.ts';
import type { Settings } from './settings.ts';
import { Throttle } from './throttle.ts';

export interface House {
  readonly at: Installation;
  readonly answering: Answering;
  /** The state of a round, kept in memory: ballots arrive by the thousand, rounds change rarely. */
  polling(round: string): Promise<Polling>;
  /** Called after every command that touches rounds. */
  roundsChanged(): void;
  /** The address that links are made with, without a slash at the end. */
  readonly url: string;
  /** Whether browsers can seal envelopes there: over https, or on this very machine. */
  readonly secure: boolean;
  /** The hash of the pages on which people answer, hex. */
  readonly bundle: string;
  readonly settings: Settings;
  /** Null where no mail server is set. */
  readonly mailer: Mailer | null;
  /** Null where no company account is set. */
  readonly company: CompanyAccounts | null;
  readonly signInLinks: SignInLinks;
  readonly throttle: Throttle;
  readonly door: Door;
  /** How much room there is where the data lies. */
  readonly room: () => Room;
  /** Work that goes on after the answer. */
  readonly later: Later;
  /** Told the secret of a new setup link, or null when there is none any more. */
  readonly setupLinkRenewed: (secret: string | null) => void;
  /** Sends what waits in the outbox. */
  readonly post: Post;
  /** True for the sample company: everybody may look through the eyes of each role. */
  readonly sample: boolean;
  /** False once a stop was asked for: the balancer sends nobody here any more. */
  readonly turning: () => boolean;
}

/** Browsers lend their cryptography to pages over https and to those of their own machine only. */
function isSecure(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Where rounds open now. */
export async function boothOf({ at, bundle, secure, post }: House): Promise<Booth> {
  return { bundle, secure, mails: waysOf(await pulseNow(at), post.ways).mail };
}

export function houseOf(
  at: Installation,
  surroundings: Pick<House, 'url' | 'bundle'> &
    Partial<
      Pick<House, 'sample' | 'settings' | 'mailer' | 'turning' | 'setupLinkRenewed' | 'room'>
    > &
    Partial<Pick<Surroundings, 'late'>>,
): House {
  const { url, bundle, sample = false, mailer = null, turning = () => true } = surroundings;
  const settings = surroundings.settings ?? settingsOf({});
  const answering = new Answering(at);
  const known = new Map<string, Polling>();
  const post = postOf({ at, url, mailer, settings });
  const clock = () => performance.now();
  const room = surroundings.room ?? roomIn(at.folder, clock);
  return {
    at,
    answering,
    polling: async (round) => {
      const held = known.get(round);
      if (held !== undefined) return held;
      const polling = pollingOf(await roundsNow(at), round);
      if (polling.status === 'open') known.set(round, polling);
      return polling;
    },
    roundsChanged: () => {
      known.clear();
      answering.roundsChanged();
      post.wake();
    },
    url,
    secure: isSecure(url),
    bundle,
    settings,
    mailer,
    company:
      settings.openId === null || sample ? null : new CompanyAccounts(at, settings.openId, url),
    signInLinks: new SignInLinks(at),
    throttle: new Throttle(settings.proxies, at),
    door: new Door({ clock, late: surroundings.late ?? (() => 0), room }),
    room,
    later: new Later(),
    setupLinkRenewed: surroundings.setupLinkRenewed ?? (() => undefined),
    post,
    sample,
    turning,
  };
}
