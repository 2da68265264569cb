import Foundation
import TestSupport
import Testing

/// `models info` and `models versions`.
@Suite struct ModelsInfoTests {
  private let here: Workspace
  private let id: String
  private var model: String { "runs/\(id)/model/model.json" }
  private var sidecar: String { model + ".metadata.json" }

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    id = try #require(try here.train("--set k_factor=33")["run_id"].text)
  }

  /// What the runs folder holds, by path; the index apart.
  private func everything() throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: here.path("runs"))
    return Dictionary(
      uniqueKeysWithValues: try paths.filter { !$0.hasPrefix(".index") }.compactMap { path in
        var isDirectory: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: here.path("runs/" + path), isDirectory: &isDirectory)
        return isDirectory.boolValue ? nil : (path, try here.data("runs/" + path))
      })
  }

  @Test func `Metadata say what the record says, with the digest of the file`() throws {
    let metadata = try JSON(text: try here.text(sidecar))
    let record = try here.record(id)
    #expect(metadata["schema_version"].integer == 1)
    #expect(metadata["model_type"].text == "elo")
    #expect(metadata["version"].integer == 1)
    #expect(metadata["trained_at"].text == record["timestamp"].text)
    #expect(metadata["training_samples"].integer == record["games_learnt"].integer)
    #expect(metadata["features"].array?.count == 0)
    #expect(metadata["target"].text == "team_a_won")
    let recorded = record["metrics"]["pooled"]["log_loss"].number
    #expect(recorded != nil && metadata["metrics"]["log_loss"].number == recorded)
    #expect(metadata["hyperparameters"]["k_factor"].number == 33)
    #expect(metadata["hyperparameters"].keys == record["hyperparameters"].keys)
    #expect(metadata["dataset_fingerprint"].text == record["dataset"]["fingerprint"].text)
    #expect(metadata["run_id"].text == id)
    #expect(metadata["file"].text == "model.json")
    #expect(metadata["file_bytes"].integer == (try here.data(model)).count)
    let sum = try here.shell("sha256sum < \(model)").output.prefix(64)
    #expect(metadata["file_digest"].text == String(sum))
  }

  @Test(.slow) func `A model's features are named in their order`() throws {
    let run = try here.json("train --model logistic_regression --json --quiet --start-year 2017")
    let metadata = try here.json("models info latest --json")
    let names = metadata["features"].array?.compactMap(\.text)
    #expect(names?.isEmpty == false)
    #expect(names == run["features"].array?.compactMap(\.text))
    #expect(metadata["model_type"].text == "logistic_regression")
    #expect(try here.succeed("models info latest").contains("features      \(names?.count ?? 0): "))
  }

  @Test(.slow) func `A run, its folders, its file and its metadata are all the same model`() throws
  {
    let expected = try here.succeed("models info \(id) --json")
    #expect(try JSON(text: expected)["path"].text == model)
    try here.succeed("models promote latest --as champion")
    for subject in [
      "latest", "@champion", String(id.prefix(4)), "runs/\(id)", "runs/\(id)/model", model, sidecar,
    ] {
      #expect(try here.succeed("models info \(subject) --json") == expected, "\(subject)")
    }
    let text = try here.succeed("models info latest")
    for line in ["model         elo\n", "version       1\n", "run           \(id)\n", "k_factor  "]
    {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test func `A path without a slash is a path where there is no such run`() throws {
    try here.copy("runs/\(id)/model", to: "mine")
    #expect(try here.json("models info mine --json")["path"].text == "mine/model.json")
    try here.copy("runs/\(id)/model", to: String(id.prefix(4)))
    #expect(try here.json("models info \(id.prefix(4)) --json")["path"].text == model)
  }

  @Test func `The model itself is not read`() throws {
    try here.remove(model)
    #expect(try here.json("models info latest --json")["version"].integer == 1)
    #expect(try here.json("models info \(model) --json")["version"].integer == 1)
    let checked = try here.almanac("models info latest --check")
    #expect(checked.ending == .exited(66))
    #expect(checked.errors.contains("\(model): cannot open"))
  }

  @Test(.slow) func `--check reads the model, and ends with 1 where it is another`() throws {
    #expect(try here.json("models info latest --json --check")["has_its_digest"].flag == true)
    #expect(try here.succeed("models info latest --check").contains(", and the file has it\n"))
    try here.write("{}", to: model)
    #expect(try here.json("models info latest --json")["has_its_digest"].value == nil)
    let outcome = try here.almanac("models info latest --check --json")
    #expect(outcome.ending == .exited(1))
    #expect(try JSON(text: outcome.output)["has_its_digest"].flag == false)
    #expect(
      try here.almanac("models info latest --check").output.contains("; the file has another"))
  }

  @Test(.slow) func `No metadata is an answer`() throws {
    try here.remove(sidecar)
    for (subject, place) in [
      ("latest", "runs/\(id)/model"), (model, model), ("runs/\(id)", "runs/\(id)/model"),
      ("small.csv", "small.csv"), ("data", "data"),
    ] {
      #expect(try here.succeed("models info \(subject)") == "\(place): no metadata\n")
      let json = try here.json("models info \(subject) --json --check")
      #expect(json["metadata"].isNull)
      #expect(json["path"].text == place && json.keys.count == 2)
    }
  }

  /// Each a text that a sidecar holds, and the fact that is told of it.
  static let damages = [
    ("", "not JSON"), ("{", "not JSON"), ("[]", "not a JSON object"), ("null", "not a JSON object"),
    ("{}", "lacks \""),
    (#"{"schema_version": 7}"#, "schema_version 7; this almanac reads version 1"),
    (#"{"schema_version": 1}"#, "lacks \""), (#"{"schema_version": "x"}"#, "lacks \""),
    ("\u{FEFF}{}", "metadata of a model"), (#"{"a\u001b[31m": 1}"#, "lacks \""),
  ]

  @Test(.slow, arguments: damages)
  func `Damaged metadata are an error that names file and problem, and stay as they are`(
    text: String, fact: String
  ) throws {
    try here.write(text, to: sidecar)
    let before = try everything()
    for subject in ["latest", model, sidecar, "runs/\(id)"] {
      let outcome = try here.almanac("models info \(subject)")
      #expect(outcome.ending == .exited(65))
      #expect(outcome.output == "")
      #expect(outcome.errors.hasPrefix("almanac: error: \(sidecar): "))
      #expect(
        outcome.errors.contains(fact) && !outcome.errors.contains("\u{1B}"), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(try here.almanac("models versions elo").ending == .exited(66))
    let verified = try here.almanac("runs verify")
    #expect(verified.ending == .exited(1))
    #expect(verified.output.contains("metadata.json: "))
    #expect(try here.json("runs list --json").array?.count == 1)
    #expect(try everything() == before)
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      ("../none", 66), ("none", 66), ("runs/none/model/model.json", 66), ("@none", 66), ("..", 0),
      ("", 66), ("/dev/null", 0), ("/dev/null.metadata.json", 66),
    ])
  func `What is no model and no run is told`(subject: String, status: Int32) throws {
    let outcome = try here.almanac("models info", more: [subject])
    #expect(outcome.ending == .exited(status))
    if status != 0 { #expect(outcome.errors.hasPrefix("almanac: error: ")) }
  }

  // MARK: Links

  @Test(.slow) func `A run or a model that leads out of its folder is refused`() throws {
    try here.makeDirectory("elsewhere")
    try here.copy("runs/\(id)", to: "elsewhere/\(id)")
    try here.copy("runs/\(id)", to: "runs-old")
    for (path, target) in [
      (model, "elsewhere/\(id)/model/model.json"), ("runs/\(id)/model", "elsewhere/\(id)/model"),
      ("runs/\(id)", "elsewhere/\(id)"), ("runs/\(id)", "runs-old"),
    ] {
      try here.remove(path)
      try FileManager.default.createSymbolicLink(
        atPath: here.path(path), withDestinationPath: here.path(target))
      for line in ["models info \(id)", "models promote \(id) --as a", "runs show \(id)"] {
        let outcome = try here.almanac(line)
        #expect(outcome.ending == .exited(65), "\(line)")
        #expect(outcome.errors.contains("\(path): a symbolic link that leads out of"), "\(line)")
      }
      #expect(!here.exists("runs/.aliases.json"))
    }
    for line in ["models promote ../runs-old --as a", "runs show ../elsewhere/\(id)"] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(66))
      #expect(outcome.errors.contains("is a path, and a run's id was expected"))
    }
  }

  // MARK: Versions

  @Test(.slow) func `Versions are told newest first, and count each model by itself`() throws {
    var ids = [id]
    for _ in 0..<2 { ids.append(try #require(try here.train()["run_id"].text)) }
    try here.succeed("train --model kalman --quiet")
    try here.succeed("models promote \(ids[1]) --as old")
    let listed = try here.json("models versions elo --json").array
    #expect(listed?.map { $0["version"].integer } == [3, 2, 1])
    #expect(listed?.map { $0["run_id"].text } == ids.reversed())
    #expect(listed?.map { $0["aliases"].array?.map(\.text) } == [[], ["old"], []])
    #expect(
      listed?[0]["log_loss"].number
        == (try here.record(ids[2]))["metrics"]["pooled"]["log_loss"].number)
    let rows = try here.succeed("models versions elo").split(separator: "\n").dropFirst(2)
    #expect(rows.map { $0.contains("@old") } == [false, true, false])
    #expect(try here.json("models versions kalman --json").array?.count == 1)
    let unknown = try here.almanac("models versions elp")
    #expect(unknown.ending == .exited(66))
    #expect(
      unknown.errors
        == "almanac: error: no versions of \"elp\" in runs; did you mean \"elo\"? (elo, "
        + "kalman)\n")
  }

  @Test(.slow) func `A plugin's run has no model, no metadata and no version`() throws {
    try here.install(OddPlugin())
    let run = try #require(
      try here.json("train --model odd --json --quiet --start-year 2018")["run_id"].text)
    #expect(try here.succeed("models info latest") == "runs/\(run)/model: no metadata\n")
    let outcome = try here.almanac("models versions odd")
    #expect(outcome.errors == "almanac: error: no versions of \"odd\" in runs; there are elo\n")
    #expect(try here.almanac("runs verify").ending == .exited(0))
  }

  @Test(.slow) func `Processes that save at once get versions of their own, and none comes again`()
    throws
  {
    let processes = try (0..<8).map { _ in
      try here.start("train --model elo --quiet --json --start-year 2017")
    }
    var ids: [String] = []
    for process in processes {
      ids.append(try #require(try JSON(text: try process.finish().output)["run_id"].text))
    }
    func versions() throws -> [Int] {
      try #require(try here.json("models versions elo --json").array).compactMap {
        $0["version"].integer
      }
    }
    #expect(try versions() == Array((1...9).reversed()))
    try here.succeed("runs delete \(ids.joined(separator: " ")) --yes")
    try here.succeed("runs gc")
    try here.train()
    #expect(try versions() == [10, 1])
    try here.write("elo x\n", to: "runs/.versions")
    try here.train()
    #expect(try versions() == [11, 10, 1])
    #expect(try here.succeed("runs fsck").contains("problem") == false)
  }

  @Test func `A sweep gives each of its runs a version`() throws {
    try here.succeed("sweep --model elo --grid k_factor=10:40:5 --start-year 2017 --quiet")
    let listed = try here.json("models versions elo --json").array
    #expect(listed?.compactMap { $0["version"].integer } == Array((1...8).reversed()))
  }
}
