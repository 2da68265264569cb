import Foundation
import TestSupport
import Testing

/// What ``ParquetWriter`` writes, as other people's libraries read it.
@Suite struct InteroperabilityTests {
  /// An interpreter with pyarrow, pandas, Polars and DuckDB; scripts/test names one.
  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]

  private let directory = TemporaryDirectory()

  @Test(
    .slow,
    .slow,
    .enabled(
      if: python != nil, "ALMANAC_PYTHON names no interpreter with pyarrow, pandas, Polars, DuckDB"),
    arguments: [(0, 1.0), (1, 0), (40, 0), (300, 0.3), (300, 1)])
  func `pyarrow, pandas, Polars and DuckDB read every value that was written`(
    rowCount: Int, nullShare: Double
  ) throws {
    let table = SampleTable(seed: 11, rowCount: rowCount, nullShare: nullShare)
    let path = directory.file("table.parquet")
    try table.write(to: path, rowsPerGroup: 100)
    try directory.write(table.json, to: "expected.json")
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/compare.py").path
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = [script, path, directory.file("expected.json")]
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text == "equal: pyarrow, pandas, Polars, DuckDB\n")
  }
}

extension SampleTable {
  /// The form that compare.py reads.
  fileprivate var json: String {
    func list<Value>(_ values: [Value?], _ text: (Value) -> String) -> String {
      "[" + values.map { $0.map(text) ?? "null" }.joined(separator: ",") + "]"
    }
    let columns = [
      ("bools", list(bools) { "\($0)" }), ("bytes", list(bytes) { "\($0)" }),
      ("ints", list(ints) { "\($0)" }), ("longs", list(longs) { "\($0)" }),
      ("doubles", list(doubles) { "\"\($0.bitPattern)\"" }),
      ("strings", list(strings) { "\(Array($0.utf8))" }), ("dates", list(dates) { "\($0)" }),
    ]
    return "{" + columns.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
