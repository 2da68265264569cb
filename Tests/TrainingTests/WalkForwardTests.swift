import Faults
import Features
import Hyperparameters
import League
import Models
import Synchronization
import TestSupport
import Testing
import Tracking

@testable import Training

@Suite struct WalkForwardTests {
  /// A model that writes down which rows it is given.
  private struct RowSpy: StatelessModel {
    final class Notebook: Sendable {
      struct Call: Equatable {
        var fitted: Range<Int>
        var asked: Range<Int>?
      }

      let calls = Mutex<[Call]>([])
    }

    let notebook = Notebook()
    var answer = 0.25

    mutating func fit(_ rows: FeatureRows) {
      notebook.calls.withLock { $0.append(Notebook.Call(fitted: rows.range)) }
    }

    func predict(_ rows: FeatureRows) -> [Double] {
      notebook.calls.withLock { $0[$0.count - 1].asked = rows.range }
      return rows.range.map { _ in answer }
    }

    func files() -> [ModelFile] { [ModelFile(name: "spy", bytes: [7])] }
  }

  private func walkForward(
    _ league: MadeUpLeague, _ predicted: ClosedRange<Int>, _ scope: PredictionScope
  ) throws -> (walk: WalkForward, table: FeatureTable) {
    let dataset = league.dataset
    let configuration = try FeatureSelection(.builtIn, names: ["site"]).configuration
    let table = try FeatureTable(
      dataset, seasons: dataset.seasons, configuration, threads: 1)
    let plan = try SeasonPlan.plan(predicted, warmUpFrom: 2000)
    return (WalkForward(table, dataset: dataset, plan: plan, scope: scope), table)
  }

  private typealias Fold = WalkForward.Fold

  /// The first row of a season's day 39, on which the tournament begins.
  private func tournament(_ table: FeatureTable, _ season: Int32) throws -> Int {
    try #require(table.matchups.firstIndex { $0.season == season && $0.day == 39 })
  }

  @Test func `a tournament is predicted from all rows before its first day`() throws {
    let (walk, table) = try walkForward(MadeUpLeague(seed: 1), 2001...2003, .tournament)
    let expected = try (1...3).map { season in
      let start = try tournament(table, Int32(2000 + season))
      return Fold(training: 0..<start, predicted: start..<table.seasons[season].upperBound)
    }
    #expect(walk.folds == expected)
    // Other games of the tournament's days are predicted with it, and not recorded.
    #expect(expected.allSatisfy { !table.matchups[$0.predicted].allSatisfy(\.isTournament) })
    var model: any StatelessModel = RowSpy()
    let predictions = try walk.run(&model) { _ in }
    #expect(predictions.count == table.matchups.count { $0.season > 2000 && $0.isTournament })
  }

  @Test func `where all games are predicted, a season is from the seasons before`() throws {
    let (walk, table) = try walkForward(MadeUpLeague(seed: 1), 2001...2002, .all)
    let expected = try [1, 2].flatMap { season in
      let (range, start) = (table.seasons[season], try tournament(table, Int32(2000 + season)))
      return [
        Fold(training: 0..<range.lowerBound, predicted: range.lowerBound..<start),
        Fold(training: 0..<start, predicted: start..<range.upperBound),
      ]
    }
    #expect(walk.folds == expected)
    var model: any StatelessModel = RowSpy()
    let predictions = try walk.run(&model) { _ in }
    let predicted = table.matchups.indices.filter {
      (2001...2002).contains(table.matchups[$0].season)
    }
    #expect(predictions.count == predicted.count)
    #expect(predictions.outcome == predicted.map { table.outcomes[$0] })
    #expect(predictions.probability.allSatisfy { $0 == 0.25 })
  }

