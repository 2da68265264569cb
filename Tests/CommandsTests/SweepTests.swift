import Foundation
import TestSupport
import Testing

@Suite(.slow) struct SweepCommandTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  private let sweep = "sweep --model elo --grid k_factor=10:50:10 --grid margin=none,power"

  @Test func `Every trial is a run of its own, and the best is shown`() throws {
    let outcome = try here.almanac(sweep + " --limit 3")
    #expect(outcome.ending == .exited(0))
    #expect(here.runs.count == 10)
    let records = try here.runs.map { try here.record($0) }
    for (id, _) in zip(here.runs, records) { try here.expectWhole(id) }
    #expect(Set(records.map { $0["sweep_id"].text }).count == 1)
    #expect(Set(records.map { $0["predictions_digest"].text }).count == 10)
    let losses = records.compactMap { $0["metrics"]["pooled"]["log_loss"].number }
    let best = try #require(losses.min())
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[2].hasSuffix(String(format: "%.4f", best)))
    #expect(lines.contains("3 of 10 trials; --limit raises that"))
    let prose = lines.joined(separator: " ")
    #expect(prose.contains(" best: k_factor="))
    #expect(prose.contains(", the games it was chosen on; --select-on and --judge-on tell what"))
  }

  @Test func `A trial is the run that train makes of its settings`() throws {
    let trials = try here.json(sweep + " --json")["trials"].array ?? []
    let trial = try #require(
      trials.first { $0["settings"]["k_factor"].number == 30 })
    let margin = trial["settings"]["margin"].text ?? ""
    let alone = try here.train("--set k_factor=30 --set margin=\(margin) --runs-dir alone")
    let record = try here.record(trial["run_id"].text ?? "")
    #expect(record["predictions_digest"].text == alone["predictions_digest"].text)
  }

  @Test func `Started again, it trains what is missing only`() throws {
    let first = try here.json(sweep + " --json")
    for id in here.runs.prefix(4) { try here.remove("runs/\(id)") }
    let kept = Set(here.runs)
    let outcome = try here.almanac(sweep + " --json")
    #expect(outcome.errors.hasSuffix("almanac: 6 of 10 trials were there already\n"))
    #expect(here.runs.count == 10 && kept.isSubset(of: here.runs))
    let second = try JSON(text: outcome.output)
    #expect(
      first["trials"].array?.compactMap { $0["selection_score"].number }
        == second["trials"].array?.compactMap { $0["selection_score"].number })
  }

  @Test func `Another question of the same games is another sweep`() throws {
    let first = try here.json(sweep + " --json")["sweep_id"].text
    let second = try here.json(sweep + " --json --start-year 2013")["sweep_id"].text
    #expect(first != second)
    #expect(here.runs.count == 20)
  }

  @Test func `What is chosen on some seasons is judged on others`() throws {
    let found = try here.json(sweep + " --select-on 2012-2013 --judge-on 2015-2018 --json")
    let best = try here.record(found["best_run_id"].text ?? "")["metrics"]["seasons"]
    func mean(_ seasons: [String]) -> Double {
      let scores = seasons.compactMap { best[$0]["log_loss"].number }
      return scores.reduce(0, +) / Double(scores.count)
    }
    // Every tournament of this league has four games, so that means of means are means.
    let chosen = try #require(found["best_selection_score"].number)
    let judged = try #require(found["best_judged_score"].number)
    #expect(abs(chosen - mean(["2012", "2013"])) < 1e-12)
    #expect(abs(judged - mean(["2015", "2017", "2018"])) < 1e-12)
    let scores = found["trials"].array?.compactMap { $0["selection_score"].number } ?? []
    #expect(scores.count == 10 && scores == scores.sorted() && scores[0] == chosen)
    #expect(found["trials"].array?.allSatisfy { $0.keys.contains("judged_score") } == false)
  }

  @Test func `Random trials rest on the seed`() throws {
    let line = "sweep --model elo --grid k_factor=10:50 --random 6 --seed 3 --json"
    let settings = try [line, line + " --runs-dir again"].map { line in
      try here.json(line)["trials"].array?.compactMap { $0["settings"]["k_factor"].number }
    }
    #expect(settings[0] == settings[1])
    #expect(settings[0]?.count == 6)
  }

  @Test func `Features are made once for all trials of a stateless model`() throws {
    let line = "sweep --model logistic_regression --features site,elo --grid l2=1,10,100 --json"
    #expect(try here.json(line)["trials"].array?.count == 3)
    #expect(here.runs.allSatisfy { here.exists("runs/\($0)/model/model.json") })
  }

  @Test func `Ctrl-C keeps what is finished, and the same command goes on`() throws {
    let line =
      "sweep --model elo --grid k_factor=1:300:1 --start-year 2001 --data-dir \(try BigLeague.directory())"
    let process = try here.start(line)
    while here.runs.filter({ !$0.hasPrefix(".") }).count < 3, !process.hasEnded() {}
    process.signal(SIGINT)
    let outcome = try process.finish()
    #expect(outcome.ending == .exited(130))
    #expect(outcome.errors.contains("they are recorded, and the same command goes on from there"))
    let kept = here.runs
    #expect((3..<300).contains(kept.count))
    #expect(kept.allSatisfy { !$0.hasPrefix(".") })
    for id in kept.prefix(3) { try here.expectWhole(id) }
  }

  @Test(arguments: [
    ("sweep --model elo", "sweep needs --grid KEY=VALUES"),
    ("sweep --model elo --grid k_factr=1,2", "unknown hyperparameter \"k_factr\"; did you mean"),
    ("sweep --model elo --grid k_factor=1,x", "k_factor: found \"x\"; expected a number"),
    ("sweep --model elo --grid k_factor=1:2", "a range without a step is for a random search"),
    ("sweep --model elo --grid k_factor=1,2 --select-on 2012", "--judge-on go together"),
    (
      "sweep --model elo --grid k_factor=1,2 --select-on 2012-2015 --judge-on 2015-2018",
      "share seasons"
    ),
    (
      "sweep --model elo --grid k_factor=1,2 --select-on 2015-2012 --judge-on 2017",
      "--select-on: found \"2015-2012\"; expected seasons such as 2003-2012"
    ),
    (
      "sweep --model elo --grid k_factor=1,2 --select-on 2012 --judge-on 2013 --end-year 2015",
      "--end-year cannot stand beside"
    ),
  ])
  func `A wrong question is answered before anything is trained`(
    line: String, message: String
  ) throws {
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains(message))
    #expect(here.runs == [])
  }
}
