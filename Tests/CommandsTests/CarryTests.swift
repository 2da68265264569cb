import Foundation
import TestSupport
import Testing

/// Carry models as a user meets them.
@Suite(.slow) struct CarryTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    for day in 20...25 {
      try here.write(MadeUpShots.csv(day: day, shots: 30), to: "shots/day\(day).csv")
    }
    try here.succeed("import shots shots --ledger l.sqlite")
  }

  private func train(_ model: String = "carry", _ more: String = "") throws -> String {
    let record = try here.json(
      "train --model \(model) --sessions all --ledger l.sqlite --json" + more)
    return try #require(record["run_id"].text)
  }

  @Test(arguments: ["carry_physics", "carry", "carry_xgboost"])
  func `A run is made, shown, verified, reported and made again`(model: String) throws {
    let id = try train(model)
    let record = try here.json("runs show latest --json")
    #expect(record["model_type"].text == model && record["subject"].text == "shots")
    #expect(record["target"].text == "number" && record["prediction_count"].number == 180)
    #expect(record["devices"].array?[0]["device"].text == "SkyTrak")
    let shown = try here.succeed("runs show \(id)")
    #expect(shown.hasPrefix("MAE ") && shown.contains("By session") && shown.contains("By club"))
    #expect(try here.succeed("runs list").contains("MAE"))
    #expect(try here.succeed("runs verify").contains("agrees"))
    try here.succeed("report --run \(id) --out r.html")
    #expect(try here.text("r.html").contains("<svg"))
    let again = try here.json("runs reproduce \(id) --ledger l.sqlite --json")
    #expect(again["reproduced"].flag == true && again["predictions"].number == 180)
    #expect(try here.succeed("models versions \(model)").contains("SkyTrak"))
    try here.succeed("runs export --predictions --out p.csv")
    #expect(try here.text("p.csv").hasPrefix("run_id,shot_id,session_id,session,session_date,"))
  }

  @Test func `Runs are compared session by session`() throws {
    let (one, other) = (try train("carry_physics"), try train())
    let text = try here.succeed("runs compare \(one) \(other)")
    #expect(text.contains("180 shots that both predicted, of 6 sessions."))
    #expect(text.contains("MAE by session"))
    let json = try here.json("runs compare \(one) \(other) --json")
    #expect(json["bootstrap"]["clusters"].text == "session")
    let gate = try here.almanac("runs compare \(one) \(other) --gate mean_absolute_error<0")
    #expect(gate.ending == .exited(1))
    try here.succeed("runs compare \(one) \(other) --html c.html")
    #expect(try here.text("c.html").contains("Session by session"))
  }

  @Test func `Shots of a file are foretold`() throws {
    _ = try train()
    try here.write(MadeUpShots.csv(day: 28, shots: 6), to: "next.csv")
    let said = try here.json("predict --shots next.csv --json")
    let shots = try #require(said["shots"].array)
    #expect(shots.count == 6 && shots.allSatisfy { ($0["carry"].number ?? 0) > 50 })
    let metric = try here.json("predict --shots next.csv --units metric --json")
    let ratio = (metric["shots"].array?[0]["carry"].number ?? 0) / (shots[0]["carry"].number ?? 1)
    #expect(abs(ratio - 0.9144) < 1e-9)
    let wrong = try here.almanac("predict --shots next.csv --matchup 1 2")
    #expect(wrong.ending == .exited(64))
  }

  @Test func `A device is watched`() throws {
    _ = try train("carry_physics")
    let calm = try here.json("monitor check latest --ledger l.sqlite --json")
    #expect(calm["rows_stored"].number == 6 && calm["sessions"].array?.isEmpty == true)
    try here.write(MadeUpShots.csv(day: 27, shots: 30), to: "more/day27.csv")
    try here.succeed("import shots more --ledger l.sqlite")
    let since = try here.json("monitor check --ledger l.sqlite --json")
    #expect(since["rows_stored"].number == 1 && since["sessions"].array?.count == 1)
    #expect(since["devices"].array?[0]["later_sessions"].number == 1)
    try here.succeed("monitor show latest --ledger l.sqlite --html m.html")
    #expect(try here.text("m.html").contains("SkyTrak"))
  }

  @Test func `Changed shots are told where a run is made again`() throws {
    let id = try train()
    let shots = try here.json("shots list --session day20 --ledger l.sqlite --json")
    let shot = Int(try #require(shots["shots"].array?[0]["shot_id"].number))
    try here.succeed("shots exclude \(shot) --ledger l.sqlite")
    let outcome = try here.almanac("runs reproduce \(id) --ledger l.sqlite")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("the sessions are no longer those of the run: session "))
    #expect(try here.almanac("runs reproduce \(id) --ledger l.sqlite --force").ending == .exited(1))
  }

  @Test func `Sessions are made by file or by folder`() throws {
    for (folder, days) in [("june", 1...2), ("july", 3...4)] {
      for day in days {
        try here.write(MadeUpShots.csv(day: day, shots: 5), to: "by/\(folder)/d\(day).csv")
      }
    }
    let folders = try here.json("import shots by --session-by folder --ledger f.sqlite --json")
    #expect(folders["added"].number == 20)
    let list = try here.json("sessions list --ledger f.sqlite --json")
    #expect(list["sessions"].array?.compactMap { $0["name"].text } == ["june", "july"])
    #expect(list["sessions"].array?.compactMap { $0["shot_count"].number } == [10, 10])
    let again = try here.json("import shots by --session-by folder --ledger f.sqlite --json")
    #expect(again["added"].number == 0)
    try here.succeed("import shots by --session-by file --ledger g.sqlite")
    #expect(try here.json("sessions list --ledger g.sqlite --json")["sessions"].array?.count == 4)
    #expect(
      try here.almanac("import shots by --session x --session-by file --ledger h.sqlite").ending
        == .exited(64))
  }

  static let mistakes: [(line: String, status: Int32, words: String)] = [
    ("train --model carry", 64, "carry needs --sessions WHICH, such as --sessions all"),
    ("train --model elo --sessions all", 64, "--sessions goes with a model of shots"),
    (
      "train --model carry --sessions all --start-year 2020", 64,
      "--start-year goes with models of games, not with carry"
    ),
    ("train --model carry --sessions all --set speed=1", 64, "unknown hyperparameter \"speed\""),
    ("train --model carry --sessions nothing --ledger l.sqlite", 66, "unknown session \"nothing\""),
    ("predict --shots nowhere.csv", 66, "nowhere.csv"),
    ("predict --shots shots/day20.csv", 66, "no run of a carry model yet"),
    (
      "predict --upcoming --month-first", 64, "--month-first goes with --shots, not with --upcoming"
    ),
  ]

  @Test(arguments: mistakes)
  func `What cannot be is told`(line: String, status: Int32, words: String) throws {
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(status), "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(arguments: ["ratings --run", "forecasts issue --run", "predict --upcoming --run"])
  func `A carry run has nothing to say of games`(command: String) throws {
    let id = try train("carry_physics")
    try here.copySample()
    let outcome = try here.almanac("\(command) \(id)")
    #expect(outcome.ending != .exited(0) && !outcome.errors.contains("Fatal"), "\(outcome.errors)")
    #expect(outcome.errors.contains("foretells the carry of shots"), "\(outcome.errors)")
  }
}
