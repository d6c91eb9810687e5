/* cut <folder>: waits for a line, then shuts the file system there down at once, so that whatever is not
   on its device yet is gone, as it is when the power fails. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>

#define SHUT_DOWN _IOR('X', 125, uint32_t)
#define WITHOUT_FLUSHING 2

int main(int count, char **words) {
  uint32_t how = WITHOUT_FLUSHING;
  int folder = count == 2 ? open(words[1], O_RDONLY) : -1;
  if (folder < 0) {
    perror("cut");
    return 1;
  }
  puts("ready");
  fflush(stdout);
  getchar();
  if (ioctl(folder, SHUT_DOWN, &how) == 0) return 0;
  perror("cut");
  return 1;
}
