export function foundOrInstalled(program: {
  readonly name: string;
  readonly places: readonly string[];
  readonly packages: readonly string[];
  readonly setting: string;
}): string | null;
