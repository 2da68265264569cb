import Columnar
import Evaluation
import Faults
import Foundation
import JSON
import TestSupport
import Testing

@testable import Tracking

@Suite struct RunExportTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore

  init() {
    store = RunStore(directory: directory.file("runs"))
  }

  @Test func `a hyperparameter's column has the narrowest type that fits`() {
    #expect(
      ExportColumn([.number(2), .null, .number(0.5)]).column
        == .double(Column([2, 0, 0.5], validity: [true, false, true])))
    #expect(
      ExportColumn([.boolean(true), .null]).column
        == .bool(Column([true, false], validity: [true, false])))
    #expect(
      ExportColumn([.number(2), .text("auto"), .boolean(false), .array([.number(1)])]).column
        == .string(
          Column(["2", "auto", "false", "[1]"], validity: [true, true, true, true])))
    #expect(ExportColumn([.null]).column == .string(Column([""], validity: [false])))
  }

  @Test func `a record's row holds what is known of it`() throws {
    try store.save(SampleRun.record("a", timestamp: "2026-01-01T00:00:00Z"), SampleRun.predictions)
    try store.save(
      SampleRun.bareRecord("b"), SampleRun.predictions)
    let path = directory.file("runs.parquet")
    let export = try store.recordsExport()
    #expect(export.runCount == 2)
    try export.table.writeParquet(to: path)
    let file = try ParquetFile(path: path)
    #expect(try file.string("run_id").values == ["b", "a"])
    let name = try file.string("name")
    #expect([name[0], name[1]] == [nil, "trial"])
    #expect(try file.string("tags").values == ["", "a/b, é"])
    // Beyond what a 64-bit integer with a sign holds, so that the column is of texts.
    #expect(try file.string("seed").values == ["18446744073709551615", "18446744073709551615"])
    let calibration = try file.string("calibration")
    #expect([calibration[0], calibration[1]] == [nil, "isotonic"])
    let loss = try file.double("log_loss")
    #expect(loss[0] == nil && loss[1] == SampleRun.record().metrics.pooled[.logLoss])
    let share = try file.double("hyperparameters.share")
    #expect(share[0] == nil && share[1] == 2.0 / 3)
    let overrides = try file.string("hyperparameters.overrides")
    #expect(overrides[1] == #"[{"team":"KC"}]"#)
    let flag = try file.bool("hyperparameters.is_bold")
    #expect(flag[0] == nil && flag[1] == true)
  }

  @Test func `predictions of all runs stand in one file, newest run first`() throws {
    for id in ["a", "b"] {
      let record = SampleRun.record(id, timestamp: "2026-01-01T00:00:0\(id == "a" ? 1 : 2)Z")
      try store.save(record, SampleRun.predictions)
    }
    try directory.write("PAR1", to: "runs/c/predictions.parquet")
    try directory.write(SampleRun.record("c").json, to: "runs/c/run.json")
    let path = directory.file("all.parquet")
    let export = try store.predictionsExport()
    #expect(export.runCount == 2 && export.table.rowCount == 8 && export.warnings.count == 1)
    try export.table.writeParquet(to: path)
    let file = try PredictionsFile(path: path)
    #expect(file.runIDs == Array(repeating: "b", count: 4) + Array(repeating: "a", count: 4))
    #expect(file.predictions.probability == SampleRun.predictions.probability * 2)
  }

  @Test func `without runs there is a table without rows`() throws {
    let export = try store.recordsExport()
    #expect(export.table.rowCount == 0 && export.runCount == 0)
    #expect(export.table.columns.first?.name == "run_id")
  }
}

extension Array {
  fileprivate static func * (array: Array, count: Int) -> Array {
    (0..<count).flatMap { _ in array }
  }
}
