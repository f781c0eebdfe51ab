#include "cli/commands.h"

#include <malloc.h>

int main(int argument_count, char** arguments) {
  // The allocator would raise this with the first large page, and keep all later ones between small things.
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  return praktijkboek::run(argument_count, arguments);
}
