internal import Faults
internal import SourceTables

/// The columns of a table that tell how games ended.
struct GameResults {
  private let table: SourceTable
  private let first: SourceColumn?
  private let second: SourceColumn?
  private let both: SourceColumn?
  private let outcome: SourceColumn?
  private let overtimes: SourceColumn?

  /// - Parameter both: has both scores, as `3-1`.
  init(
    _ table: SourceTable, first: SourceColumn?, second: SourceColumn?, both: SourceColumn?,
    outcome: SourceColumn?, overtimes: SourceColumn?
  ) {
    (self.table, self.first, self.second) = (table, first, second)
    (self.both, self.outcome, self.overtimes) = (both, outcome, overtimes)
  }

  private static let unplayed = (first: GameColumns.noScore, second: GameColumns.noScore)

  func read(into games: inout ListedGames, _ reading: CSVReading, _ faults: inout FirstFault) {
    let count = table.rows.count
    var areOutcomes = [Bool](repeating: false, count: count)
    if let first, let second {
      let scores = Self.areHalves(first, second) ? halves(first, second, &faults) : nil
      if scores != nil { areOutcomes = Array(repeating: true, count: count) }
      (games.firstScore, games.secondScore) = scores ?? self.scores(first, second, &faults)
    } else if let results = results(reading, &faults) {
      games.firstScore = results.map(\.first)
      games.secondScore = results.map(\.second)
      areOutcomes = Array(repeating: both == nil, count: count)
    } else {
      games.firstScore = Array(repeating: GameColumns.noScore, count: count)
      games.secondScore = games.firstScore
    }
    let isPlayed = zip(games.firstScore, games.secondScore).map { $0 >= 0 || $1 >= 0 }
    games.overtimes = overtimes(isPlayed, &faults)
    for row in table.rows where areOutcomes[row] && isPlayed[row] {
      games.overtimes[row] = GameResult.outcomeAlone
    }
  }

  private func scores(
    _ first: SourceColumn, _ second: SourceColumn, _ faults: inout FirstFault
  ) -> ([Int32], [Int32]) {
    let missing = [first, second].map(Self.missing)
    let isPlayed = table.rows.map { !missing[0][$0] || !missing[1][$0] }
    let scores = [first, second].map { (column: SourceColumn) -> [Int32] in
      column.values(blank: GameColumns.noScore, where: isPlayed, &faults) { row throws(Fault) in
        try column.score(row)
      }
    }
    return (scores[0], scores[1])
  }

  private static func missing(_ column: SourceColumn) -> [Bool] {
    var none = FirstFault()
    return column.values(blank: false, &none) { row in column.isMissing(row) }
  }

  private func overtimes(_ isPlayed: [Bool], _ faults: inout FirstFault) -> [Int8] {
    overtimes?.values(blank: 0, where: isPlayed, &faults) { row throws(Fault) in
      let column = overtimes!
      if column.isMissing(row) { return 0 }
      if let number = Self.overtimes(column.text(row)) { return number }
      return try column.overtimes(row)
    } ?? Array(repeating: 0, count: table.rows.count)
  }

  /// Reads `OT`, `2OT`, `SO` for a shootout after an overtime, `Y` and `N`; nil for a number.
  private static func overtimes(_ text: String) -> Int8? {
    let word = text.uppercased()
    if ["OT", "SO", "Y", "YES", "TRUE", "AET"].contains(word) { return 1 }
    if ["N", "NO", "FALSE", "REG"].contains(word) { return 0 }
    return word.hasSuffix("OT") ? Int8(word.dropLast(2)) : nil
  }

  // MARK: Outcomes

  private typealias Result = (first: Int32, second: Int32)

  /// Who won, in points of one game: a tie is 0 to 0.
  private static func outcome(_ half: Double) -> Result {
    half == 0.5 ? (0, 0) : half == 1 ? (1, 0) : (0, 1)
  }

  private static func half(_ text: String) -> Double? {
    switch text {
    case "½", "1/2", "0.5", ".5", "0,5": 0.5
    case "1", "1.0": 1
    case "0", "0.0": 0
    default: nil
    }
  }

  /// Whether scores are those of chess: none but 0, ½ and 1, and some ½.
  private static func areHalves(_ first: SourceColumn, _ second: SourceColumn) -> Bool {
    let texts = Set(first.texts + second.texts)
    return texts.contains { half($0) == 0.5 }
  }

