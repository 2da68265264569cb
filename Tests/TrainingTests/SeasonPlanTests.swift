import Faults
import Testing

@testable import Training

@Suite struct SeasonPlanTests {
  private static let available = [2010, 2011, 2012, 2014, 2015]

  private func plan(
    _ start: Int, _ end: Int? = nil, warmUpFrom: Int? = nil, available: [Int] = available
  ) throws -> SeasonPlan {
    try SeasonPlan(
      startYear: start, endYear: end, warmUpFrom: warmUpFrom, available: available)
  }

  @Test func `without an end the last season is it`() throws {
    let plan = try plan(2014)
    #expect(plan.predicted == 2014...2015)
    #expect(plan.walked == 2014...2015)
    #expect(plan.gaps == [])
  }

  @Test func `a single season will do`() throws {
    #expect(try plan(2015).predicted == 2015...2015)
    #expect(try plan(2010, 2010).predicted == 2010...2010)
  }

  @Test func `a warm-up is walked and not predicted`() throws {
    let plan = try plan(2012, 2014, warmUpFrom: 2010)
    #expect(plan.predicted == 2012...2014)
    #expect(plan.walked == 2010...2014)
  }

  @Test func `a warm-up from the first predicted season is none`() throws {
    #expect(try plan(2012, warmUpFrom: 2012) == plan(2012))
  }

  @Test func `seasons without games inside the range are gaps`() throws {
    #expect(try plan(2010).gaps == [2013])
    #expect(try plan(2014, warmUpFrom: 2011).gaps == [2013])
    #expect(try plan(2010, 2012).gaps == [])
  }

  @Test func `without any games there is nothing to plan`() {
    let message = "no season has games; import some"
    #expect(throws: Fault(.missing, message)) { try plan(2015, available: []) }
  }

  @Test func `a start after the end is refused`() {
    let message = "start_year 2014: is after the last season, 2012; expected it at or before"
    #expect(throws: Fault(.usage, message)) { try plan(2014, 2012) }
  }

  @Test func `a warm-up after the start is refused`() {
    let message =
      "warm_up_from 2014: is after the first season that is predicted, 2012; expected it before"
    #expect(throws: Fault(.usage, message)) { try plan(2012, warmUpFrom: 2014) }
  }

  @Test(
    arguments: [
      (2009, nil, nil, "start_year 2009"), (2016, nil, nil, "start_year 2016"),
      (2010, 2016, nil, "end_year 2016"), (2010, nil, 2001, "warm_up_from 2001"),
    ] as [(Int, Int?, Int?, String)])
  func `a year outside the data names the option and the range`(
    start: Int, end: Int?, warmUp: Int?, option: String
  ) {
    let message = "\(option): that season has no games; there are seasons 2010 to 2015"
    #expect(throws: Fault(.missing, message)) {
      try plan(start, end, warmUpFrom: warmUp)
    }
  }

  @Test(
    arguments: [
      (2013, nil, nil, "start_year 2013"), (2010, 2013, nil, "end_year 2013"),
      (2014, nil, 2013, "warm_up_from 2013"),
    ] as [(Int, Int?, Int?, String)])
  func `a year in a gap says that there are gaps`(
    start: Int, end: Int?, warmUp: Int?, option: String
  ) {
    let message =
      "\(option): that season has no games; there are seasons 2010 to 2015, with gaps"
    #expect(throws: Fault(.missing, message)) {
      try plan(start, end, warmUpFrom: warmUp)
    }
  }
}
