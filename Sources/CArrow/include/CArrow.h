/// A C face for the parts of Apache Arrow C++ that Almanac uses: Parquet and CSV, a column at a time.
///
/// Every fallible call returns NULL when it succeeded, else a failure that the caller frees. No C++
/// exception crosses, nothing is kept in thread state, and every handle is an opaque struct.
#ifndef CARROW_H
#define CARROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma mark Failures

typedef enum {
  CARROW_FAILURE_IO = 1,        // the operating system said no; the text holds its reason
  CARROW_FAILURE_INVALID = 2,   // the bytes are not what they should be
  CARROW_FAILURE_TYPE = 3,      // a column's type or value does not fit the type asked for
  CARROW_FAILURE_MEMORY = 4,
  CARROW_FAILURE_INTERNAL = 5,
  CARROW_FAILURE_LIMIT = 6,     // more than the caller allows
} carrow_failure_code;

typedef struct carrow_failure carrow_failure;

carrow_failure_code carrow_failure_get_code(const carrow_failure *failure);
/// UTF-8, NUL-terminated, valid until the failure is freed.
const char *carrow_failure_get_message(const carrow_failure *failure);
void carrow_failure_free(carrow_failure *failure);

/// The version of the Arrow library that is loaded, such as "26.0.1".
const char *carrow_version(void);

#pragma mark Columns

typedef enum {
  CARROW_TYPE_OTHER = 0,
  CARROW_TYPE_BOOL = 1,
  CARROW_TYPE_INT8 = 2,
  CARROW_TYPE_INT32 = 3,
  CARROW_TYPE_INT64 = 4,
  CARROW_TYPE_DOUBLE = 5,
  CARROW_TYPE_STRING = 6,
  CARROW_TYPE_DATE = 7,  // int32 days since 1970-01-01
  CARROW_TYPE_NULL = 8,  // nothing but nulls; reads as any type
} carrow_type;

/// A column that was read: values in Arrow's own representation, copied out as the type asked for.
typedef struct carrow_column carrow_column;

int64_t carrow_column_count(const carrow_column *column);
int64_t carrow_column_null_count(const carrow_column *column);
void carrow_column_free(carrow_column *column);

// Each fills `values` (count elements; a null row gets zero) and, unless it is NULL, `validity`
// (count bytes, 1 where a value is present). Integers of other widths, dictionaries and timestamps
// at midnight convert; a value that does not fit is a failure that names its row.
carrow_failure *carrow_column_copy_bool(
    const carrow_column *column, uint8_t *values, uint8_t *validity);
carrow_failure *carrow_column_copy_int8(
    const carrow_column *column, int8_t *values, uint8_t *validity);
carrow_failure *carrow_column_copy_int32(
    const carrow_column *column, int32_t *values, uint8_t *validity);
carrow_failure *carrow_column_copy_int64(
    const carrow_column *column, int64_t *values, uint8_t *validity);
carrow_failure *carrow_column_copy_double(
    const carrow_column *column, double *values, uint8_t *validity);
carrow_failure *carrow_column_copy_date(
    const carrow_column *column, int32_t *values, uint8_t *validity);

/// Total bytes of a string column's values.
carrow_failure *carrow_column_string_bytes(const carrow_column *column, int64_t *bytes);
/// Fills `offsets` (count + 1, the first is 0), `bytes` (as many as carrow_column_string_bytes says)
/// and, unless it is NULL, `validity`.
carrow_failure *carrow_column_copy_string(
    const carrow_column *column, int64_t *offsets, uint8_t *bytes, uint8_t *validity);

#pragma mark Reading Parquet

typedef struct carrow_parquet carrow_parquet;

/// Wraps parquet::arrow::FileReader.
carrow_failure *carrow_parquet_open(const char *path, carrow_parquet **file);
void carrow_parquet_close(carrow_parquet *file);
int64_t carrow_parquet_row_count(const carrow_parquet *file);
int32_t carrow_parquet_row_group_count(const carrow_parquet *file);
int32_t carrow_parquet_column_count(const carrow_parquet *file);
/// Valid until the file is closed. Nested fields count as one column of type OTHER.
const char *carrow_parquet_column_name(const carrow_parquet *file, int32_t column);
carrow_type carrow_parquet_column_type(const carrow_parquet *file, int32_t column);
carrow_failure *carrow_parquet_read(
    carrow_parquet *file, int32_t column, carrow_column **values);

