internal import Evaluation
internal import Ledger
internal import Monitoring
internal import Sequential
internal import Time
internal import Wording

/// Sentences about a test between two models.
enum ModelTestWords {
  /// How a test that runs stands.
  static func sentence(_ plan: ModelTestPlan, _ look: ModelTestLook) -> String {
    let standing = ModelTestStanding(look)
    if case .split(let look) = look.comparison { return split(look) }
    guard standing.games > 0 else {
      return "Too few to say: no game that both forecast has a result yet."
    }
    return standing.winner.map { verdict($0, plan, standing) } ?? undecided(plan, standing)
  }

  private static func verdict(
    _ winner: Contender, _ plan: ModelTestPlan, _ standing: ModelTestStanding
  ) -> String {
    let day = standing.verdictDate.map { ", decided on \($0)" } ?? ""
    return "The \(winner.rawValue) is better: evidence \(evidence(standing, winner)) after "
      + "\(NumberFormat.counted(standing.games, "game"))\(day)."
  }

  private static func undecided(_ plan: ModelTestPlan, _ standing: ModelTestStanding) -> String {
    let mean = standing.meanDifference ?? 0
    let ahead: Contender? = mean > 0 ? .challenger : mean < 0 ? .champion : nil
    guard let ahead else {
      return "No verdict yet: \(NumberFormat.counted(standing.games, "game")), and nobody is ahead."
    }
    let pace =
      standing.gamesNeeded.map {
        "about \(NumberFormat.counted($0, "more game")) at this pace"
      } ?? "nothing points to one yet"
    return "No verdict yet: \(NumberFormat.counted(standing.games, "game")), the \(ahead.rawValue) "
      + "ahead with evidence \(evidence(standing, ahead)) of the "
      + "\(MonitorWords.evidence(plan.duel.threshold(for: ahead))) that decides; \(pace)."
  }

  private static func evidence(_ standing: ModelTestStanding, _ contender: Contender) -> String {
    MonitorWords.evidence(standing.evidence[contender] ?? 1)
  }

  private static func split(_ look: SplitLook) -> String {
    let games = NumberFormat.counted(look.games, "game")
    guard look.isReadable else {
      return "Not to be read yet: \(games) of the \(NumberFormat.grouped(look.horizon)) that were "
        + "planned; read early, chance would decide more often than it says."
    }
    guard look.ratio?.isMismatch == false else {
      return "Not to be believed: games did not fall to both as planned, and something decides who "
        + "gets which."
    }
    guard let winner = look.winner else {
      return "No difference that chance does not explain, over the \(games) that were planned."
    }
    return "The \(winner.rawValue) is better, over the \(games) that were planned."
  }

  /// How a test ended, or that it has not begun.
  static func sentence(_ test: ModelTest) -> String? {
    if test.status == .planned {
      return "Planned: it starts at \(test.plan.startsAt.text(to: .seconds))."
    }
    guard let end = test.end else { return nil }
    let when = "at \(end.time.text(to: .seconds)) by \(end.actor)"
    guard let result = end.result else { return "Cancelled \(when), without a verdict." }
    let winner = result.winner.map { "the \($0.rawValue) won" } ?? "nobody won"
    return "Completed \(when): \(winner) after \(NumberFormat.counted(result.games, "game")); "
      + "\(words(result.decision))."
  }

  static func words(_ decision: ModelTest.Decision) -> String {
    switch decision {
    case .promoteChallenger: "the challenger is to be promoted"
    case .keepChampion: "the champion is kept"
    case .noWinner: "there is no winner"
    case .manualReview: "a person decides"
    }
  }

  /// How the numbers are to be read.
  static func notes(_ look: ModelTestLook) -> [String] {
    var notes: [String] = []
    if look.origin != .issued {
      notes.append(
        "Replayed on \(look.origin.rawValue) forecasts: how a test would have gone. It is not on record, "
          + "and decides nothing.")
    }
    if case .shadow(let shadow) = look.comparison {
      if shadow.earlyGames > 0 {
        notes.append(
          "\(NumberFormat.counted(shadow.earlyGames, "game")) forecast before the last days' games "
            + "were known: kept out.")
      }
      if shadow.laterGames > 0 {
        notes.append(
          "\(NumberFormat.counted(shadow.laterGames, "game")) since the verdict, which change nothing."
        )
      }
    }
    if look.undatedGames > 0 {
      notes.append("\(NumberFormat.counted(look.undatedGames, "game")) without a date left out.")
    }
    return notes
  }
}
