internal import Hyperparameters
internal import League

/// How a team has played lately.
struct FormBlock: FeatureBlock {
  private struct Form {
    /// Margins of the last games, the latest last.
    var margins: [Double] = []
    /// Sums over all games of the season, each weighted by how many came after it.
    var weightedMargin = 0.0
    var weight = 0.0
    /// Wins in a row, or losses as a negative number.
    var streak = 0.0
    var lastDay: Int32?
    /// The games of the day that is being learnt: how many, their margins and their wins.
    var today = (games: 0.0, margin: 0.0, wins: 0.0)

    mutating func hear(_ performance: Performance) {
      today.games += 1
      today.margin += performance.margin
      today.wins += performance.outcome
      lastDay = performance.day
    }

    /// Games of one day have no order, so each counts as their mean.
    mutating func learn(window: Int, decay: Double) {
      let margin = today.margin / today.games
      for _ in 0..<Int(today.games) {
        if margins.count == window { margins.removeFirst() }
        margins.append(margin)
        weightedMargin = decay * weightedMargin + margin
        weight = decay * weight + 1
      }
      streak =
        switch today.wins {
        case today.games: max(streak, 0) + today.games
        case 0: min(streak, 0) - today.games
        default: 0
        }
      today = (0, 0, 0)
    }
  }

  private let window: Int
  private let decay: Double
  private let longestRest: Double
  private var forms: [Form]
  /// The teams that play on the day that is being learnt.
  private var playing: [Int] = []

  init(_ values: HyperparameterValues, teamCount: Int) {
    window = values.wholeNumber("window")
    decay = values.number("decay")
    longestRest = values.number("longest_rest")
    forms = Array(repeating: Form(), count: teamCount)
  }

  mutating func beginSeason(_ start: SeasonStart) {
    for team in forms.indices { forms[team] = Form() }
  }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    let form = forms[Int(team)]
    guard let lastDay = form.lastDay else {
      values += [.nan, .nan, .nan, .nan]
      return
    }
    values.append(form.margins.reduce(0, +) / Double(form.margins.count))
    values.append(form.weightedMargin / form.weight)
    values.append(form.streak)
    values.append(min(Double(matchup.day - lastDay), longestRest))
  }

  mutating func absorb(_ day: GameDay) {
    for performance in day.performances {
      forms[performance.team].hear(performance)
      if forms[performance.team].today.games == 1 { playing.append(performance.team) }
    }
    for team in playing { forms[team].learn(window: window, decay: decay) }
    playing.removeAll(keepingCapacity: true)
  }
}

extension FeatureBlockDefinition {
  static let form = FeatureBlockDefinition(
    name: "form", summary: "how the team has played lately",
    formula:
      "mean margin of the last games; Σ decay^k · margin / Σ decay^k over all games, k games "
      + "ago; wins in a row, losses negative, 0 after a tie; days since the last game, at most a "
      + "limit; several games of one day count as their mean, and leave no streak unless all end alike",
    source: "exponential smoothing: Brown, \"Exponential Smoothing for Predicting Demand\" (1956)",
    columns: [
      FeatureColumn("form_margin", "mean margin of the last games, in points"),
      FeatureColumn("form_weighted_margin", "exponentially weighted mean margin, in points"),
      FeatureColumn("form_streak", "wins in a row, losses negative"),
      FeatureColumn("form_rest", "days since the last game"),
    ],
    parameters: [
      Hyperparameter(
        "window", .wholeNumber(1...100), default: .value(.number(5)),
        "how many games form_margin looks back"),
      Hyperparameter(
        "decay", .number(0...1), default: .value(.number(0.85)),
        "weight of a game in form_weighted_margin by that of the next one"),
      Hyperparameter(
        "longest_rest", .number(1...1000), default: .value(.number(10)),
        "days after which more rest counts no more"),
    ],
    make: { values, teams in FormBlock(values, teamCount: teams.count) })
}