  private func halves(
    _ first: SourceColumn, _ second: SourceColumn, _ faults: inout FirstFault
  ) -> ([Int32], [Int32]) {
    let halves = [first, second].map { column in
      column.values(blank: -1.0, &faults) { row throws(Fault) in
        if column.isMissing(row) { return -1 }
        guard let half = Self.half(column.text(row)) else {
          throw column.error(row, expected: "0, 1/2 or 1, as the other rows have it")
        }
        return half
      }
    }
    let results = table.rows.map { row -> Result in
      guard halves[0][row] >= 0 || halves[1][row] >= 0 else { return Self.unplayed }
      guard halves[0][row] + halves[1][row] == 1 else {
        faults.note(second.error(row, expected: "1 less the other team's part"), row: row)
        return Self.unplayed
      }
      return Self.outcome(halves[0][row])
    }
    return (results.map(\.first), results.map(\.second))
  }

  /// Nil where nothing tells who won.
  private func results(_ reading: CSVReading, _ faults: inout FirstFault) -> [Result]? {
    if let both {
      return both.values(blank: Self.unplayed, &faults) { row throws(Fault) in
        // Without a number, as -:-, it is still to be played.
        if both.isMissing(row) || !both.text(row).contains(where: { $0.isNumber || $0.isLetter }) {
          return Self.unplayed
        }
        return try Self.score(both, row)
      }
    }
    if let outcome {
      let words = OutcomeWords(outcome.texts, home: reading.home)
      return outcome.values(blank: Self.unplayed, &faults) { row throws(Fault) in
        let text = outcome.text(row)
        if text == "" || words.half(text) == nil && outcome.isMissing(row) { return Self.unplayed }
        guard let half = words.half(text) else {
          throw outcome.error(row, expected: words.expected)
        }
        return Self.outcome(half)
      }
    }
    return reading.winner.map { winner in
      table.rows.map { _ in winner == .team1 ? (1, 0) : (0, 1) }
    }
  }

  private static func score(_ column: SourceColumn, _ row: Int) throws(Fault) -> Result {
    let numbers = column.text(row).split { !$0.isASCII || !$0.isNumber }
    let scores = numbers.prefix(2).compactMap { Int32($0) }
    let gap = numbers.count < 2 ? "" : column.text(row)[numbers[0].endIndex..<numbers[1].startIndex]
    let separator = gap.filter { !$0.isWhitespace }
    guard scores.count == 2, scores.allSatisfy({ Limits.score.contains(Int($0)) }),
      ["-", "–", ":"].contains(separator)
    else { throw column.error(row, expected: "two scores, such as 3-1") }
    return (scores[0], scores[1])
  }
}

/// The words of a column that says who won, found out from all of them.
private struct OutcomeWords {
  private let halves: [String: Double]
  let expected: String

  init(_ texts: [String], home: CSVReading.Home?) {
    let words = Set(texts.map { $0.lowercased() })
    let homeWins: Double = home == .team2 ? 0 : 1
    let byHome = [
      "h": homeWins, "a": 1 - homeWins, "d": 0.5, "home": homeWins, "away": 1 - homeWins,
      "draw": 0.5, "tie": 0.5, "x": 0.5, "t": 0.5,
    ]
    let byFirst = [
      "w": 1, "l": 0, "d": 0.5, "t": 0.5, "win": 1, "loss": 0, "draw": 0.5, "tie": 0.5,
    ]
    if !words.isDisjoint(with: ["h", "a", "home", "away"]) {
      (halves, expected) = (byHome, "H, D or A")
    } else if words.contains("x") || words.contains("2") {
      (halves, expected) = (["1": homeWins, "x": 0.5, "2": 1 - homeWins], "1, X or 2")
    } else if !words.isDisjoint(with: byFirst.keys) {
      (halves, expected) = (byFirst, "W, D or L")
    } else {
      halves = [
        "1": 1, "0": 0, "1.0": 1, "0.0": 0, "0.5": 0.5, ".5": 0.5, "½": 0.5, "1/2": 0.5, "1-0": 1,
        "0-1": 0, "1/2-1/2": 0.5, "½-½": 0.5,
      ]
      expected = "H, D or A; W, D or L; 1, 1/2 or 0"
    }
  }

  func half(_ text: String) -> Double? { halves[text.lowercased()] }
}
