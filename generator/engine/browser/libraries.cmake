# The third parties of the rooms, compiled for a browser from Debian's source archives, which scripts/setup unpacks into
# build/sources/. They are of the same versions as the native libraries, so that both programs write the same bytes.
# Each gets the name that the native build knows it by. Headers that their own build would generate, and libraries that
# are nothing but headers, come from the -dev packages.

set(HEADERS ${CMAKE_BINARY_DIR}/headers)

# source_of(<variable> <package>): the folder of the only version that is unpacked.
function(source_of variable package)
  file(GLOB found LIST_DIRECTORIES true ${PROJECT_SOURCE_DIR}/build/sources/${package}/*)
  list(LENGTH found count)
  if(NOT count EQUAL 1)
    message(FATAL_ERROR "build/sources/${package} does not hold one version of it: run scripts/setup")
  endif()
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

# system_headers(<path below /usr/include>...): as they are; /usr/include as a whole is for another machine.
function(system_headers)
  foreach(path IN LISTS ARGN)
    if(NOT EXISTS /usr/include/${path})
      message(FATAL_ERROR "/usr/include/${path} is missing: run scripts/setup")
    endif()
    get_filename_component(folder ${path} DIRECTORY)
    file(COPY /usr/include/${path} DESTINATION ${HEADERS}/${folder})
  endforeach()
endfunction()

# third_party(<name> SOURCES … INCLUDE … DEFINE …): a static library whose warnings are its makers' concern.
function(third_party name)
  cmake_parse_arguments(PART "" "" "SOURCES;INCLUDE;PRIVATE_INCLUDE;DEFINE" ${ARGN})
  add_library(${name} STATIC ${PART_SOURCES})
  target_compile_options(${name} PRIVATE -w)
  target_compile_definitions(${name} PRIVATE ${PART_DEFINE})
  target_include_directories(${name} SYSTEM PUBLIC ${PART_INCLUDE})
  target_include_directories(${name} PRIVATE ${PART_PRIVATE_INCLUDE})
endfunction()

system_headers(fast_float)
include_directories(SYSTEM ${HEADERS})

source_of(FMT fmtlib)
third_party(fmt_library SOURCES ${FMT}/src/format.cc INCLUDE ${FMT}/include)
add_library(fmt::fmt ALIAS fmt_library)

source_of(XXHASH xxhash)
third_party(xxhash_library SOURCES ${XXHASH}/xxhash.c INCLUDE ${XXHASH})
add_library(PkgConfig::XXHASH ALIAS xxhash_library)

source_of(YAML yaml-cpp)
file(GLOB YAML_SOURCES ${YAML}/src/*.cpp)
third_party(yaml-cpp SOURCES ${YAML_SOURCES} INCLUDE ${YAML}/include)

source_of(CMARK cmark-gfm)
system_headers(cmark-gfm cmark-gfm_version.h cmark-gfm_export.h cmark-gfm-extensions_export.h)
file(GLOB CMARK_SOURCES ${CMARK}/src/*.c ${CMARK}/extensions/*.c)
list(FILTER CMARK_SOURCES EXCLUDE REGEX "/src/main\\.c$")
third_party(cmark_library SOURCES ${CMARK_SOURCES} INCLUDE ${CMARK}/src ${CMARK}/extensions ${HEADERS}/cmark-gfm)
set(CMARK_GFM cmark_library)
set(CMARK_GFM_EXTENSIONS)

source_of(QRENCODE qrencode)
foreach(part IN ITEMS qrencode qrinput bitstream qrspec rsecc split mask mqrspec mmask)
  list(APPEND QRENCODE_SOURCES ${QRENCODE}/${part}.c)
endforeach()
third_party(qrencode_library SOURCES ${QRENCODE_SOURCES} INCLUDE ${QRENCODE}
            DEFINE MAJOR_VERSION=4 MINOR_VERSION=1 MICRO_VERSION=1 VERSION="4.1.1" STATIC_IN_RELEASE=static)
add_library(PkgConfig::QRENCODE ALIAS qrencode_library)

source_of(HARFBUZZ harfbuzz)
third_party(harfbuzz_library SOURCES ${HARFBUZZ}/src/harfbuzz-subset.cc INCLUDE ${HARFBUZZ}/src DEFINE HB_NO_MT)
add_library(PkgConfig::HARFBUZZ ALIAS harfbuzz_library)

source_of(FRIBIDI fribidi)
system_headers(fribidi)
file(GLOB FRIBIDI_SOURCES ${FRIBIDI}/lib/*.c)
third_party(fribidi_library SOURCES ${FRIBIDI_SOURCES} INCLUDE ${HEADERS}/fribidi PRIVATE_INCLUDE ${FRIBIDI}/lib
            DEFINE DONT_HAVE_FRIBIDI_CONFIG_H FRIBIDI_LIB_STATIC HAVE_STDLIB_H HAVE_STRING_H HAVE_STRINGIZE)
add_library(PkgConfig::FRIBIDI ALIAS fribidi_library)

source_of(HYPHEN_SOURCE hyphen)
third_party(hyphen_library SOURCES ${HYPHEN_SOURCE}/hyphen.c ${HYPHEN_SOURCE}/hnjalloc.c INCLUDE ${HYPHEN_SOURCE})
set(HYPHEN hyphen_library)

source_of(DEFLATE libdeflate)
foreach(part IN ITEMS adler32 deflate_compress utils zlib_compress)
  list(APPEND DEFLATE_SOURCES ${DEFLATE}/lib/${part}.c)
endforeach()
third_party(deflate_library SOURCES ${DEFLATE_SOURCES} INCLUDE ${DEFLATE})
add_library(PkgConfig::DEFLATE ALIAS deflate_library)

# Streams are compressed before libharu gets them, and images are never its own: it needs neither zlib nor libpng.
source_of(HARU_SOURCE libharu)
file(GLOB HARU_SOURCES ${HARU_SOURCE}/src/*.c)
list(FILTER HARU_SOURCES EXCLUDE REGEX "_png\\.c$")
file(WRITE ${HEADERS}/haru/hpdf_config.h.new "#define LIBHPDF_HAVE_NOPNGLIB\n#define LIBHPDF_HAVE_NOZLIB\n#define LIBHPDF_STDC_HEADERS 1\n")
configure_file(${HEADERS}/haru/hpdf_config.h.new ${HEADERS}/haru/hpdf_config.h COPYONLY)
third_party(haru_library SOURCES ${HARU_SOURCES} INCLUDE ${HARU_SOURCE}/include ${HEADERS}/haru)
set(HARU haru_library)

source_of(ZLIB_SOURCE zlib)
foreach(part IN ITEMS adler32 crc32 deflate inffast inflate inftrees trees zutil)
  list(APPEND ZLIB_SOURCES ${ZLIB_SOURCE}/${part}.c)
endforeach()
third_party(zlib_library SOURCES ${ZLIB_SOURCES} INCLUDE ${ZLIB_SOURCE} DEFINE NO_GZIP)

source_of(PNG_SOURCE libpng1.6)
system_headers(libpng16/pnglibconf.h)
file(GLOB PNG_SOURCES ${PNG_SOURCE}/png*.c)
list(FILTER PNG_SOURCES EXCLUDE REGEX "/pngtest\\.c$")
third_party(png_library SOURCES ${PNG_SOURCES} INCLUDE ${PNG_SOURCE} ${HEADERS}/libpng16)
target_link_libraries(png_library PUBLIC zlib_library)
add_library(PNG::PNG ALIAS png_library)

# Without instructions for one machine: libjpeg-turbo has the same bytes with and without them.
source_of(JPEG_SOURCE libjpeg-turbo)
file(WRITE ${HEADERS}/jpeg/jconfig.h.new "#define JPEG_LIB_VERSION 62\n#define LIBJPEG_TURBO_VERSION browser\n\
#define C_ARITH_CODING_SUPPORTED 1\n#define D_ARITH_CODING_SUPPORTED 1\n#define MEM_SRCDST_SUPPORTED 1\n\
#define BITS_IN_JSAMPLE 8\n")
file(WRITE ${HEADERS}/jpeg/jconfigint.h.new "#define BUILD \"\"\n#define INLINE inline\n#define THREAD_LOCAL\n\
#define PACKAGE_NAME \"libjpeg-turbo\"\n#define VERSION \"browser\"\n#define SIZEOF_SIZE_T 4\n\
#define HAVE_BUILTIN_CTZL\n#define FALLTHROUGH\n")
file(WRITE ${HEADERS}/jpeg/jversion.h.new "#define JVERSION \"6b\"\n#define JCOPYRIGHT \"\"\n#define JCOPYRIGHT_SHORT \"\"\n")
foreach(header IN ITEMS jconfig jconfigint jversion)
  configure_file(${HEADERS}/jpeg/${header}.h.new ${HEADERS}/jpeg/${header}.h COPYONLY)
endforeach()
file(GLOB JPEG_SOURCES ${JPEG_SOURCE}/j*.c)
list(FILTER JPEG_SOURCES EXCLUDE REGEX "/(jpegtran|jstdhuff|jdcol565|jdcolext|jdmrgext|jdmrg565|jccolext)\\.c$")
third_party(jpeg_library SOURCES ${JPEG_SOURCES} INCLUDE ${JPEG_SOURCE} ${HEADERS}/jpeg)
add_library(JPEG::JPEG ALIAS jpeg_library)