  @Test func `a season without a tournament is learnt from, and predicted only among all`() throws {
    let league = MadeUpLeague(seed: 2, withoutTournament: [2002])
    let (walk, table) = try walkForward(league, 2001...2003, .tournament)
    #expect(walk.folds.map { table.matchups[$0.predicted.lowerBound].season } == [2001, 2003])
    let (all, _) = try walkForward(league, 2001...2003, .all)
    #expect(all.folds.count == 5)
    #expect(
      all.folds[2]
        == Fold(training: 0..<table.seasons[2].lowerBound, predicted: table.seasons[2]))
  }

  @Test func `a season that is all tournament is one fold`() throws {
    var league = MadeUpLeague(seed: 3)
    for index in league.games.indices where league.games[index].season == 2002 {
      league.games[index].isTournament = true
    }
    let (walk, table) = try walkForward(league, 2002...2002, .all)
    let range = table.seasons[2]
    #expect(walk.folds == [Fold(training: 0..<range.lowerBound, predicted: range)])
  }

  @Test func `the model is fitted before each fold, and at last on everything`() throws {
    let (walk, table) = try walkForward(MadeUpLeague(seed: 4), 2001...2003, .all)
    let spy = RowSpy()
    var model: any StatelessModel = spy
    var seasons: [Int] = []
    _ = try walk.run(&model) { seasons.append($0.season) }
    #expect(seasons == [2001, 2001, 2002, 2002, 2003, 2003])
    #expect(try walk.fitOnEverything(&model) == [ModelFile(name: "spy", bytes: [7])])
    let calls = spy.notebook.calls.withLock { $0 }
    #expect(calls.dropLast().map(\.fitted) == walk.folds.map(\.training))
    #expect(calls.dropLast().map(\.asked) == walk.folds.map(\.predicted))
    #expect(calls.last == RowSpy.Notebook.Call(fitted: 0..<table.rowCount))
  }

  @Test func `without earlier scores there is nothing to learn from`() throws {
    let message =
      "season 2000: no earlier games to learn from; walk some seasons before it"
    var model: any StatelessModel = RowSpy()
    let (first, _) = try walkForward(MadeUpLeague(seed: 5), 2000...2003, .all)
    #expect(throws: Fault(.missing, message)) { try first.run(&model) { _ in } }
    // The tournament has its own season to learn from, unless that was never played.
    var league = MadeUpLeague(seed: 5)
    let (tournaments, _) = try walkForward(league, 2000...2003, .tournament)
    #expect(try tournaments.run(&model) { _ in }.season.first == 2000)
    league.games = league.games.map { $0.season == 2000 ? $0.with(nil) : $0 }
    let (unplayed, _) = try walkForward(league, 2000...2003, .tournament)
    #expect(throws: Fault(.missing, message)) { try unplayed.run(&model) { _ in } }
  }

  /// Rows of games to come teach nothing, and are not there yet when the next ones are.
  @Test func `the last fit is on the rows up to the last that has an outcome`() throws {
    var league = MadeUpLeague(seed: 5)
    let played = try #require(
      league.games.sorted().lastIndex { $0.season == 2003 && $0.day <= 30 && $0.result != nil })
    league.games = league.games.map {
      ($0.season, $0.day) > (2003, 30) ? $0.with(nil) : $0
    }
    let spy = RowSpy()
    var model: any StatelessModel = spy
    let (walk, table) = try walkForward(league, 2001...2003, .all)
    _ = try walk.fitOnEverything(&model)
    #expect(spy.notebook.calls.withLock { $0.map(\.fitted) } == [0..<played + 1])
    #expect(played + 1 < table.rowCount)
  }

  @Test func `without any scores no model is saved`() throws {
    var league = MadeUpLeague(seed: 5)
    league.games = league.games.map { $0.with(nil) }
    var model: any StatelessModel = RowSpy()
    #expect(try walkForward(league, 2000...2003, .all).walk.fitOnEverything(&model) == [])
  }

  @Test func `an answer that is no probability names season and day`() throws {
    var model: any StatelessModel = RowSpy(answer: 1.5)
    let (walk, _) = try walkForward(MadeUpLeague(seed: 6), 2001...2003, .tournament)
    let message = "season 2001, day 39: the model answered 1.5, which is no probability"
    #expect(throws: Fault(.modelAnswer, message)) { try walk.run(&model) { _ in } }
  }
}
