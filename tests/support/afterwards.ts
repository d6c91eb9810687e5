// What is undone after a test and after its file, whichever module asked for it: one process runs many
// files, and a hook that a shared module sets while it loads would be of the first of them only.

type Undo = () => unknown;

const perTest: Undo[] = [];
const perFile: Undo[] = [];

/** Undone after the test that runs; before the first test, after the first one. */
export const afterThisTest = (undo: Undo): void => void perTest.push(undo);

/** Undone after the last test of the file. */
export const afterThisFile = (undo: Undo): void => void perFile.push(undo);

/** The last first; all of it, even where one fails, which is told then. */
async function undone(all: Undo[]): Promise<void> {
  const faults: unknown[] = [];
  for (const undo of all.splice(0).reverse()) {
    try {
      await undo();
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}

export const testUndone = (): Promise<void> => undone(perTest);
export const fileUndone = (): Promise<void> => undone(perFile);
