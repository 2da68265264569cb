public import Evaluation
internal import Glibc
public import Sequential

/// How two models compare that each forecast games of their own: read once, at the horizon.
public struct SplitLook: Sendable {
  /// The games of a contender.
  public struct Arm: Sendable {
    public private(set) var probabilities: [Double] = []
    public private(set) var outcomes: [Double] = []
    public private(set) var losses: [Double] = []
    /// Games that were decided and whose winner was named, and not named; even forecasts are neither.
    public private(set) var right = 0
    public private(set) var wrong = 0

    public var games: Int { losses.count }
    public var metrics: Metrics { Metrics(probabilities: probabilities, outcomes: outcomes) }

    fileprivate mutating func add(_ probability: Double, _ outcome: Double, loss: Double) {
      probabilities.append(probability)
      outcomes.append(outcome)
      losses.append(loss)
      guard outcome != 0.5, probability != 0.5 else { return }
      if (probability > 0.5) == (outcome == 1) { right += 1 } else { wrong += 1 }
    }
  }

  /// The tests at the horizon.
  public struct Analysis: Sendable {
    /// Welch's test of the losses, the champion's mean less the challenger's; nil where nothing varies.
    public let losses: WelchTTest?
    /// Fisher's test of the shares of winners that were named.
    public let winners: FisherExactTest
    /// Covers the difference of mean losses; nil where nothing varies.
    public let interval: ClosedRange<Double>?
  }

  public private(set) var champion = Arm()
  public private(set) var challenger = Arm()
  public let horizon: Int
  public let alpha: Double
  /// Whether games fell to both as planned; nil without games.
  public let ratio: SampleRatioCheck?

  /// - Parameters:
  ///   - games: by date and id.
  ///   - assigned: whose each game is; a forecast by the other says nothing.
  init(_ plan: ModelTestPlan, _ games: [TestedGame], assigned: (String) -> Contender?) {
    (horizon, alpha) = (plan.horizon, plan.alpha)
    let own = games.filter { game in
      switch assigned(game.gameID) {
      case .champion: game.champion != nil
      case .challenger: game.challenger != nil
      case nil: false
      }
    }
    // Later games would let somebody choose when to read.
    for game in own.prefix(plan.horizon) {
      let contender = assigned(game.gameID)
      guard let probability = contender == .champion ? game.champion : game.challenger else {
        continue
      }
      let loss =
        plan.score == .brier
        ? squaredError(probability: probability, outcome: game.outcome)
        : gameLogLoss(probability: probability, outcome: game.outcome)
      if contender == .champion {
        champion.add(probability, game.outcome, loss: loss)
      } else {
        challenger.add(probability, game.outcome, loss: loss)
      }
    }
    ratio = SampleRatioCheck(
      champion.games, challenger.games, share: plan.mode.shares.challenger)
  }

  public var games: Int { champion.games + challenger.games }
  public var isReadable: Bool { games >= horizon }

  /// Nil before the horizon: read early, its chance of a false verdict would be another.
  public var analysis: Analysis? {
    guard isReadable else { return nil }
    let losses = WelchTTest(challenger.losses, champion.losses)
    return Analysis(
      losses: losses,
      winners: FisherExactTest(
        successes: champion.right, failures: champion.wrong, otherSuccesses: challenger.right,
        otherFailures: challenger.wrong), interval: losses?.interval(alpha: alpha))
  }

  /// Whoever lost less, where chance is no explanation and games fell as planned; nil before the horizon.
  public var winner: Contender? {
    guard let losses = analysis?.losses, losses.pValue <= alpha, ratio?.isMismatch == false else {
      return nil
    }
    return losses.difference > 0 ? .challenger : .champion
  }

  func result(isReviewed: Bool) -> ModelTest.Result {
    let analysis = analysis
    return ModelTest.Result(
      games: games, champion: champion.metrics, challenger: challenger.metrics,
      meanDifference: analysis?.losses?.difference, interval: analysis?.interval,
      challengerEvidence: nil, championEvidence: nil, pValue: analysis?.losses?.pValue,
      winner: winner, decision: isReviewed ? .manualReview : ModelTest.Decision(winner))
  }
}
