internal import League

/// The played games, or the shots, that several runs predicted, and what each said of them.
public struct CommonGames: Sendable, Equatable {
  /// In the order of the first run's walk.
  public private(set) var games: [PredictionKey] = []
  /// 1, 0 or 1/2, from A's view, or the number that came. Count equals `games`.
  public private(set) var outcomes: [Double] = []
  /// For each run in the order given, as many as `games`.
  public private(set) var foretold: [[Double]]
  /// Games that all predicted and at least one of them before it was played.
  public private(set) var unplayed = 0
  /// Games that all predicted, and of which they know another result.
  public private(set) var disputed = 0

  /// - Precondition: there is at least one run, and all foretell the same kind of thing.
  public init(_ runs: [Predictions]) {
    let places = runs.dropFirst().map(Self.places)
    foretold = Array(repeating: [], count: runs.count)
    for row in 0..<runs[0].count {
      let game = runs[0].key(row)
      let others = places.compactMap { $0[game] }
      guard others.count == places.count else { continue }
      let rows = [row] + others
      let known = zip(runs, rows).compactMap { $0.outcome[$1] }
      guard known.count == runs.count else {
        unplayed += 1
        continue
      }
      guard known.allSatisfy({ $0 == known[0] }) else {
        disputed += 1
        continue
      }
      games.append(game)
      outcomes.append(known[0])
      for (run, place) in rows.enumerated() {
        foretold[run].append(runs[run].foretold[place])
      }
    }
  }

  /// Numbers the days that games were played on, from 0: for each game, its day's. Of shots the session's
  /// number stands for that of the day, since shots of a session are alike in what no model sees.
  var days: [Int] {
    struct Day: Hashable {
      let group: Int
      let day: Int32
    }
    var numbers: [Day: Int] = [:]
    return games.map { game in
      let day = Day(group: game.group, day: game.game?.day ?? 0)
      let number = numbers[day] ?? numbers.count
      numbers[day] = number
      return number
    }
  }

  /// The seasons that games are of, or the sessions of shots, ascending, and which rows of each.
  var seasons: [(season: Int, rows: [Int])] {
    Dictionary(grouping: games.indices) { games[$0].group }
      .sorted { $0.key < $1.key }.map { (season: $0.key, rows: $0.value) }
  }

  private static func places(_ run: Predictions) -> [PredictionKey: Int] {
    Dictionary(zip(run.keys, 0...)) { first, _ in first }
  }
}
