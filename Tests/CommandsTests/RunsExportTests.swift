import Columnar
import Foundation
import TestSupport
import Testing

@Suite struct RunsExportTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    try here.train("--start-year 2017 --name=first --tag=a --tag=b")
    try here.train("--start-year 2017 --set margin=none")
  }

  @Test func `Records stand in one CSV file, a row for each run, newest first`() throws {
    #expect(try here.succeed("runs export --out all.csv") == "all.csv: 2 runs\n")
    let table = try CSVTable([UInt8](here.data("all.csv")), name: "all.csv")
    func cells(_ name: String) throws -> [String] {
      Array(table.cells(try #require(table.header.firstIndex(of: name))))
    }
    let records = try #require(try here.json("runs list --json").array)
    #expect(try cells("run_id") == records.map { $0["run_id"].text })
    #expect(try cells("name") == ["", "first"])
    #expect(try cells("tags") == ["", "a, b"])
    #expect(try cells("hyperparameters.margin")[0] == "none")
    // As texts: the parser of these tests is off by the last bit now and then.
    let texts = try records.map { try here.text("runs/\($0["run_id"].text ?? "")/run.json") }
    for (loss, text) in zip(try cells("log_loss"), texts) {
      #expect(text.contains("\"log_loss\" : \(loss),"))
    }
    #expect(try cells("predictions_digest") == records.map { $0["predictions_digest"].text })
  }

  @Test func `Predictions of all runs stand in one Parquet file`() throws {
    #expect(
      try here.succeed("runs export --predictions -o all.parquet")
        == "all.parquet: 16 predictions of 2 runs\n")
    let file = try ParquetFile(path: here.path("all.parquet"))
    #expect(file.rowCount == 16)
    let ids = try file.string("run_id").values
    #expect(Set(ids) == Set(here.runs))
    try here.succeed("runs export --predictions --out all.csv")
    #expect(try here.text("all.csv").split(separator: "\n").count == 17)
  }

  @Test(.slow, arguments: ["runs.csv", "runs.parquet", "predictions.parquet"])
  func `Through a link the file that it leads to is replaced, whatever the kind`(
    name: String
  ) throws {
    let what = name.hasPrefix("predictions") ? "--predictions " : ""
    try here.succeed("runs export \(what)--out \(name)")
    let expected = try here.data(name)
    try here.write("old", to: "there/target")
    let kind = String(name.split(separator: ".")[1])
    try FileManager.default.createSymbolicLink(
      atPath: here.path("link.\(kind)"), withDestinationPath: "there/target")
    try here.succeed("runs export \(what)--out link.\(kind)")
    #expect(try here.data("there/target") == expected)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: here.path("link.\(kind)"))
    #expect(target == "there/target")
  }

  @Test func `Lines of CSV end in LF, or in CR LF where a spreadsheet wants it`() throws {
    try here.succeed("runs export --out plain.csv")
    try here.succeed("runs export --crlf --out windows.csv")
    let (plain, windows) = (try here.text("plain.csv"), try here.text("windows.csv"))
    #expect(!plain.unicodeScalars.contains("\r"))
    #expect(windows.unicodeScalars.count { $0 == "\r" } == 3)
    #expect(windows.replacing("\r\n", with: "\n") == plain)
  }

  @Test func `That there is no room is found out first, and nothing is made`() throws {
    try here.write("a file", to: "file")
    for path in ["file/all.csv", "file/deep/all.parquet"] {
      let outcome = try here.almanac("runs export --out \(path)")
      #expect(outcome.ending == .exited(73))
      #expect(outcome.errors == "almanac: error: file: is not a directory\n")
    }
    let outcome = try here.almanac("predict --run nobody --upcoming --out new/folder/games.csv")
    #expect(outcome.ending == .exited(66))
    #expect(!here.exists("new"))
    try here.succeed("runs export --out new/folder/all.csv")
    #expect(here.exists("new/folder/all.csv"))
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      UsageCase(
        "runs export --out all.parquet --crlf", "--crlf goes with --out FILE.csv",
        see: "almanac runs export"),
      UsageCase(
        "runs export", "almanac runs export needs --out FILE.parquet or --out FILE.csv",
        see: "almanac runs export"),
      UsageCase(
        "runs export --out all.xlsx",
        "--out \"all.xlsx\": expected a name that ends in .parquet or .csv",
        see: "almanac runs export"),
    ])
  func `A file of another kind is refused`(usage: UsageCase) throws {
    let outcome = try here.almanac(usage.line)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors == usage.errors)
  }

  @Test func `A run that cannot be read is not in the file, and there is a warning`() throws {
    try here.write("PAR1", to: "runs/\(here.runs[0])/predictions.parquet")
    try here.write("{", to: "runs/torn/run.json")
    let outcome = try here.almanac("runs export --predictions --out all.csv")
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output == "all.csv: 8 predictions of 1 run\n")
    #expect(outcome.errors.split(separator: "\n").count == 2)
    #expect(outcome.errors.contains("runs/torn/run.json: not a whole run record; passed over"))
  }

  @Test func `A place where nothing can be written is an error`() throws {
    try here.write("a file", to: "taken")
    for name in ["taken/all.csv", "taken/all.parquet"] {
      let outcome = try here.almanac("runs export --out \(name)")
      #expect(outcome.ending == .exited(73))
      #expect(outcome.errors.hasPrefix("almanac: error: taken"))
    }
  }
}
