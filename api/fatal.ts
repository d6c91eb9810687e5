// What ends the process: a disk that did not keep what it was given.
//
// After a write or a flush has failed, nobody knows what is on the disk: the kernel may have thrown
// the page away, and the next flush succeeds without it. Going on could acknowledge what is lost. So
// nothing is answered any more; whoever supervises the process starts it again, and that start reads
// what is really there.

/** Reading or writing failed, or the file is gone, or no database any more. A full disk is none of these. */
const codes = /^(EIO|SQLITE_(IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB)(_\w+)?)$/;

export const isFatal = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && codes.test(String(error.code));

/** Ends the process where it must not go on; otherwise does nothing. */
export function endIfFatal(error: unknown): void {
  if (!isFatal(error)) return;
  console.error(JSON.stringify({ level: 'error', fault: 'disk', reason: error.code }));
  process.exit(1);
}
