internal import Chronology
internal import Glibc
internal import League

/// The likelihood of margins under the filter, for many settings of its parameters. The games are laid
/// out once.
///
/// Negative and in nats, over the games of all seasons but the first, each given the games of earlier days:
///
///     Σ ½ ln 2πS + ½ (c·asinh(m/c) − lead)²/S + ½ ln(1 + (m/c)²)
///
/// The last term is the density's change of variable from a softened margin to the margin.
struct MarginLikelihood: Sendable {
  private struct Game: Sendable {
    let teamA: Int32
    let teamB: Int32
    let day: Int32
    /// A place in `margins`.
    let margin: Int32
    let site: Double
  }

  private struct Season: Sendable {
    let start: SeasonStart
    var days: [Range<Int>] = []
  }

  private let teamCount: Int
  private var games: [Game] = []
  private var seasons: [Season] = []
  /// Each margin that occurs, once.
  private var margins: [Double] = []
  /// By margin: how many games of the seasons that count have it.
  private var counts: [Double] = []
  /// The seasons that count.
  private(set) var countedSeasons: [Int] = []
  /// How many games count.
  private(set) var gameCount = 0
  /// Whether conferences are known in any season.
  let hasConferences: Bool

  /// - Parameter dataset: the seasons to walk, with scores; games without a result are passed over.
  init(_ dataset: Dataset) {
    teamCount = dataset.teams.count
    hasConferences = dataset.seasons.contains {
      dataset.start(of: $0.season).conferences?.contains { $0 >= 0 } ?? false
    }
    var places: [Int32: Int32] = [:]
    for season in dataset.seasons {
      for step in dataset.steps(of: season) {
        switch step {
        case .season(let start): seasons.append(Season(start: start))
        case .morning: break
        case .evening(let day): add(day, &places)
        }
      }
      if seasons.count > 1 { countedSeasons.append(season.season) }
    }
  }

  private mutating func add(_ day: GameDay, _ places: inout [Int32: Int32]) {
    let first = games.count
    for (matchup, result) in zip(day.matchups, day.results) {
      guard let result else { continue }
      let place = places[result.margin] ?? Int32(margins.count)
      if place == margins.count {
        places[result.margin] = place
        margins.append(Double(result.margin))
        counts.append(0)
      }
      if seasons.count > 1 {
        counts[Int(place)] += 1
        gameCount += 1
      }
      games.append(
        Game(
          teamA: matchup.teamA, teamB: matchup.teamB, day: matchup.day, margin: place,
          site: Double(matchup.site.rawValue)))
    }
    guard games.count > first else { return }
    seasons[seasons.count - 1].days.append(first..<games.count)
  }

  /// Root mean square of the margins of the games that count; where none does, of the first season's; nil
  /// where there is no game, or none that anybody won.
  var scale: Double? {
    let counted = gameCount > 0
    let squares =
      counted
      ? zip(margins, counts).reduce(0) { $0 + $1.1 * $1.0 * $1.0 }
      : games.reduce(0) { $0 + margins[Int($1.margin)] * margins[Int($1.margin)] }
    let scale = (squares / Double(max(1, counted ? gameCount : games.count))).squareRoot()
    return scale > 0 ? scale : nil
  }

  /// The negative logarithm of the likelihood, in nats.
  func negativeLogarithm(_ parameters: KalmanParameters) -> Double {
    var filter = Kalman(parameters, teamCount: teamCount)
    let softened = margins.map(parameters.softened)
    var sum = Surprise()
    for (index, season) in seasons.enumerated() {
      filter.beginSeason(season.start)
      for day in season.days {
        walk(day, softened, &filter, &sum, isCounted: index > 0)
      }
    }
    return sum.negativeLogarithm(games: gameCount) + bending(parameters)
  }

  private func walk(
    _ day: Range<Int>, _ softened: [Double], _ filter: inout Kalman, _ sum: inout Surprise,
    isCounted: Bool
  ) {
    for index in day {
      let game = games[index]
      let heard = filter.hear(
        Int(game.teamA), Int(game.teamB), site: game.site, day: game.day,
        margin: softened[Int(game.margin)])
      if isCounted { sum.add(heard.surprise, among: heard.variance) }
    }
    for index in day {
      filter.learn(Int(games[index].teamA))
      filter.learn(Int(games[index].teamB))
    }
    filter.learnLeague()
  }

  /// Σ ½ ln(1 + (m/c)²).
  private func bending(_ parameters: KalmanParameters) -> Double {
    guard parameters.marginSoftening > 0 else { return 0 }
    return zip(margins, counts).reduce(0) { sum, entry in
      let bend = entry.0 / parameters.marginSoftening
      return sum + 0.5 * entry.1 * log1p(bend * bend)
    }
  }
}

/// Sums of squared surprises over their variances, and of the variances' logarithms.
private struct Surprise {
  private var squares = 0.0
  private var logarithms = 0.0
  /// The variances whose logarithm is not in the sum yet: that of a product costs less than theirs do.
  private var product = 1.0

  @inline(__always)
  mutating func add(_ surprise: Double, among variance: Double) {
    squares += surprise * surprise / variance
    product *= variance
    // A variance is 1e18 at most, and 1e-9 at least: far from where doubles end.
    if product > 1e150 || product < 1e-150 { flush() }
  }

  private mutating func flush() {
    logarithms += log(product)
    product = 1
  }

  func negativeLogarithm(games: Int) -> Double {
    0.5 * (Double(games) * log(2 * Double.pi) + logarithms + log(product) + squares)
  }
}
