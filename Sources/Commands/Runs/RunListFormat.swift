internal import Columnar
internal import Evaluation
internal import Terminal

/// The format of a listing.
enum RunListFormat: Equatable {
  case table, json
  case csv(CSVWriter.LineEnd)

  init(_ arguments: ParsedArguments) throws(UsageError) {
    let lineEnd = try arguments.csvLineEnd(isCSV: arguments.has("csv"), "--csv")
    switch (arguments.has("json"), arguments.has("csv")) {
    case (true, true):
      throw arguments.usageError("\"--json\" and \"--csv\" exclude each other; keep one")
    case (true, false):
      guard !arguments.has("columns") else {
        throw arguments.usageError("\"--json\" prints whole records; leave \"--columns\" out")
      }
      self = .json
    case (false, true): self = .csv(lineEnd)
    case (false, false): self = .table
    }
  }

  /// The columns that are shown unless the person names others.
  var defaultColumns: [String] {
    switch self {
    case .table:
      [
        "id", "name", "model", "seasons", "predictions", Metric.logLoss.name,
        Metric.brierScore.name, "created", "git", "tag", "status",
      ]
    case .csv:
      ["id", "name", "model", "start_year", "end_year", "predictions"]
        + Metric.all(of: .probability).map(\.name) + ["created", "git", "dirty", "tag", "status"]
    case .json: []
    }
  }
}
