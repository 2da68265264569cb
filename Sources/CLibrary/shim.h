#pragma once
#include <dlfcn.h>

// Functions of a library that is loaded when it is first needed, since loading costs more than most
// commands take. LIST(F) is F(name) for each of them; PREFIX_functions is a struct of pointers to them,
// PREFIX_names their names in the same order.
#define CLIBRARY_POINTER(name) __typeof__(name) *_Nonnull name;
#define CLIBRARY_NAME(name) #name,
#define CLIBRARY_FUNCTIONS(prefix, LIST)                                        \
  typedef struct {                                                              \
    LIST(CLIBRARY_POINTER)                                                      \
  } prefix##_functions;                                                         \
  static inline const char *_Nonnull const *_Nonnull prefix##_names(void) {     \
    static const char *const names[] = {LIST(CLIBRARY_NAME)};                   \
    return names;                                                               \
  }

// Loads the library, and fills a struct of so many functions. Returns what is wrong, or a null pointer.
static inline const char *_Nullable clibrary_load(
    const char *_Nonnull file, const char *_Nonnull const *_Nonnull names, long count,
    void *_Nullable *_Nonnull functions) {
  void *library = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return dlerror();
  for (long place = 0; place < count; place++) {
    functions[place] = dlsym(library, names[place]);
    if (!functions[place]) return dlerror();
  }
  return 0;
}
