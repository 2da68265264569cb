#include <arrow/array.h>
#include <arrow/builder.h>
#include <arrow/csv/options.h>
#include <arrow/csv/parser.h>
#include <arrow/util/utf8.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "Column.hpp"

using arrow::Status;

struct carrow_csv {
  std::vector<std::string> names;
  std::vector<std::shared_ptr<arrow::StringArray>> columns;
  std::vector<int64_t> skipped;
};

namespace {

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.substr(0, mark.size()) == mark ? text.substr(mark.size()) : text;
}

/// Collects the cells of every column over the blocks in which a text is parsed.
class Collector {
 public:
  explicit Collector(bool has_header) : has_header_(has_header) {}

  /// Adds a block's rows; the very first row gives the columns their names.
  Status add(const arrow::csv::BlockParser &parser) {
    const bool is_first = names_.empty();
    if (is_first) {
      names_.resize(parser.num_cols());
      cells_.resize(parser.num_cols());
    }
    for (int32_t column = 0; column < parser.num_cols(); ++column) {
      bool is_name = is_first && has_header_;
      if (is_first && !has_header_) names_[column] = std::to_string(column + 1);
      // What else the visitor is told differs between Arrow's versions.
      auto visit = [&](const uint8_t *bytes, uint32_t size, auto...) -> Status {
        if (!is_name) return cells_[column].Append(bytes, static_cast<int32_t>(size));
        is_name = false;
        names_[column].assign(reinterpret_cast<const char *>(bytes), size);
        return Status::OK();
      };
      ARROW_RETURN_NOT_OK(parser.VisitColumn(column, visit));
    }
    return Status::OK();
  }

  arrow::Result<std::unique_ptr<carrow_csv>> finish(std::vector<int64_t> skipped) {
    auto table = std::make_unique<carrow_csv>();
    table->skipped = std::move(skipped);
    table->names = std::move(names_);
    for (auto &cells : cells_) {
      std::shared_ptr<arrow::StringArray> array;
      ARROW_RETURN_NOT_OK(cells.Finish(&array));
      table->columns.push_back(std::move(array));
    }
    return table;
  }

 private:
  const bool has_header_;
  std::vector<std::string> names_;
  // Cells are shorter than the text that they come from, which is below 2 GiB.
  std::vector<arrow::StringBuilder> cells_;
};

/// Parses a text block by block, so that one row without an end cannot grow without bound.
class Parser {
 public:
  Parser(const carrow_csv_limits &limits, const carrow_csv_dialect &dialect, int64_t *bad_row)
      : limits_(limits), bad_row_(bad_row) {
    options_ = arrow::csv::ParseOptions::Defaults();
    options_.delimiter = static_cast<char>(dialect.delimiter);
    options_.newlines_in_values = true;
    const bool skips = dialect.skips_uneven_rows;
    options_.invalid_row_handler = [this, skips](const arrow::csv::InvalidRow &row) {
      if (skips) {
        skipped_.push_back(row.number);
        return arrow::csv::InvalidRowResult::Skip;
      }
      if (*bad_row_ == 0) *bad_row_ = row.number;
      return arrow::csv::InvalidRowResult::Error;
    };
  }

  Status parse(std::string_view rest, Collector *collector) {
    int32_t column_count = -1;  // as many as the header has
    int64_t row = 1;
    do {
      // A parser takes a limited number of rows; the next one goes on where it stopped.
      arrow::csv::BlockParser parser(options_, column_count, row);
      const auto block = rest.substr(0, limits_.row_bytes);
      uint32_t parsed = 0;
      const auto skipped_before = skipped_.size();
      ARROW_RETURN_NOT_OK(block.size() == rest.size() ? parser.ParseFinal(block, &parsed)
                                                      : parser.Parse(block, &parsed));
      if (parsed == 0) return endless(row, block.size() == rest.size());
      if (parser.num_cols() > limits_.columns) {
        return Status::CapacityError(parser.num_cols(), " columns, where at most ",
                                     limits_.columns, " are read");
      }
      ARROW_RETURN_NOT_OK(collector->add(parser));
      column_count = parser.num_cols();
      row += parser.num_rows() + static_cast<int64_t>(skipped_.size() - skipped_before);
      rest.remove_prefix(parsed);
    } while (!rest.empty());
    return Status::OK();
  }

