public import Brackets
public import Chronology
public import Columnar
public import Faults
public import League

/// A submission of brackets to Kaggle's March Machine Learning Mania, as in 2024: for each league a portfolio
/// of brackets, whose shares are a run's chances.
public struct BracketSubmission: Sendable {
  /// The most brackets of a tournament that Kaggle took.
  public static let mostBrackets = 100_000

  /// The brackets of one league.
  public struct Part: Sendable {
    public let league: KaggleLeague
    public let forecast: BracketForecast
    public let portfolio: BracketPortfolio
    /// The model knew the games before it, and none after.
    public let moment: Moment
    /// Earlier seasons, ascending.
    public let past: [PastScore]

    /// The share of brackets furthest from what is exact.
    public var largestDeviation: Double {
      let exact = RoundShares(of: forecast.advancement, in: forecast.bracket)
      let shares = RoundShares(of: portfolio, in: forecast.bracket)
      return zip(exact.values.joined(), shares.values.joined()).map { abs($0 - $1) }.max() ?? 0
    }
  }

  /// The scores of an earlier season's tournament, asked about on its eve: average Brier bracket scores.
  public struct PastScore: Sendable, Equatable {
    public let season: Int
    /// Of a portfolio made by the same rule, with as many brackets.
    public let portfolio: Double
    /// Of as many brackets drawn one by one, on average.
    public let draws: Double
    /// Of the exact chances.
    public let exact: Double
  }

  public let season: Int
  public let parts: [Part]
  private let sheet: BracketSheet

  public init(_ sheet: BracketSheet, season: Int, _ parts: [Part]) {
    (self.sheet, self.season, self.parts) = (sheet, season, parts)
  }

  /// Every row as Kaggle takes it.
  ///
  /// - Throws: ``Fault`` `.bug` where a row does not follow from those before it: nothing of that kind is
  ///   written.
  public func csv(lineEnd: CSVWriter.LineEnd = .lf) throws(Fault) -> [UInt8] {
    var csv = CSVWriter(lineEnd: lineEnd)
    csv.addRow(BracketSheet.header)
    var row = sheet.firstRow
    for part in parts {
      let rows = BracketRows(part, slots: sheet.slots[part.league] ?? [])
      for bracket in 0..<part.portfolio.count {
        let teams = rows.teams(ofBracket: bracket)
        try rows.check(teams, bracket: bracket)
        for (slot, team) in zip(rows.slots, teams) {
          csv.addRow([row.description, part.league.letter, (bracket + 1).description, slot, team])
          row += 1
        }
      }
    }
    return csv.bytes
  }
}

/// The rows of one league's brackets, and whether they are brackets.
private struct BracketRows {
  let slots: [String]
  private let portfolio: BracketPortfolio
  private let bracket: Bracket
  /// By slot of the sheet, the game of the bracket.
  private let games: [Int]
  /// By slot: the slots whose winners may win it, or the seeds that play there.
  private let sources: [[Source]]

  private enum Source {
    /// A place among the slots.
    case slot(Int)
    case seed(String)
  }

  init(_ part: BracketSubmission.Part, slots: [String]) {
    let bracket = part.forecast.bracket
    let games = slots.map { slot in bracket.games.firstIndex { $0.slot == slot } ?? -1 }
    sources = games.map { game in
      guard game >= 0 else { return [] }
      return [bracket.games[game].upper, bracket.games[game].lower].map { side in
        if case .winner(let earlier) = side, let slot = games.firstIndex(of: earlier) {
          return .slot(slot)
        }
        return .seed(bracket.entrants[bracket.entrants(of: side).lowerBound].place)
      }
    }
    (self.slots, self.games, self.bracket, portfolio) = (slots, games, bracket, part.portfolio)
  }

  /// By slot, the seed of the team that wins there.
  func teams(ofBracket number: Int) -> [String] {
    games.map { bracket.entrants[portfolio.winner(ofGame: $0, in: number)].place }
  }

  /// - Throws: ``Fault`` where a team wins in a slot that it does not come to.
  func check(_ teams: [String], bracket number: Int) throws(Fault) {
    for (place, team) in teams.enumerated() {
      let comes = sources[place].contains { source in
        switch source {
        case .slot(let earlier): teams[earlier] == team
        case .seed(let seed): seed == team
        }
      }
      guard comes else {
        throw Fault(
          .bug, "bracket \(number + 1): \(team) wins in \(slots[place]), where it does not come")
      }
    }
  }
}
