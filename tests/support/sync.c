/* Stands before the system's flushes, for tests that want a disk to lie or to fail:
   CROSSPULSE_FLUSH=lie says yes and does nothing; CROSSPULSE_FLUSH=<file> fails once that file exists. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int flushed(const char *name, int file) {
  const char *how = getenv("CROSSPULSE_FLUSH");
  if (how != NULL && strcmp(how, "lie") == 0) return 0;
  if (how != NULL && access(how, F_OK) == 0) {
    errno = EIO;
    return -1;
  }
  int (*really)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  return really(file);
}

int fsync(int file) { return flushed("fsync", file); }
int fdatasync(int file) { return flushed("fdatasync", file); }
