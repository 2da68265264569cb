internal import Brackets
internal import Chronology
internal import Forecasting
internal import Glibc
internal import League
internal import Time
internal import Tracking
internal import Wording

/// Words and numbers about a tournament.
struct TournamentWords {
  let tournament: TournamentForecast
  /// Date of the tournament's eve; nil where no source told.
  let date: CalendarDate?

  private var bracket: Bracket { tournament.bracket }

  // MARK: Words

  /// Where the winner of a round's game is: `last 16`, `final`, `champion`; of a play-in `first round`.
  static func reached(round: Int, of rounds: Int) -> String {
    switch rounds - round {
    case 0: "champion"
    case 1 where round > 0: "final"
    case let left where round > 0: "last \(1 << left)"
    default: "first round"
    }
  }

  /// `16 Iowa`.
  static func seeded(_ entrant: Int, in tournament: TournamentForecast) -> String {
    "\(tournament.bracket.entrants[entrant].number) \(tournament.names[entrant])"
  }

  /// Seed and name, with spaces at which no line breaks.
  static func unbroken(_ entrant: Int, in tournament: TournamentForecast) -> String {
    seeded(entrant, in: tournament).replacing(" ", with: unbrokenSpace)
  }

  static let unbrokenSpace = "\u{A0}"

  /// The rounds that chances are shown of, the final first; without the first round where every team
  /// has its place there.
  var rounds: [Int] { (bracket.hasPlayIns ? 0...bracket.rounds : 1...bracket.rounds).reversed() }

  func reached(round: Int) -> String { Self.reached(round: round, of: bracket.rounds) }

  var size: String {
    let playIns = bracket.games.count { $0.round == 0 }
    let counted =
      "\(bracket.entrants.count) teams, \(NumberFormat.counted(bracket.games.count, "game"))"
    return playIns == 0 ? counted : counted + ", \(NumberFormat.counted(playIns, "play-in"))"
  }

  /// Where the bracket comes from.
  var origin: String {
    bracket.isDerived
      ? "the standard one of the seeds, since the games came without slots"
      : "from the season's slots"
  }

  /// A sentence on the model's knowledge: the games up to the tournament's eve.
  var knowledge: String {
    let date = date.map { ", \($0)" } ?? ""
    return
      "every game before day \(tournament.moment.day) of season \(tournament.moment.season)\(date)"
  }

  var meaning: String {
    let floors =
      tournament.hasHosts
      ? "the best four seeds of a region at home in the first two rounds, else on neutral floors"
      : "on neutral floors"
    return
      "Chances of winning the game that leads there, in %, \(floors), of a model that learns "
      + "nothing from the tournament's own games."
  }

  // MARK: Numbers

  /// In %: `34.5`, `<0.1`, and `0` or `100` only for what is certain.
  static func chance(_ probability: Double) -> String {
    switch 100 * probability {
    case 0: "0"
    case 100...: "100"
    case ..<0.05: "<0.1"
    case 99.95...: ">99.9"
    case let percent: NumberFormat.fixed(percent, decimals: 1)
    }
  }

  /// A chance to whole %, where there is little room: `<1`, `35`, `>99`.
  static func shortChance(_ probability: Double) -> String {
    switch 100 * probability {
    case 0: "0"
    case 100...: "100"
    case ..<0.5: "<1"
    case 99.5...: ">99"
    case let percent: NumberFormat.fixed(percent, decimals: 0)
    }
  }

  static func score(_ points: Double) -> String { NumberFormat.fixed(points, decimals: 2) }

  /// `34.52 ± 0.15`: a number and its standard error.
  static func estimate(_ value: Double, error: Double) -> String {
    "\(score(value)) ± \(score(error))"
  }

  // MARK: Sentences

  /// Whether the draws agree.
  var agreement: String {
    let simulation = tournament.simulation
    let drawn =
      "\(NumberFormat.grouped(simulation.draws)) brackets drawn as a check (seed \(simulation.seed))"
    guard let largest = tournament.agreement.largestZ else {
      return drawn + " are too few to be compared with the exact chances."
    }
    let distance =
      largest.isInfinite
      ? "cannot be" : "is \(NumberFormat.fixed(largest, decimals: 2)) standard errors away"
    let compared = NumberFormat.counted(tournament.agreement.compared, "count")
    return drawn + (tournament.agreement.holds ? " agree" : " DO NOT agree")
      + " with the exact chances: of \(compared) the furthest \(distance) "
      + "(p \(ScoreText.pValueInWords(tournament.agreement.pValue)) for the furthest of so many)."
  }

  /// Log-probability of the most likely bracket; minus infinity for one that cannot come true.
  var logProbability: Double {
    tournament.exact.mostLikely.logProbability(in: bracket, tournament.exact.probabilities)
  }

  /// How rare the most likely bracket is.
  var likelihood: String {
    "Of all brackets the most probable as a whole; that all of it comes true has "
      + "probability \(Self.rarity(logProbability))."
  }

  /// e to a power: `4.7 %`, or `3.1e-10`, also where it is too small for a number.
  static func rarity(_ logarithm: Double) -> String {
    guard logarithm.isFinite else { return "0" }
    guard exp(logarithm) < 0.001 else { return chance(exp(logarithm)) + " %" }
    let decimal = logarithm / log(10)
    var exponent = decimal.rounded(.down)
    var digits = NumberFormat.fixed(pow(10, decimal - exponent), decimals: 1)
    if digits == "10.0" { (digits, exponent) = ("1.0", exponent + 1) }
    return "\(digits)e\(Int(exponent))"
  }

  static let pools =
    "Points for each game whose winner was picked, on average, and as drawn with its standard error; "
    + "play-ins score nothing. The best picks have the highest expected score that any have."
}
