import TestSupport
import Testing
import Time

@testable import Ledger
@testable import Monitoring

/// When a check has a model in use trained again by itself.
@Suite struct RetrainingPolicyTests {
  private let here: WatchedLedger
  private let critical: Look
  private let policy = RetrainingPolicy(days: 60)

  init() throws {
    here = try WatchedLedger(.sqlite)
    let games = WatchedLedger.games(SimulatedSeason(seed: 3), .home)
    for origin in [ForecastOrigin.issued, .replayed] { try here.forecast(games, as: origin) }
    try here.settle(games)
    critical = try Monitor(here.ledger, here.run()).look()
  }

  private func request(_ cause: RetrainingRequest.Cause) -> RetrainingRequest {
    RetrainingRequest(
      subjectRunID: here.source.runID, model: "elo", cause: cause, reason: "so", actor: "ann")
  }

  @Test func `Critical evidence makes one due, and tells why`() throws {
    let day = WatchedLedger.moment(300)
    guard case .due(let reason) = policy.decision(critical, after: [], at: day) else {
      Issue.record("not due")
      return
    }
    #expect(reason.hasPrefix("the model is not right: ") && reason.contains("home"))
    let replayed = try Monitor(here.ledger, here.run(.replayed)).look()
    #expect(policy.decision(replayed, after: [], at: day) == .notNeeded)
    let early = try Monitor(here.ledger, here.run(), asOf: WatchedLedger.date(40)).look()
    #expect(policy.decision(early, after: [], at: day) == .notNeeded)
  }

  @Test func `One in so many days is enough, whichever way the clock was set`() throws {
    let book = RetrainingBook(here.ledger, of: here.league)
    let day = 300
    let other = try book.request(request(.manual), at: WatchedLedger.moment(day))
    // Under way, it is enough whatever it follows from.
    #expect(
      policy.decision(critical, after: [other], at: WatchedLedger.moment(day)) == .enough(other))
    let ended = try book.cancel(other.id, by: "ann", at: WatchedLedger.moment(day))
    guard case .due = policy.decision(critical, after: [ended], at: WatchedLedger.moment(day))
    else {
      Issue.record("one that was asked for by hand is enough")
      return
    }
    let drifted = try book.request(request(.driftDetected), at: WatchedLedger.moment(day))
    let cancelled = try book.cancel(drifted.id, by: "ann", at: WatchedLedger.moment(day))
    for (later, isEnough) in [(0, true), (59, true), (60, false), (-59, true), (-60, false)] {
      let decision = policy.decision(
        critical, after: [cancelled, ended], at: WatchedLedger.moment(day + later))
      #expect((decision == .enough(cancelled)) == isEnough, "\(later)")
    }
  }
}
