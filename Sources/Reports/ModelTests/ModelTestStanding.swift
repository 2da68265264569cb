internal import Evaluation
internal import Monitoring
internal import Sequential
internal import Time

/// The numbers of a test, while it runs or as they were written at its end.
struct ModelTestStanding {
  var games = 0
  var metrics: [Contender: Metrics] = [:]
  var meanDifference: Double?
  var interval: ClosedRange<Double>?
  var evidence: [Contender: Double] = [:]
  var pValue: Double?
  var winner: Contender?
  /// The day on which the verdict came; nil without one, and where it is not known any more.
  var verdictDate: CalendarDate?
  var gamesNeeded: Int?

  init(_ result: ModelTest.Result) {
    (games, meanDifference, interval) = (result.games, result.meanDifference, result.interval)
    metrics = [.champion: result.champion, .challenger: result.challenger]
    evidence[.champion] = result.championEvidence
    evidence[.challenger] = result.challengerEvidence
    (pValue, winner) = (result.pValue, result.winner)
  }

  init(_ look: ModelTestLook) {
    switch look.comparison {
    case .shadow(let look): self.init(look)
    case .split(let look): self.init(look)
    }
  }

  private init(_ look: ShadowLook) {
    let duel = look.duel
    (games, meanDifference, interval) = (duel.games, duel.mean, duel.interval)
    for contender in Contender.allCases {
      metrics[contender] = look.metrics(of: contender)
      evidence[contender] = duel.evidence(for: contender)
    }
    (winner, verdictDate, gamesNeeded) = (look.winner, look.verdictDate, duel.gamesNeeded)
  }

  /// Before its horizon a split shows how many games there are, and nothing else.
  private init(_ look: SplitLook) {
    (games, winner) = (look.games, look.winner)
    gamesNeeded = max(0, look.horizon - look.games)
    guard let analysis = look.analysis else { return }
    metrics = [.champion: look.champion.metrics, .challenger: look.challenger.metrics]
    (meanDifference, interval) = (analysis.losses?.difference, analysis.interval)
    pValue = analysis.losses?.pValue
  }
}
