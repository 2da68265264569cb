#include <cblas.h>
#include "../CLibrary/shim.h"

// The Cholesky factor, as Fortran has it; OpenBLAS brings it, but no header for it alone.
void dpotrf_(const char *triangle, const int *order, double *elements, const int *leading, int *status);

#define CLAPACK_LIST(F) \
  F(cblas_dgemv) F(cblas_dsyrk) F(cblas_dtrsm) F(cblas_dtrsv) F(dpotrf_) F(openblas_set_num_threads)
CLIBRARY_FUNCTIONS(clapack, CLAPACK_LIST)
