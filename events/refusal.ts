/** The domain's "no": a code for programs, and a sentence that a person can act on. */

/** Every reason to refuse there is. The API gives each a status; one without is a type error. */
export const refusalCodes = [
  'team-unknown',
  'team-name-taken',
  'team-retired',
  'teams-too-many',
  'rates-own-team',
  'rates-too-many',
  'threshold-only-up',
  'priority-unknown',
  'cadence-wrong',
  'round-unknown',
  'round-exists',
  'round-overlaps',
  'round-days-reversed',
  'round-day-past',
  'round-not-scheduled',
  'round-not-open',
  'round-sealing',
  'round-not-sealed',
  'round-already-sealed',
  'round-already-voided',
  'round-in-the-way',
  'needs-https',
  'box-lost',
  'nobody-to-ask',
  'not-asked',
  'own-team',
  'direction-not-asked',
  'score-out-of-range',
  'ballot-empty',
  'team-small',
  'envelope-invalid',
  'ballot-unsigned',
  'envelope-spent',
  'envelopes-taken',
  'envelopes-wrong',
  'people-lines',
  'person-unknown',
  'email-taken',
  'team-needed',
  'own-account',
  'last-admin',
  'link-unknown',
  'code-unknown',
  'link-expired',
  'link-other-browser',
  'account-unknown',
  'company-away',
  'setup-done',
  'setup-secret-unknown',
  'shot-range',
  'shot-stop-rule',
  'shot-too-early',
  'shot-reviewed',
  'shot-ended',
  'shot-due',
  'method-unknown',
  'method-exists',
  'method-pattern',
  'signal-lines',
  'signals-too-many',
  'not-sent',
  'no-readings',
  'not-here',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** One thing that is wrong, and where: a field's name or a line. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Thrown by `decide` and by the rules beside it. Nothing was changed. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Where one sentence is not enough: each wrong line or field by itself. */
  readonly faults: readonly Fault[];

  constructor(code: RefusalCode, sentence: string, faults: readonly Fault[] = []) {
    super(sentence);
    this.name = 'Refusal';
    this.code = code;
    this.faults = faults;
  }
}
