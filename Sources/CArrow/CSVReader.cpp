#include <arrow/array.h>
#include <arrow/builder.h>
#include <arrow/csv/options.h>
#include <arrow/csv/parser.h>

#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "Column.hpp"

using arrow::Status;

struct carrow_csv {
  std::vector<std::string> names;
  std::vector<std::shared_ptr<arrow::ChunkedArray>> columns;
};

namespace {

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.substr(0, mark.size()) == mark ? text.substr(mark.size()) : text;
}

/// Collects the cells of every column over the blocks in which a text is parsed.
class Collector {
 public:
  /// Adds a block's rows; the very first row gives the columns their names.
  Status add(const arrow::csv::BlockParser &parser) {
    const bool is_first = names_.empty();
    if (is_first) {
      names_.resize(parser.num_cols());
      cells_.resize(parser.num_cols());
    }
    for (int32_t column = 0; column < parser.num_cols(); ++column) {
      bool is_name = is_first;
      // What else the visitor is told differs between Arrow's versions.
      auto visit = [&](const uint8_t *bytes, uint32_t size, auto...) -> Status {
        if (!is_name) return cells_[column].Append(bytes, size);
        is_name = false;
        names_[column].assign(reinterpret_cast<const char *>(bytes), size);
        return Status::OK();
      };
      ARROW_RETURN_NOT_OK(parser.VisitColumn(column, visit));
    }
    return Status::OK();
  }

  arrow::Result<std::unique_ptr<carrow_csv>> finish() {
    auto table = std::make_unique<carrow_csv>();
    table->names = std::move(names_);
    for (auto &cells : cells_) {
      ARROW_ASSIGN_OR_RAISE(auto array, cells.Finish());
      table->columns.push_back(std::make_shared<arrow::ChunkedArray>(std::move(array)));
    }
    return table;
  }

 private:
  std::vector<std::string> names_;
  std::vector<arrow::LargeStringBuilder> cells_;
};

}  // namespace

carrow_failure *carrow_csv_parse(
    const uint8_t *bytes, int64_t count, carrow_csv **table, int64_t *bad_row) {
  *bad_row = 0;
  return carrow::guarded([&]() -> Status {
    if (count > std::numeric_limits<int32_t>::max()) return Status::Invalid("larger than 2 GiB");
    auto options = arrow::csv::ParseOptions::Defaults();
    options.newlines_in_values = true;
    options.invalid_row_handler = [bad_row](const arrow::csv::InvalidRow &row) {
      if (*bad_row == 0) *bad_row = row.number;
      return arrow::csv::InvalidRowResult::Error;
    };
    std::string_view rest =
        without_byte_order_mark({reinterpret_cast<const char *>(bytes), static_cast<size_t>(count)});
    Collector collector;
    int32_t column_count = -1;  // as many as the header has
    int64_t row = 1;
    do {
      // A parser takes a limited number of rows; the next one goes on where it stopped.
      arrow::csv::BlockParser parser(options, column_count, row);
      uint32_t parsed = 0;
      ARROW_RETURN_NOT_OK(parser.ParseFinal(rest, &parsed));
      if (parsed == 0) return Status::Invalid("a quotation mark is never closed");
      ARROW_RETURN_NOT_OK(collector.add(parser));
      column_count = parser.num_cols();
      row += parser.num_rows();
      rest.remove_prefix(parsed);
    } while (!rest.empty());
    ARROW_ASSIGN_OR_RAISE(auto result, collector.finish());
    *table = result.release();
    return Status::OK();
  });
}

void carrow_csv_free(carrow_csv *table) { delete table; }

int32_t carrow_csv_column_count(const carrow_csv *table) {
  return static_cast<int32_t>(table->names.size());
}

const char *carrow_csv_column_name(const carrow_csv *table, int32_t column) {
  return table->names[column].c_str();
}

carrow_failure *carrow_csv_column(
    const carrow_csv *table, int32_t column, carrow_column **values) {
  return carrow::guarded([&]() -> Status {
    ARROW_ASSIGN_OR_RAISE(*values, carrow::make_column(table->columns[column]));
    return Status::OK();
  });
}
