internal import Columnar
internal import Determinism
public import Evaluation
public import League

/// A run's prediction for each game or shot that it predicted, column by column, in the order of the walk.
public struct Predictions: Sendable, Equatable {
  /// The kind of thing that the rows are of: games have the columns ``season`` to ``rematch``, shots
  /// ``shots``; the others of the two are empty.
  public let subject: Subject
  public private(set) var season: [Int64] = []
  public private(set) var day: [Int64] = []
  public private(set) var teamA: [Int64] = []
  public private(set) var teamB: [Int64] = []
  /// 1 for the day's first game of these teams, 2 for the next.
  public private(set) var rematch: [Int64] = []
  /// The kind of thing that ``foretold`` holds.
  public let target: Target
  /// A probability in [0, 1] that A wins, or a number.
  public private(set) var foretold: [Double] = []
  /// 1, 0 or 1/2, or the number that came; nil for a game without a score.
  public private(set) var outcome: [Double?] = []

  /// What is known of each shot beside its prediction.
  public private(set) var shots: [PredictedShot] = []

  public init(of target: Target = .probability) {
    (self.target, subject) = (target, .games)
  }

  /// Without a row yet, for numbers foretold of shots.
  public init(ofShots: Void) {
    (target, subject) = (.number, .shots)
  }

  public var count: Int { foretold.count }

  /// That A wins, in [0, 1].
  ///
  /// - Precondition: probabilities are foretold.
  public var probability: [Double] {
    precondition(target == .probability, "a number is no probability")
    return foretold
  }

  /// - Precondition: probabilities are foretold.
  public mutating func append(_ game: GameID, probability: Double, outcome: Double?) {
    precondition(target == .probability, "a number is no probability")
    append(game, foretold: probability, outcome: outcome)
  }

  public mutating func append(_ game: GameID, foretold: Double, outcome: Double?) {
    season.append(Int64(game.season))
    day.append(Int64(game.day))
    teamA.append(game.teamA)
    teamB.append(game.teamB)
    rematch.append(Int64(game.rematch))
    self.foretold.append(foretold)
    self.outcome.append(outcome)
  }

  /// - Precondition: the rows are shots.
  public mutating func append(_ shot: PredictedShot, foretold: Double, measured: Double?) {
    precondition(subject == .shots, "a shot is no game")
    shots.append(shot)
    self.foretold.append(foretold)
    outcome.append(measured)
  }

  /// The game of a row.
  ///
  /// - Precondition: the rows are games.
  public func game(_ row: Int) -> GameID {
    precondition(subject == .games, "a shot is no game")
    return GameID(
      season: Int(season[row]), day: Int32(day[row]), teamA: teamA[row], teamB: teamB[row],
      rematch: Int(rematch[row]))
  }

  /// The game of each row.
  ///
  /// - Precondition: the rows are games.
  public var games: [GameID] { (0..<count).map(game) }

  /// The game or shot of a row.
  public func key(_ row: Int) -> PredictionKey {
    switch subject {
    case .games: .game(game(row))
    case .shots: .shot(shots[row].shot, session: shots[row].session)
    }
  }

  /// The game or shot of each row.
  public var keys: [PredictionKey] { (0..<count).map(key) }

  /// The number of each row's season, or of its session.
  var groups: [Int64] { subject == .games ? season : shots.map(\.session) }

  /// SHA-256 over the number of predictions and each column in turn, the run's id apart: two runs
  /// that say the same have the same digest. An outcome that is not known enters as −1, which no outcome
  /// of a probability is; of numbers, those that are known are told first.
  public var digest: String {
    guard subject == .games else { return digestOfShots }
    var sha = SHA256()
    sha.update(target == .probability ? "almanac predictions 1" : "almanac numbers 1")
    sha.update([Int64(count)])
    for column in [season, day, teamA, teamB, rematch] { sha.update(column) }
    sha.update(foretold)
    if target == .number { sha.update(outcome.map { $0 == nil ? 0 : Int64(1) }) }
    sha.update(outcome.map { $0 ?? -1 })
    return sha.finalize().hexadecimal
  }

  private var digestOfShots: String {
    var sha = SHA256()
    sha.update("almanac shots 1")
    sha.update([Int64(count)])
    for (shot, number) in zip(shots, foretold) {
      sha.update([shot.session, shot.shot])
      sha.update(shot.device)
      sha.update(shot.club)
      sha.update([number])
    }
    sha.update(outcome.map { $0 == nil ? 0 : Int64(1) })
    sha.update(outcome.map { $0 ?? -1 })
    return sha.finalize().hexadecimal
  }

  /// The columns of `predictions.parquet` that hold what was foretold, and what came.
  static func columns(of target: Target) -> (foretold: String, outcome: String) {
    switch target {
    case .probability: ("pred_win_prob", "team_a_won")
    case .number: ("pred_number", "number")
    }
  }

  /// Writes `predictions.parquet`.
  func write(to path: String, runID: String) throws {
    guard subject == .games else { return try writeShots(to: path, runID: runID) }
    var writer = ParquetWriter(rowCount: count)
    writer.add("run_id", string: Column(Array(repeating: runID, count: count)))
    writer.add("game_id", string: Column(games.map(\.description)))
    writer.add("season", int64: Column(season))
    writer.add("team_a_id", int64: Column(teamA))
    writer.add("team_b_id", int64: Column(teamB))
    let columns = Self.columns(of: target)
    writer.add(columns.foretold, double: Column(foretold))
    writer.add("day", int64: Column(day))
    writer.add(
      columns.outcome,
      double: Column(outcome.map { $0 ?? 0 }, validity: outcome.map { $0 != nil }))
    try writer.write(to: path)
  }
}
