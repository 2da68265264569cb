public import Faults
internal import Ledger
public import Time

/// The games that tests gave to other runs: nobody expects a forecast of them from this one.
public struct DividedGames: Sendable {
  private let runID: String
  /// Tests that divide games between the run and another, and that have started.
  private let tests: [ModelTest]

  init(_ tests: [ModelTest], of runID: String) {
    self.runID = runID
    self.tests = tests.filter {
      $0.plan.mode != .shadow && $0.startedAt != nil
        && [$0.plan.champion.runID, $0.plan.challenger.runID].contains(runID)
    }
  }

  public var isEmpty: Bool { tests.isEmpty }

  /// Whether a game was another's, for a schedule; nil where no game is.
  func rule(in zone: Zone) -> ((LedgerGame) -> Bool)? {
    guard !tests.isEmpty else { return nil }
    return { game in
      game.date.map { isOthers(game.gameID, dayStart: zone.start(of: $0)) } ?? false
    }
  }

  /// Whether a game was another's when it was to be forecast.
  ///
  /// - Parameter dayStart: when the game's date began in the league's time zone.
  public func isOthers(_ gameID: String, dayStart: Instant) -> Bool {
    tests.contains { test in
      guard let start = test.startedAt, start <= dayStart,
        test.end.map({ dayStart < $0.time }) ?? true
      else { return false }
      return test.contender(of: gameID).map { test.source(of: $0).runID != runID } ?? false
    }
  }
}

extension ModelTestBook {
  /// The games that tests gave to other runs than this.
  public func divided(of runID: String) throws(Fault) -> DividedGames {
    DividedGames(try tests(), of: runID)
  }
}
