/** The path of a systemd-analyze; null where there is none and none could be installed. */
export function unitJudgeOrInstalled(): string | null;