typedef struct {
  int64_t row_count;
  int64_t null_count;    // -1 where the writer left it out
  bool has_integers;     // minimum and maximum below are known
  int64_t minimum_integer, maximum_integer;  // bool, integer and date columns
  bool has_doubles;
  double minimum_double, maximum_double;
} carrow_statistics;

/// The statistics of one column in one row group, from the footer of the file; the column is not read.
carrow_failure *carrow_parquet_statistics(
    carrow_parquet *file, int32_t row_group, int32_t column, carrow_statistics *statistics);

#pragma mark Writing Parquet

typedef struct carrow_writer carrow_writer;

carrow_failure *carrow_writer_create(int64_t row_count, carrow_writer **writer);
void carrow_writer_free(carrow_writer *writer);

// Each copies row_count values. `validity` is NULL for a column that holds no nulls and is declared so.
carrow_failure *carrow_writer_add_bool(
    carrow_writer *writer, const char *name, const uint8_t *values, const uint8_t *validity);
carrow_failure *carrow_writer_add_int8(
    carrow_writer *writer, const char *name, const int8_t *values, const uint8_t *validity);
carrow_failure *carrow_writer_add_int32(
    carrow_writer *writer, const char *name, const int32_t *values, const uint8_t *validity);
carrow_failure *carrow_writer_add_int64(
    carrow_writer *writer, const char *name, const int64_t *values, const uint8_t *validity);
carrow_failure *carrow_writer_add_double(
    carrow_writer *writer, const char *name, const double *values, const uint8_t *validity);
carrow_failure *carrow_writer_add_date(
    carrow_writer *writer, const char *name, const int32_t *values, const uint8_t *validity);
/// `offsets` has row_count + 1 entries into `bytes`, which is UTF-8.
carrow_failure *carrow_writer_add_string(
    carrow_writer *writer, const char *name, const int64_t *offsets, const uint8_t *bytes,
    const uint8_t *validity);

/// Writes the columns, in the order in which they were added, as a Snappy-compressed Parquet file
/// with row-group statistics and page checksums. An existing file is replaced.
carrow_failure *carrow_writer_write(
    carrow_writer *writer, const char *path, int64_t rows_per_group);

#pragma mark Reading CSV

typedef struct carrow_csv carrow_csv;

/// Whether bytes are UTF-8.
bool carrow_is_utf8(const uint8_t *bytes, int64_t count);

typedef struct {
  int32_t columns;
  int64_t row_bytes;  // of one row, quoted line ends included; the header is one too
} carrow_csv_limits;

typedef struct {
  uint8_t delimiter;      // between cells
  bool has_header;        // without one, columns are named 1, 2, 3 …
  bool skips_uneven_rows; // leaves out rows with another number of cells than the first
} carrow_csv_dialect;

/// Parses UTF-8, every cell as a string; an empty cell is an empty string. `bytes` is only borrowed for
/// the call. Where a row has another number of cells than the first and is not skipped, or is longer than
/// the limit, `*bad_row` is its number among the non-empty lines, from 1, else it is 0.
carrow_failure *carrow_csv_parse(
    const uint8_t *bytes, int64_t count, carrow_csv_limits limits, carrow_csv_dialect dialect,
    carrow_csv **table, int64_t *bad_row);
void carrow_csv_free(carrow_csv *table);
/// Rows that were left out, and the number of one among the non-empty lines, from 1.
int64_t carrow_csv_skipped_count(const carrow_csv *table);
int64_t carrow_csv_skipped_row(const carrow_csv *table, int64_t place);
/// A cell's bytes, which the table owns.
const uint8_t *carrow_csv_cell(
    const carrow_csv *table, int32_t column, int64_t row, int64_t *count);
int32_t carrow_csv_column_count(const carrow_csv *table);
int64_t carrow_csv_row_count(const carrow_csv *table);
const char *carrow_csv_column_name(const carrow_csv *table, int32_t column);
/// Whether two rows, counted from 0, are the same in every column.
bool carrow_csv_rows_are_equal(const carrow_csv *table, int64_t one, int64_t other);
/// A number that is equal for equal rows.
uint64_t carrow_csv_row_hash(const carrow_csv *table, int64_t row);
/// A column's different texts, in the order in which they first appear, and for each row the place of
/// its text among them, as int32.
carrow_failure *carrow_csv_column(
    const carrow_csv *table, int32_t column, carrow_column **texts, carrow_column **numbers);

#ifdef __cplusplus
}
#endif

#endif
