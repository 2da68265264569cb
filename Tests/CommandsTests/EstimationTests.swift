import TestSupport
import Testing

/// What `train`, `sweep`, `runs` and `models` say of a model that estimates its numbers.
@Suite(.slow) struct EstimationTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  private static let line = "train --model kalman --warm-up-from 2012 --end-year 2015"

  @Test func `The record, the run's report and the file beside the model have the estimates`()
    throws
  {
    let record = try here.json(Self.line + " --json")
    let estimates = record["estimates"]
    let home = try #require(estimates["values"]["home_advantage"].number)
    #expect(record["hyperparameters"]["home_advantage"].number == home)
    #expect(record["hyperparameters"]["fit"].text == "likelihood")
    #expect(estimates["seasons"].array?.compactMap(\.integer) == [2013, 2014])
    #expect(estimates["priors"]["home_advantage"]["coordinate"].text == "value / scale")
    let shown = try here.succeed("runs show latest")
    for words in ["Estimates", "log likelihood", "with the priors", "evaluations"] {
      #expect(shown.contains(words))
    }
    let info = try here.json("models info latest --json")
    #expect(info["estimates"]["values"]["home_advantage"].number == home)
    let reproduced = try here.json("runs reproduce latest --json")
    #expect(reproduced["reproduced"].flag == true)
    #expect(try #require(reproduced["estimate_difference"].number) <= 1e-6)
  }

  @Test func `A bar is drawn of the evaluations`() throws {
    let outcome = try here.almanac(Self.line, errors: .terminal(columns: 80))
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("/1000 evaluations"))
    #expect(Screen(outcome.errors).lines == [""])
    let untold = try here.almanac(Self.line + " --set fit=none", errors: .terminal(columns: 80))
    #expect(untold.ending == .exited(0) && !untold.errors.contains("evaluations"))
  }

  @Test func `Too few seasons are said`() throws {
    for (years, scale) in [(" --warm-up-from 2015", "15.0"), (" --warm-up-from 2014", "")] {
      let outcome = try here.almanac("train --model kalman --end-year 2015" + years)
      #expect(outcome.ending == .exited(0))
      #expect(
        outcome.errors.hasPrefix(
          "almanac: nothing to estimate from: no season between the first that is walked and 2015, so "
            + "the prior means are used, for margins of \(scale)"))
      #expect(try here.succeed("runs show latest").contains("the prior means are used"))
    }
  }

  @Test func `Untold, every earlier season is walked, and none without an estimate`() throws {
    for (setting, first) in [("", 2012), (" --set fit=none", nil)] {
      let record = try here.json("train --model kalman --end-year 2015 --quiet --json" + setting)
      #expect(record["warm_up_from"].integer == first)
      #expect(record["estimates"]["seasons"].array?.first?.integer == first.map { $0 + 1 })
      try here.succeed("runs reproduce latest")
    }
  }

  @Test func `A number that an estimate would replace is refused`() throws {
    for line in [
      Self.line + " --set carryover=0.5",
      "sweep --model kalman --end-year 2015 --grid carryover=0.5,0.6",
    ] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(64))
      #expect(
        outcome.errors
          == "almanac: error: carryover: 0.5 would be replaced by an estimate; fit=none takes every "
          + "number as it is told\n")
    }
    #expect(here.runs == [])
  }

  @Test func `The trials of a sweep share the estimates`() throws {
    try here.succeed(
      "sweep --model kalman --warm-up-from 2012 --end-year 2015 --grid covariance=independent,full"
    )
    let records = try here.runs.map { try here.record($0) }
    #expect(records.count == 2)
    #expect(
      Set(records.compactMap { $0["estimates"]["objective"].number }).count == 1)
  }
}
