#include "cli/run_serve.h"

/// praktijkboek-server: the same program, with a server in it. `praktijkboek serve` starts it.
int main(int argument_count, char** arguments) {
  return praktijkboek::run(argument_count, arguments, praktijkboek::run_serve);
}
