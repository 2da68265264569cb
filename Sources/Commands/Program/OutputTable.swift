internal import Columnar
internal import Faults
internal import Terminal

/// A file for a table, as Parquet or CSV, whichever the name that `--out` gives it ends in.
struct OutputTable {
  let file: OutputFile
  private let format: Format

  private enum Format {
    case parquet
    case csv(CSVWriter.LineEnd)
  }

  static let option = OutputFile.option("Where to write: FILE.parquet or FILE.csv.")

  /// - Throws: ``UsageError`` for a name with another ending, or none; `Fault` where the file cannot be.
  init(_ arguments: ParsedArguments) throws {
    let name = try arguments.required("out", "--out FILE.parquet or --out FILE.csv")
    let isCSV = name.hasSuffix(".csv")
    guard isCSV || name.hasSuffix(".parquet") else {
      throw arguments.usageError("--out \"\(name)\": expected a name that ends in .parquet or .csv")
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: isCSV, "--out FILE.csv")
    format = isCSV ? .csv(lineEnd) : .parquet
    file = try arguments.outputFile
  }

  /// How lines of the file end; nil where it is no CSV.
  var lineEnd: CSVWriter.LineEnd? { if case .csv(let lineEnd) = format { lineEnd } else { nil } }

  func write(_ table: Table) throws(Fault) {
    switch format {
    case .csv(let lineEnd): try file.write(table.csv(lineEnd: lineEnd))
    case .parquet:
      try file.write { (temporary) throws(Fault) in try table.writeParquet(to: temporary) }
    }
  }
}
