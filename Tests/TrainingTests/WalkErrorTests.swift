import Faults
import League
import Models
import TestSupport
import Testing

@testable import Training

@Suite struct WalkErrorTests {
  private func run(
    _ league: MadeUpLeague = MadeUpLeague(seed: 1), scope: PredictionScope = .all,
    answer: @escaping @Sendable (ArraySlice<Matchup>) -> [Double]
  ) throws {
    var model: any StatefulModel = Spy(answer: answer)
    _ = try Walk(dataset: league.dataset, plan: .plan(), scope: scope).run(&model)
  }

  @Test(arguments: [
    (Double.nan, "nan"), (1.5, "1.5"), (-0.25, "-0.25"), (.infinity, "inf"),
    ((1.0).nextUp, "1.0000000000000002"), (-.leastNonzeroMagnitude, "-5e-324"),
  ])
  func `an answer that is no probability names season and day`(answer: Double, text: String) {
    let message = "season 2001, day 6: the model answered \(text), which is no probability"
    #expect(throws: Fault(.modelAnswer, message)) {
      try run { matchups in
        matchups.map { $0.season == 2001 && $0.day == 6 ? answer : 0.5 }
      }
    }
  }

  @Test(arguments: [0, 3, 5])
  func `a wrong number of answers names season and day`(count: Int) {
    let message = "season 2000, day 0: the model gave \(count) answers for 4 games"
    #expect(throws: Fault(.modelAnswer, message)) {
      try run { _ in Array(repeating: 0.5, count: count) }
    }
  }

  @Test func `one answer too few is said in the singular`() {
    #expect(
      throws: Fault(.modelAnswer, "season 2000, day 0: the model gave 1 answer for 4 games")
    ) {
      try run { _ in [0.5] }
    }
  }

  @Test(arguments: [0.0, 1, 0.5, .leastNonzeroMagnitude])
  func `every number from 0 to 1 is a probability`(answer: Double) throws {
    try run { $0.map { _ in answer } }
  }

  @Test func `a wrong answer for a game that is not recorded is an error too`() {
    #expect(throws: Fault.self) {
      try run(scope: .tournament) { $0.map { $0.isTournament ? 0.5 : 2 } }
    }
  }
}

@Suite struct WalkProgressTests {
  private struct Stop: Error, Equatable {}

  private func walk(_ league: MadeUpLeague, warmUpFrom: Int? = nil) throws -> Walk {
    Walk(
      dataset: league.dataset, plan: try .plan(2001...2003, warmUpFrom: warmUpFrom),
      scope: .tournament)
  }

  @Test func `each season is reported at its start, in order`() throws {
    let league = MadeUpLeague(seed: 3)
    var reports: [Walk.Progress] = []
    var model: any StatefulModel = Spy()
    _ = try walk(league, warmUpFrom: 2000).run(&model) { reports.append($0) }
    #expect(reports.map(\.season) == [2000, 2001, 2002, 2003])
    #expect(reports.map(\.completedSeasons) == [0, 1, 2, 3])
    #expect(reports.allSatisfy { $0.totalSeasons == 4 })
    #expect(reports.allSatisfy { $0.totalGames == league.games.count })
    let before = (2000...2003).map { season in league.games.count { $0.season < season } }
    #expect(reports.map(\.completedGames) == before)
  }

  @Test func `seasons that are not walked do not count`() throws {
    let league = MadeUpLeague(seed: 3)
    var reports: [Walk.Progress] = []
    var model: any StatefulModel = Spy()
    _ = try walk(league).run(&model) { reports.append($0) }
    #expect(reports.map(\.season) == [2001, 2002, 2003])
    #expect(reports.allSatisfy { $0.totalGames == league.games.count { $0.season > 2000 } })
  }

  @Test func `long seasons are reported within, never going back`() throws {
    var league = MadeUpLeague(seed: 3, seasons: 2001...2001)
    var random = SeededGenerator(seed: 3)
    league.games = []
    for index in 0..<30_000 {
      let first = 101 + Int64(index % 100) * 2
      league.games.append(
        Game(
          season: 2001, day: Int32(index / 100), first: first, second: first + 1, site: .home,
          isTournament: index > 29_000, result: MadeUpLeague.result(&random)))
    }
    var games: [Int] = []
    var model: any StatefulModel = Spy()
    let plan = try SeasonPlan.plan(2001...2001)
    _ = try Walk(dataset: league.dataset, plan: plan, scope: .all).run(&model) {
      games.append($0.completedGames)
    }
    #expect(games.first == 0)
    #expect(games.count > 1)
    #expect(games == games.sorted() && games.allSatisfy { $0 <= 30_000 })
  }

  @Test func `what the report throws ends the walk`() throws {
    let spy = Spy()
    var model: any StatefulModel = spy
    #expect(throws: Stop()) {
      _ = try walk(MadeUpLeague(seed: 3)).run(&model) { if $0.season == 2002 { throw Stop() } }
    }
    let begun = spy.notebook.calls.compactMap { call -> Int? in
      if case .begin(let season) = call { season } else { nil }
    }
    #expect(begun == [2001])
  }
}