  std::vector<int64_t> take_skipped() { return std::move(skipped_); }

 private:
  Status endless(int64_t row, bool is_last_block) {
    if (is_last_block) return Status::Invalid("a quotation mark is never closed");
    *bad_row_ = row;
    return Status::CapacityError("a row of more than ", limits_.row_bytes, " bytes");
  }

  const carrow_csv_limits limits_;
  int64_t *bad_row_;
  std::vector<int64_t> skipped_;
  arrow::csv::ParseOptions options_;
};

}  // namespace

bool carrow_is_utf8(const uint8_t *bytes, int64_t count) {
  arrow::util::InitializeUTF8();
  return arrow::util::ValidateUTF8(bytes, count);
}

carrow_failure *carrow_csv_parse(
    const uint8_t *bytes, int64_t count, carrow_csv_limits limits, carrow_csv_dialect dialect,
    carrow_csv **table, int64_t *bad_row) {
  *bad_row = 0;
  return carrow::guarded([&]() -> Status {
    if (count > std::numeric_limits<int32_t>::max()) return Status::Invalid("larger than 2 GiB");
    Collector collector(dialect.has_header);
    Parser parser(limits, dialect, bad_row);
    ARROW_RETURN_NOT_OK(parser.parse(
        without_byte_order_mark(
            {reinterpret_cast<const char *>(bytes), static_cast<size_t>(count)}),
        &collector));
    ARROW_ASSIGN_OR_RAISE(auto result, collector.finish(parser.take_skipped()));
    *table = result.release();
    return Status::OK();
  });
}

void carrow_csv_free(carrow_csv *table) { delete table; }

int64_t carrow_csv_skipped_count(const carrow_csv *table) {
  return static_cast<int64_t>(table->skipped.size());
}

int64_t carrow_csv_skipped_row(const carrow_csv *table, int64_t place) {
  return table->skipped[place];
}

const uint8_t *carrow_csv_cell(
    const carrow_csv *table, int32_t column, int64_t row, int64_t *count) {
  const auto cell = table->columns[column]->GetView(row);
  *count = static_cast<int64_t>(cell.size());
  return reinterpret_cast<const uint8_t *>(cell.data());
}

int32_t carrow_csv_column_count(const carrow_csv *table) {
  return static_cast<int32_t>(table->names.size());
}

int64_t carrow_csv_row_count(const carrow_csv *table) {
  return table->columns.empty() ? 0 : table->columns.front()->length();
}

const char *carrow_csv_column_name(const carrow_csv *table, int32_t column) {
  return table->names[column].c_str();
}

bool carrow_csv_rows_are_equal(const carrow_csv *table, int64_t one, int64_t other) {
  return std::ranges::all_of(table->columns, [&](const auto &column) {
    return column->GetView(one) == column->GetView(other);
  });
}

uint64_t carrow_csv_row_hash(const carrow_csv *table, int64_t row) {
  uint64_t hash = 0;
  for (const auto &column : table->columns) {
    // Boost's hash_combine: the order of the cells counts.
    hash ^= std::hash<std::string_view>{}(column->GetView(row)) + 0x9e3779b97f4a7c15 + (hash << 6) +
            (hash >> 2);
  }
  return hash;
}

carrow_failure *carrow_csv_column(
    const carrow_csv *table, int32_t column, carrow_column **texts, carrow_column **numbers) {
  return carrow::guarded([&]() -> Status {
    const auto &cells = *table->columns[column];
    arrow::StringDictionary32Builder builder;
    ARROW_RETURN_NOT_OK(builder.Reserve(cells.length()));
    for (int64_t row = 0; row < cells.length(); ++row) {
      ARROW_RETURN_NOT_OK(builder.Append(cells.GetView(row)));
    }
    std::shared_ptr<arrow::DictionaryArray> encoded;
    ARROW_RETURN_NOT_OK(builder.Finish(&encoded));
    ARROW_ASSIGN_OR_RAISE(
        *texts, carrow::make_column(std::make_shared<arrow::ChunkedArray>(encoded->dictionary())));
    ARROW_ASSIGN_OR_RAISE(
        *numbers, carrow::make_column(std::make_shared<arrow::ChunkedArray>(encoded->indices())));
    return Status::OK();
  });
}
