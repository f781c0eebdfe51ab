#include "cli/commands.h"

#ifdef PRAKTIJKBOEK_MIMALLOC
#include <mimalloc.h>
#endif

int main(int argument_count, char** arguments) {
#ifdef PRAKTIJKBOEK_MIMALLOC
  // What one stage frees goes back soon: the next needs memory of other sizes, and the peak is their sum otherwise. Not
  // at once, because that takes a quarter more time.
  mi_option_set(mi_option_decommit_delay, 1);
#endif
  return praktijkboek::run(argument_count, arguments);
}
