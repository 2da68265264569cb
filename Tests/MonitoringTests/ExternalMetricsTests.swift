import Database
import Faults
import Ledger
import TestSupport
import Testing
import Time

@testable import Monitoring

/// Metrics of models that run elsewhere, on both databases.
@Suite struct ExternalMetricsTests {
  private static let kinds = DatabaseKind.available

  private static func metrics(
    _ model: String = "market", week: Int = 0, games: Int = 120,
    scores: [ExternalScore: Double] = [.logLoss: 0.5831, .accuracy: 1]
  ) throws -> ExternalMetrics {
    try ExternalMetrics(
      model: model, start: WatchedLedger.date(7 * week), end: WatchedLedger.date(7 * week + 6),
      games: games, scores: scores)
  }

  @Test(arguments: kinds)
  func `What is stated comes back as it was, and the same again is not stored again`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let book = ExternalMetricsBook(here.ledger, of: here.league)
    #expect(try book.statements() == [])
    let all = Dictionary(
      uniqueKeysWithValues: ExternalScore.allCases.enumerated().map { ($1, 0.1 + Double($0) / 10) })
    let (first, isNew) = try book.add(
      try Self.metrics(scores: all), by: "ann", at: WatchedLedger.moment(8))
    #expect(isNew && first.number == 1 && first.metrics.scores == all)
    let again = try book.add(try Self.metrics(scores: all), by: "bob", at: WatchedLedger.moment(9))
    #expect(!again.isNew && again.statement == first)
    #expect(try book.statements() == [first])
  }

  @Test(arguments: kinds)
  func `A period counts as it was stated last, and what was said before stays`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let book = ExternalMetricsBook(here.ledger, of: here.league)
    _ = try book.add(try Self.metrics(), by: "ann", at: WatchedLedger.moment(8))
    let corrected = try book.add(
      try Self.metrics(games: 121), by: "ann", at: WatchedLedger.moment(9)
    ).statement
    let next = try book.add(
      try Self.metrics(week: 1), by: "ann", at: WatchedLedger.moment(15)
    ).statement
    let other = try book.add(
      try Self.metrics("another"), by: "ann", at: WatchedLedger.moment(15)
    ).statement
    #expect(corrected.number == 2)
    #expect(try book.statements() == [other, next, corrected])
    #expect(try book.statements(of: "market") == [next, corrected])
    #expect(try here.ledger.connection.integer("SELECT count(*) FROM external_metrics") == 4)
    for change in ["UPDATE external_metrics SET games = 1", "DELETE FROM external_metrics"] {
      #expect(throws: Fault.self) { try here.ledger.connection.run(change) }
    }
    #expect(try book.statements().count == 3)
  }

  @Test func `What cannot be is refused, and says which`() throws {
    func field(_ make: () throws -> ExternalMetrics) -> String? {
      do {
        _ = try make()
        return nil
      } catch {
        return (error as? Fault)?.place?.field
      }
    }
    #expect(field { try Self.metrics() } == nil)
    #expect(field { try Self.metrics(" ") } == "model")
    #expect(field { try Self.metrics(games: 0) } == "games")
    #expect(field { try Self.metrics(scores: [:]) } == "log_loss")
    for score in ExternalScore.allCases {
      for value in [score.range.lowerBound, score.range.upperBound] {
        #expect(field { try Self.metrics(scores: [score: value]) } == nil, "\(score) \(value)")
      }
      for value in [score.range.lowerBound.nextDown, score.range.upperBound.nextUp, .nan] {
        #expect(
          field { try Self.metrics(scores: [score: value]) } == score.rawValue, "\(score) \(value)")
      }
    }
    let late = WatchedLedger.date(1)
    #expect(
      field {
        try ExternalMetrics(
          model: "m", start: late, end: WatchedLedger.start, games: 1,
          scores: [.calibrationError: 0])
      } == "end")
  }
}
