import Foundation
import TestSupport
import Testing

/// The metadata beside a carry model's file, and the stored aggregates of sessions: twelve tests by name.
@Suite(.slow) struct SidecarAndStatsTests {
  private let here: Workspace
  private let ledger = "--ledger l.sqlite"

  init() throws {
    here = try Workspace()
    for day in 20...22 {
      try here.write(MadeUpShots.csv(day: day, shots: 30), to: "shots/day\(day).csv")
    }
    try here.succeed("import shots shots \(ledger)")
  }

  // MARK: Sidecars

  /// A run, and the path of its model's file.
  private func trained() throws -> (id: String, file: String) {
    let record = try here.json("train --model carry --sessions all --json \(ledger)")
    let id = try #require(record["run_id"].text)
    return (id, "runs/\(id)/model/carry-skytrak.json")
  }

  private func predict(_ id: String) throws -> Outcome {
    try here.almanac("predict --shots shots/day22.csv --run \(id) --json")
  }

  private func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: here.path(path))
  }

  @Test func `sidecar created`() throws {
    let (id, file) = try trained()
    let sidecar = try JSON(text: try here.text(file + ".metadata.json"))
    #expect(sidecar["model_type"].text == "carry" && sidecar["run_id"].text == id)
    #expect(sidecar["version"].number == 1 && sidecar["training_samples"].number == 90)
    #expect(
      sidecar["features"].array?.compactMap(\.text)
        == ["ball_speed", "launch_angle", "spin", "spin_axis"])
    #expect(sidecar["target"].text == "carry_yd" && sidecar["device"].text == "SkyTrak")
    #expect((sidecar["metrics"]["mean_absolute_error"].number ?? -1) > 0)
    #expect(sidecar["hyperparameters"]["air_density"].number == 1.2)
    #expect(sidecar["trained_at"].text?.isEmpty == false)
    let next = try trained()
    #expect(
      try JSON(text: try here.text(next.file + ".metadata.json"))["version"].number == 2)
  }

  @Test func `loaded with it`() throws {
    let outcome = try predict(try trained().id)
    #expect(outcome.ending == .exited(0) && !outcome.errors.contains("metadata"))
  }

  @Test func `loaded without it`() throws {
    let (id, file) = try trained()
    let before = try predict(id).output
    try remove(file + ".metadata.json")
    let outcome = try predict(id)
    #expect(outcome.ending == .exited(0) && outcome.output == before)
    #expect(outcome.errors.contains("no metadata"))
    try here.write("{", to: file + ".metadata.json")
    let unreadable = try predict(id)
    #expect(unreadable.ending == .exited(0) && unreadable.errors.contains("not JSON"))
  }

  @Test func `info with it`() throws {
    let (id, file) = try trained()
    // The model itself is not read.
    try here.write("no model", to: file)
    let text = try here.succeed("models info \(id)")
    #expect(text.contains("SkyTrak") && text.contains("ball_speed, launch_angle, spin, spin_axis"))
    let json = try here.json("models info \(id) --json")
    #expect(json["device"].text == "SkyTrak" && json["training_samples"].number == 90)
    #expect(try here.almanac("models info \(id) --check").ending == .exited(1))
  }

  @Test func `info without it`() throws {
    let (_, file) = try trained()
    try remove(file + ".metadata.json")
    #expect(try here.succeed("models info \(file)").contains("no metadata"))
  }

  @Test(arguments: ["\"spin\"", "\"launch_angle\""]) func `mismatch warned`(name: String) throws {
    let (id, file) = try trained()
    let sidecar = try here.text(file + ".metadata.json")
    try here.write(
      sidecar.replacing(name, with: "\"tempo\""), to: file + ".metadata.json")
    let outcome = try predict(id)
    #expect(outcome.ending == .exited(65) && outcome.output.isEmpty)
    #expect(outcome.errors.contains("learnt from other features"))
    // Another order is another model too.
    let swapped = sidecar.replacing("\"ball_speed\"", with: "\"x\"")
      .replacing("\"launch_angle\"", with: "\"ball_speed\"")
      .replacing("\"x\"", with: "\"launch_angle\"")
    try here.write(swapped, to: file + ".metadata.json")
    let other = try predict(id)
    #expect(other.ending == .exited(65) && other.errors.contains("in another order"))
  }

  // MARK: Stored aggregates

  private func row(_ session: String) throws -> JSON? {
    try here.json("sessions list --json \(ledger)")["sessions"].array?
      .first { $0["name"].text == session }
  }

  private func shots(_ session: String) throws -> [Int] {
    try here.json("shots list --session \(session) --json \(ledger)")["shots"].array?
      .compactMap { $0["shot_id"].number.map { Int($0) } } ?? []
  }

  @Test func `stats computed`() throws {
    let shown = try here.json("sessions show day20 --json \(ledger)")
    let carries =
      try here.json("shots list --session day20 --json \(ledger)")["shots"].array?
      .compactMap { $0["carry"].number } ?? []
    let mean = carries.reduce(0, +) / Double(carries.count)
    #expect(carries.count == 30)
    #expect(abs((try row("day20")?["avg_carry"].number ?? 0) - mean) < 1e-9)
    #expect(shown["clubs"].array?.count == 2)
  }

  @Test func `stats returned`() throws {
    let list = try here.json("sessions list --json \(ledger)")["sessions"].array
    #expect(list?.count == 3 && list?.allSatisfy { $0["shot_count"].number == 30 } == true)
  }

  @Test func `updated after add`() throws {
    try here.succeed(
      "shots add --session day20 --club 7i --set carry=260 --set ball_speed=130 \(ledger)")
    let row = try row("day20")
    #expect(row?["shot_count"].number == 31)
    #expect(abs((row?["best_carry"].number ?? 0) - 260) < 1e-9)
  }

  @Test func `updated after delete`() throws {
    let before = try row("day20")?["avg_carry"].number
    let ids = try shots("day20").prefix(5).map(String.init).joined(separator: " ")
    try here.succeed("shots delete \(ids) \(ledger)")
    let after = try row("day20")
    #expect(after?["shot_count"].number == 25 && after?["avg_carry"].number != before)
    #expect(try here.json("sessions stats --check --json \(ledger)")["failed"].number == 0)
  }

  @Test func `three sessions backfilled`() throws {
    let before = try here.succeed("sessions list --json \(ledger)")
    #expect(
      try here.succeed("sessions stats --rebuild \(ledger)")
        == "The aggregates of 3 sessions are written anew; none failed.\n")
    #expect(try here.succeed("sessions list --json \(ledger)") == before)
  }

  @Test func `row removed when empty`() throws {
    let ids = try shots("day20").map(String.init).joined(separator: " ")
    try here.succeed("shots delete \(ids) \(ledger)")
    #expect(try row("day20")?["avg_carry"].number == nil)
    #expect(try here.json("sessions stats --check --json \(ledger)")["failed"].number == 0)
    let stats = try here.shell(
      "sqlite3 l.sqlite \"SELECT count(*) FROM session_stats WHERE session_id = 1\"")
    #expect(stats.output.trimmingCharacters(in: .whitespacesAndNewlines) == "0")
  }
}
