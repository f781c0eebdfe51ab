#pragma once

#include <dlfcn.h>

namespace praktijkboek {

/// A shared library that is loaded when it is first asked for: some bring so many others that they would take half of
/// the time in which the program starts, and few runs need them.
class LoadedLibrary {
public:
  /// @param name as the linker would look for it: 'libcurl.so.4'
  explicit LoadedLibrary(const char* name) : library_(::dlopen(name, RTLD_NOW | RTLD_LOCAL)) {}

  /// Finds a function of the library or of one that it brings.
  template <typename Function>
  bool find(const char* name, Function& function) const {
    if (library_ != nullptr) function = reinterpret_cast<Function>(::dlsym(library_, name));
    return function != nullptr;
  }

private:
  void* library_;
};

} // namespace praktijkboek
