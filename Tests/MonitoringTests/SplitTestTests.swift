import Evaluation
import Ledger
import Sequential
import TestSupport
import Testing

@testable import Monitoring

/// Tests whose games are divided between the contenders.
@Suite struct SplitTestTests {
  static let kinds = DatabaseKind.available

  @Test func `Games fall to the contenders by their shares, always the same ones`() {
    for share in [0.1, 0.5, 0.75] {
      let assignment = GameAssignment(testID: "t", challengerShare: share)
      let other = GameAssignment(testID: "u", challengerShare: share)
      let ids = (0..<4000).map { "2024_\($0)_1_2" }
      let mine = ids.map { assignment.contender(of: $0) }
      #expect(mine == ids.map { assignment.contender(of: $0) })
      let count = mine.count { $0 == .challenger }
      // Five standard deviations.
      #expect(abs(Double(count) - 4000 * share) < 5 * (4000 * share * (1 - share)).squareRoot())
      #expect(mine != ids.map { other.contender(of: $0) })
    }
  }

  @Test(.slow, arguments: kinds)
  func `A split is read at its horizon, and never before`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let test = try book.start(
      Duel.plan(mode: .split(challenger: 0.5), horizon: 400), at: WatchedLedger.moment(-5))
    let games = Duel.games(500, noise: 3)
    for contender in Contender.allCases {
      try Duel.issue(
        games.filter { test.contender(of: Duel.draft($0, .champion).game.gameID) == contender },
        [contender], in: here)
    }
    try Duel.settle(Array(games.prefix(390)), in: here)
    let early = try Duel.split(try book.look(at: test))
    #expect(early.games == 390 && !early.isReadable)
    #expect(early.analysis == nil && early.winner == nil)
    try Duel.settle(games, in: here)
    let look = try Duel.split(try book.look(at: test))
    // Games beyond the horizon change nothing.
    #expect(look.games == 400 && look.isReadable)
    let welch = try #require(WelchTTest(look.challenger.losses, look.champion.losses))
    #expect(look.analysis?.losses == welch)
    #expect(look.ratio?.isMismatch == false)
    #expect(welch.pValue < 0.05 && look.winner == .challenger)
    let ended = try book.complete("winter", by: "ann", at: WatchedLedger.moment(100))
    #expect(ended.end?.result == look.result(isReviewed: false))
    #expect(ended.end?.result?.pValue == welch.pValue)
    #expect(ended.end?.result?.challengerEvidence == nil)
  }

  @Test(.slow, arguments: kinds)
  func `A split whose games did not fall as planned has no winner`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let test = try book.start(
      Duel.plan(mode: .split(challenger: 0.5), horizon: 200), at: WatchedLedger.moment(-5))
    let games = Duel.games(600, noise: 3)
    let own = { (contender: Contender) in
      games.filter { test.contender(of: Duel.draft($0, .champion).game.gameID) == contender }
    }
    try Duel.issue(own(.champion), [.champion], in: here)
    // Most of the challenger's are lost.
    try Duel.issue(Array(own(.challenger).prefix(20)), [.challenger], in: here)
    try Duel.settle(games, in: here)
    let look = try Duel.split(try book.look(at: test))
    #expect(look.isReadable && look.ratio?.isMismatch == true && look.winner == nil)
  }

  @Test(arguments: kinds)
  func `Games that were given to the other are nobody's to miss, while the test runs`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let plan = Duel.plan(mode: .split(challenger: 0.25), horizon: 400)
    let test = try book.start(plan, at: WatchedLedger.moment(10))
    let ids = (0..<400).map { "2024_20_\($0)_9000" }
    func others(_ runID: String, day: Int) throws -> Set<String> {
      let divided = try book.divided(of: runID)
      return Set(ids.filter { divided.isOthers($0, dayStart: WatchedLedger.moment(day)) })
    }
    let challengers = Set(ids.filter { test.contender(of: $0) == .challenger })
    #expect(!challengers.isEmpty)
    #expect(try others(plan.champion.runID, day: 20) == challengers)
    #expect(try others(plan.challenger.runID, day: 20) == Set(ids).subtracting(challengers))
    #expect(try others(plan.champion.runID, day: 9).isEmpty)
    #expect(try book.divided(of: "somebody else").isEmpty)
    _ = try book.cancel(plan.name, by: "ann", at: WatchedLedger.moment(30))
    #expect(try others(plan.champion.runID, day: 29) == challengers)
    #expect(try others(plan.champion.runID, day: 30).isEmpty)
  }
}
