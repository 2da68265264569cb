import TestSupport
import Testing

/// Years that make no training: each ends with an error, never with an empty run.
@Suite struct YearsTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      (
        "--start-year 2018 --end-year 2017", 64,
        "--start-year 2018: is after the last season, 2017; expected it at or before"
      ),
      (
        "--warm-up-from 2017", 64,
        "--warm-up-from 2017: is after the first season that is predicted, 2015; expected it before"
      ),
      (
        "--start-year 1990", 66,
        "--start-year 1990: that season has no games; there are seasons 2012 to 2018"
      ),
      (
        "--start-year 2030", 66,
        "--start-year 2030: that season has no games; there are seasons 2012 to 2018"
      ),
      (
        "--start-year 2016", 66,
        "--start-year 2016: that season has no games; there are seasons 2012 to 2018, with gaps"
      ),
      (
        "--end-year 2031", 66,
        "--end-year 2031: that season has no games; there are seasons 2012 to 2018"
      ),
      (
        "--warm-up-from 2000", 66,
        "--warm-up-from 2000: that season has no games; there are seasons 2012 to 2018"
      ),
      (
        "--start-year 2014 --end-year 2014", 66,
        "season 2014 has no tournament games to predict; --predict all predicts every game"
      ),
    ])
  func `Years that make no training are an error that names option and seasons`(
    options: String, status: Int32, message: String
  ) throws {
    let outcome = try here.almanac("train --model elo \(options)")
    #expect(outcome.ending == .exited(status))
    #expect(outcome.errors == "almanac: error: \(message)\n")
    #expect(outcome.output == "")
    #expect(here.runs == [])
  }

  @Test(.slow) func `Season 2020 of the sample has no tournament, so there is nothing to predict`()
    throws
  {
    try here.remove("data")
    try here.copySample()
    let outcome = try here.almanac("train --model elo --start-year 2020 --end-year 2020 -q")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: season 2020 has no tournament games to predict; "
        + "--predict all predicts every game\n")
    #expect(here.runs == [])
    try here.succeed("train --model elo --start-year 2020 --end-year 2020 --predict all")
    #expect(here.runs.count == 1)
  }

  @Test func `A season without games inside the range is left out with a warning`() throws {
    let outcome = try here.almanac("train --model elo")
    #expect(outcome.ending == .exited(0))
    #expect(
      outcome.errors == "almanac: warning: season 2016 has no games and is left out\n")
    let record = try here.record(here.runs[0])
    #expect(record["dataset"]["seasons"].array?.map(\.integer) == [2015, 2017, 2018])
  }
}
