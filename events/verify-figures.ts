/** Makes the figures of a sealed round once more, from the log alone, and compares. */
import type { BallotEvent } from './ballot.ts';
import { publishFigures } from './figures.ts';
import type { Asked, FiguresPublished, PublishedRound } from './figures.ts';
import { stayedSince } from './history.ts';
import { insist, partingOf } from './kernel/difference.ts';
import type { SealedRound } from './verify-round.ts';

type Counted = BallotEvent & { readonly type: 'BallotCounted' };
type Prioritized = BallotEvent & { readonly type: 'PriorityCounted' };

export function verifyFigures(round: string, sealed: SealedRound): void {
  const { figures } = sealed;
  const parting = partingOf(figures, dueOf(round, sealed));
  insist(
    parting === null,
    `The figures of round "${round}" are not those of its ballots: ${parting}.`,
  );
}

function dueOf(round: string, sealed: SealedRound): FiguresPublished {
  const { facts, figures, taken } = sealed;
  if (facts.RoundOpened === undefined || facts.RoundOpened.keys !== undefined || taken !== null) {
    return figuresOf(round, sealed, rosterOf(sealed));
  }
  // Before there were envelopes the log did not tell who took part, nor whether a step was coarser.
  const [fine, coarse] = [0, 1].map((changed) =>
    figuresOf(round, sealed, rosterOf(sealed, changed)),
  );
  if (fine === undefined || coarse === undefined) return figures;
  const directions = fine.directions.map((direction, i) => {
    const coarser = coarse.directions[i];
    const is = figures.directions[i];
    return coarser !== undefined && partingOf(is, coarser) === null ? coarser : direction;
  });
  const teams = fine.teams.map((team, i) => {
    const { participation = null, stayed = [] } = figures.teams[i] ?? {};
    return { ...team, participation, stayed };
  });
  return { ...fine, directions, teams };
}

/** The figures that the round's ballots make. */
function figuresOf(id: string, sealed: SealedRound, asked: readonly Asked[]): FiguresPublished {
  const { facts, figures } = sealed;
  const counted = sealed.ballots.filter((each): each is Counted => each.type === 'BallotCounted');
  const first = sealed.ballots.filter((each): each is Prioritized => {
    return each.type === 'PriorityCounted';
  });
  const { RoundOpened: opened, RoundSealed: ended, RoundImported: imported } = facts;
  const round: PublishedRound = {
    round: id,
    label: facts.RoundScheduled?.label ?? id,
    sealedOn: ended?.day ?? imported?.day ?? '',
    quarter: ended?.quarter ?? imported?.quarter ?? '',
    imported: imported !== undefined,
    // Of an imported round nothing was frozen: the threshold and the wording are what was told.
    threshold: opened?.threshold ?? figures.threshold,
    statements: opened?.statements ?? figures.statements,
    priorities: opened?.priorities.map((choice) => choice.priority) ?? [],
  };
  return publishFigures(
    round,
    asked,
    counted.map(({ data }) => data),
    first.map(({ data }) => data),
  );
}

/** Who was asked, as far as the log tells. */
function rosterOf({ facts, figures, taken }: SealedRound, unknown = 0): readonly Asked[] {
  const { RoundOpened: opened, RoundImported: imported } = facts;
  if (opened !== undefined) {
    return opened.asked.map(({ team, people, rates }): Asked => {
      const took = taken?.teams.find((each) => each.team === team);
      const { changed = unknown, stayed = [] } = took ?? {};
      return { team, people, rates, tookPart: took?.people.length ?? 0, changed, stayed };
    });
  }
  const stayed = imported === undefined ? [] : stayedSince(imported.quarter, imported.stayed);
  return figures.teams.map(({ team }): Asked => {
    const rates = figures.directions.filter(({ from }) => from === team);
    const nobody = { people: null, tookPart: null, changed: 0 };
    return { team, ...nobody, stayed, rates: rates.map(({ toward }) => toward) };
  });
}
