/** Opening a round: who is asked about whom is frozen, the box is made ready, links are renewed. */
import { currentStatementKeys } from './dimension.ts';
import { carryOut, pulseNow, roundsNow, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { renewLinks } from './link.ts';
import type { PersonalLink } from './link.ts';
import { openRound, roundDecider, roundNamed, roundStream } from './round.ts';
import type { AskedTeam } from './round.ts';
import { ratedBy } from './team.ts';

/** Opens a scheduled round. Answers the personal links, which are told this once. */
export const open = (at: Installation, id: string): Promise<readonly PersonalLink[]> =>
  at.rounds.take(() => openInTurn(at, id));

async function openInTurn(at: Installation, id: string): Promise<readonly PersonalLink[]> {
  const rounds = await roundsNow(at);
  const round = roundNamed(rounds, id);
  const [teams, pulse, people] = await Promise.all([
    teamsNow(at),
    pulseNow(at),
    at.directory.people(),
  ]);
  const active = teams.filter((team) => !team.retired);
  const inTeams = people.flatMap(({ person, team }) =>
    team !== null && active.some((each) => each.team === team) ? [{ person, team }] : [],
  );
  const asked: AskedTeam[] = active
    .map((team) => ({
      team: team.team,
      people: inTeams.filter((each) => each.team === team.team).length,
      rates: [...ratedBy(teams, team)],
    }))
    .filter((team) => team.people > 0);
  const opened = {
    round: round.round,
    day: at.today(),
    threshold: pulse.threshold,
    asked,
    statements: currentStatementKeys(),
    priorities: [...pulse.priorities],
  };
  // Decided before anything is prepared, so that a refusal changes nothing.
  roundDecider.decide(rounds, { do: 'open', opened });
  const envelopes = asked.reduce((sum, team) => sum + team.people * (team.rates.length + 1), 0);
  await at.directory.ask(round.round, inTeams);
  await at.letterbox.prepare(round.round, envelopes);
  await carryOut(at, roundDecider, roundStream, { do: 'open', opened });
  return renewLinks(at);
}

/**
 * Brings box and log together after a stop at a bad moment: a box whose round is over, or never
 * opened, is emptied.
 */
export async function tidyBox(at: Installation): Promise<void> {
  const waiting = await at.letterbox.round();
  if (waiting === null) return;
  if (openRound(await roundsNow(at))?.round !== waiting) await at.letterbox.clear();
}
