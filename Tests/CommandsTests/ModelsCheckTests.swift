import TestSupport
import Testing

@Suite(.slow) struct ModelsCheckTests {
  private let here: Workspace
  private let promises = ["range", "repeat", "leak", "swap", "resume"]

  init() throws { here = try Workspace() }

  /// Copies a committed plugin, which may write beside itself.
  private func copyHindsight() throws {
    try here.copy(
      Executable.repository + "/Tests/CommandsTests/Fixtures/hindsight", to: "hindsight")
  }

  @Test func `A model that comes along keeps every promise`() throws {
    #expect(
      try here.succeed("models check elo") == """
        elo: 5 of 5 promises kept, on a made-up league of 10 teams, 4 seasons, 256 games

        promise  kept  what is promised
        ───────  ────  ────────────────────────────────────────────────────────────────────────────
        range    yes   one probability in [0, 1] for each game
        repeat   yes   the same games give the same answers, bit for bit, however often it is asked
        leak     yes   no answer depends on a result of its own day or of a later one
        swap     yes   with the teams in the other order, p becomes 1 − p
        resume   yes   once saved and loaded, it goes on as if it had never stopped

        """)
    #expect(here.names(in: ".") == [])
  }

  @Test func `A plugin that is sound keeps every promise`() throws {
    let example = Executable.repository + "/Examples/plugins/running_margin"
    let report = try here.json("models check running_margin --json --plugin", more: [example])
    #expect(report["model"].text == "running_margin")
    #expect(report["is_kept"].flag == true)
    #expect(report["promises"].array?.compactMap { $0["name"].text } == promises)
    for promise in report["promises"].array ?? [] {
      #expect(promise["is_kept"].flag == true)
      for key in ["season", "day", "game_id", "fact"] { #expect(promise[key].isNull) }
    }
  }

  @Test func `A plugin that remembers results of earlier trainings is found out, with the day`()
    throws
  {
    try copyHindsight()
    let outcome = try here.almanac("models check hindsight --plugin hindsight")
    #expect(outcome.ending == .exited(1))
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("hindsight: 1 of 5 promises kept, "))
    let lines = outcome.output.split(separator: "\n")
    for promise in ["repeat", "leak"] {
      #expect(lines.contains { $0.hasPrefix(promise) && $0.contains("  no    ") }, "\(promise)")
      #expect(lines.contains { $0.hasPrefix("\(promise): season 2001, day 0, game 2001_0_") })
    }
  }

  @Test func `It is found out in JSON too`() throws {
    try copyHindsight()
    let outcome = try here.almanac("models check hindsight --plugin hindsight --json")
    #expect(outcome.ending == .exited(1))
    let report = try JSON(text: outcome.output)
    #expect(report["is_kept"].flag == false)
    let leak = try #require(report["promises"].array?.first { $0["name"].text == "leak" })
    #expect(leak["is_kept"].flag == false)
    #expect(leak["season"].integer == 2001)
    #expect(leak["day"].integer == 0)
    #expect(leak["game_id"].text?.hasPrefix("2001_0_") == true)
    #expect(leak["fact"].text?.contains(" becomes ") == true)
  }

  @Test(arguments: [
    ("answer_all(1.5)", #"value 1 of 4 is 1.5, which is no probability in [0, 1]"#),
    ("answer_all(float('nan'))", "value 1 of 4 is nan, which is no probability in [0, 1]"),
    ("answer_all(None)", "value 1 of 4 is null, not a number"),
  ])
  func `A plugin that answers with no probability breaks its range, with the day`(
    predict: String, reason: String
  ) throws {
    try here.install(OddPlugin(predict: predict))
    let outcome = try here.almanac("models check odd --json")
    #expect(outcome.ending == .exited(1))
    let found = try JSON(text: outcome.output)["promises"].array ?? []
    #expect(found.map { $0["is_kept"].flag } == [false, nil, nil, nil, nil])
    let fact = found.first?["fact"].text ?? ""
    #expect(fact.hasPrefix("plugin \"odd\", season 2001, day 0: answered "), "\(fact)")
    #expect(fact.hasSuffix(": " + reason), "\(fact)")
  }

  @Test(arguments: [
    ("sys.exit(3)", "ended with exit status 3 instead of answering"),
    ("write('ready?\\n')", "answered ready?: not JSON"),
    (#"answer({"type": "error", "message": "too fast"})"#, "says: too fast"),
  ])
  func `A plugin that breaks ends the check with bad data`(predict: String, fact: String) throws {
    try here.install(OddPlugin(predict: predict))
    let outcome = try here.almanac("models check odd")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.output == "")
    #expect(
      outcome.errors.hasPrefix(
        "almanac: error: plugin \"odd\", season 2001, day 0: \(fact)"), "\(outcome.errors)")
  }

  @Test func `A stateless plugin is tried with feature rows`() throws {
    try here.install(OddPlugin(kind: "stateless"))
    let report = try here.json("models check odd --features site,form --json")
    #expect(report["is_kept"].flag == true)
  }

  @Test func `Features that need box scores cannot be tried`() throws {
    let outcome = try here.almanac("models check xgboost --features box_score")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors
        == "almanac: error: box_score: the made-up league has no box scores; choose other blocks\n")
  }

  @Test func `A name that is none is a usage error`() throws {
    let outcome = try here.almanac("models check ello")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains("unknown model \"ello\"; did you mean \"elo\"?"))
  }
}
