# Compiles for a browser with the clang that emscripten would call: calling emscripten itself for each file takes a
# third longer, and ccache does not know it. Only archives of a program are its own work: see CMakeLists.txt.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(EMSCRIPTEN TRUE)

# Debian's node modules that emscripten's optimizer of scripts asks for.
set(ENV{NODE_PATH} /usr/share/nodejs)

find_program(EMXX em++ REQUIRED)
find_program(EM_CONFIG em-config REQUIRED)
foreach(key IN ITEMS LLVM_ROOT CLANG_ADD_VERSION LLVM_ADD_VERSION)
  execute_process(COMMAND ${EM_CONFIG} ${key} OUTPUT_VARIABLE ${key} OUTPUT_STRIP_TRAILING_WHITESPACE
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND ${EMXX} -fexceptions --cflags OUTPUT_VARIABLE EMSCRIPTEN_FLAGS OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)

set(CMAKE_C_COMPILER ${LLVM_ROOT}/clang-${CLANG_ADD_VERSION})
set(CMAKE_CXX_COMPILER ${LLVM_ROOT}/clang++-${CLANG_ADD_VERSION})
set(CMAKE_AR ${LLVM_ROOT}/llvm-ar-${LLVM_ADD_VERSION} CACHE FILEPATH "")
set(CMAKE_RANLIB ${LLVM_ROOT}/llvm-ranlib-${LLVM_ADD_VERSION} CACHE FILEPATH "")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_C_FLAGS_INIT ${EMSCRIPTEN_FLAGS})
set(CMAKE_CXX_FLAGS_INIT ${EMSCRIPTEN_FLAGS})
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY NEVER)
