#include "cli/commands.h"

int main(int argument_count, char** arguments) { return praktijkboek::run(argument_count, arguments); }
