internal import Faults
internal import JSON
internal import League
internal import LinearAlgebra
internal import Ratings

/// `model.json` of a model that rates teams: what each team is worth after the last game walked, and
/// what it takes to go on from there.
public struct RatingsModelFile: Sendable, Equatable, Codable {
  public struct Entry: Sendable, Equatable, Codable {
    public var teamID: Int64
    public var code: String?
    public var name: String?
    /// In the model's own unit: Elo points, or points of a game.
    public var rating: Double
    /// Variance of the rating; nil where the model knows none.
    public var variance: Double?
    /// Games learnt this season; nil where the model does not count them.
    public var games: Int32?
    /// The rating after the last season in which the team played, before this one.
    public var settledRating: Double?
    /// Day of its last game this season.
    public var lastDay: Int32?
    /// Whether it has played, in any season.
    public var isKnown: Bool?
    /// Points that it is better by at home than other hosts, and their variance; nil where the model does not
    /// learn them.
    public var homeBonus: Double?
    public var homeBonusVariance: Double?

    enum CodingKeys: String, CodingKey {
      case code, name, rating, variance, games
      case teamID = "team_id"
      case settledRating = "settled_rating"
      case lastDay = "last_day"
      case isKnown = "is_known"
      case homeBonus = "home_bonus"
      case homeBonusVariance = "home_bonus_variance"
    }

    /// The name by which people know the team.
    public var label: String { name ?? code ?? String(teamID) }
  }

  static let fileName = "model.json"
  static let currentSchemaVersion = 3

  /// 1 in files that keep ratings and variances alone, 2 in those without home edges.
  public var schemaVersion: Int
  /// The season that was being walked, where the model needs it.
  public var season: Int?
  /// How many seasons were begun; nil in files of schema 1.
  public var seasonsBegun: Int?
  /// In the order of their ids.
  public var teams: [Entry]
  /// Points that the league's hosts are better by, and their variance; nil where the model does not learn
  /// them.
  public var homeEdge: Double?
  public var homeEdgeVariance: Double?
  /// Between the ratings of two of `teams`: the lower triangle, row by row, the diagonal included; nil
  /// where they are taken to be independent.
  public var covariance: [[Double]]?

  enum CodingKeys: String, CodingKey {
    case season, teams, covariance
    case schemaVersion = "schema_version"
    case seasonsBegun = "seasons_begun"
    case homeEdge = "home_edge"
    case homeEdgeVariance = "home_edge_variance"
  }

  /// - Precondition: the state has every team of the table.
  init(_ state: RatingsState, teams: TeamTable) {
    schemaVersion = state.homeEdge == nil ? 2 : 3
    season = state.season
    seasonsBegun = state.seasonsBegun
    (homeEdge, homeEdgeVariance) = (state.homeEdge?.mean, state.homeEdge?.variance)
    covariance = state.covariance
    self.teams = zip(teams.teams, state.teams).map { team, known in
      guard let known else { preconditionFailure("a state has its own teams") }
      return Entry(
        teamID: team.id, code: team.code, name: team.name, rating: known.rating,
        variance: known.variance, games: known.games, settledRating: known.settledRating,
        lastDay: known.lastDay, isKnown: known.isKnown, homeBonus: known.homeBonus?.mean,
        homeBonusVariance: known.homeBonus?.variance)
    }
  }

  /// Nil where the bytes are no such file.
  public init?(json bytes: [UInt8]) {
    let reader = JSONReader(limits: .large)
    guard let file = try? reader.decode(Self.self, from: bytes) else { return nil }
    self = file
  }

  /// The one of a model's files that is such a file.
  ///
  /// - Throws: ``Fault`` `.modelFile` where there is none, or it is of a newer schema or damaged.
  init(among files: [ModelFile]) throws(Fault) {
    let bytes = try files.bytes(named: Self.fileName)
    let read = try JSONReader(of: Self.fileName, code: .modelFile, limits: .large).decode(
      Self.self, from: bytes, versions: 1...Self.currentSchemaVersion
    ) { _ in .modelFile(Self.fileName, "not a whole table of ratings", remedy: .trainAgain) }
    try read.check()
    self = read
  }

  /// The teams that a saved model rates, the best first; nil where its files hold no ratings.
  static let insight: @Sendable ([ModelFile]) -> ModelInsight? = { files in
    guard let file = try? RatingsModelFile(among: files) else { return nil }
    let entries = file.teams.map { ModelInsight.Entry(name: $0.label, value: $0.rating) }
    return .ratings(entries.sorted { $0.value > $1.value })
  }

  var file: ModelFile {
    get throws(Fault) {
      if let team = teams.first(where: { !$0.rating.isFinite }) {
        throw Fault(.noSolution, "the rating of \(team.label) is no number: \(team.rating)")
      }
      let bytes = JSONWriter.compact(self, leavesOutNil: true) + [UInt8(ascii: "\n")]
      return ModelFile(name: Self.fileName, bytes: bytes)
    }
  }
}

extension RatingsModelFile {
  /// The state that the file keeps, for a table of the same league; teams that it does not name are nil.
  func state(of table: TeamTable) -> RatingsState {
    var rows = [Int?](repeating: nil, count: table.count)
    for (row, team) in teams.enumerated() {
      if let place = table.place(ofID: team.teamID) { rows[Int(place)] = row }
    }
    return RatingsState(
      season: season, seasonsBegun: seasonsBegun ?? 1,
      teams: rows.map { $0.map { teams[$0].state } },
      homeEdge: RatingsState.Home(mean: homeEdge, variance: homeEdgeVariance),
      covariance: covariance.map { covariance in
        rows.indices.map { row in
          (0...row).map { column in
            guard let one = rows[row], let other = rows[column] else { return 0 }
            return covariance[max(one, other)][min(one, other)]
          }
        }
      })
  }

  /// - Throws: ``Fault`` `.modelFile` where a value cannot be.
  private func check() throws(Fault) {
    guard Set(teams.map(\.teamID)).count == teams.count else {
      throw Self.damage("a team stands twice")
    }
    guard schemaVersion == 1 || seasonsBegun != nil else {
      throw Self.damage("it does not say how many seasons have begun")
    }
    guard Self.counts.contains(seasonsBegun ?? 0) else {
      throw Self.damage("\(seasonsBegun ?? 0) seasons cannot have begun")
    }
    if let team = teams.first(where: { !$0.isPossible }) {
      throw Self.damage(
        "team \(team.label) has a variance, number of games or last day that cannot be")
    }
    if (homeEdge == nil) != (homeEdgeVariance == nil) || (homeEdgeVariance ?? 0) < 0 {
      throw Self.damage("the league's home edge cannot be")
    }
    if let team = teams.first(where: { !$0.hasHomeBonus(homeEdge != nil) }) {
      throw Self.damage("team \(team.label) has a home bonus that cannot be")
    }
    guard let covariance else { return }
    guard covariance.map(\.count) == Array(1...max(1, teams.count)) else {
      throw Self.damage("the covariance has not a row for each team")
    }
    var matrix = Matrix(rows: teams.count, columns: teams.count)
    for (row, shared) in covariance.enumerated() {
      for (column, value) in shared.enumerated() { matrix[row, column] = value }
      // What rounding may have cost a variance.
      matrix[row, row] += 1e-9 * shared[row]
    }
    guard (try? CholeskyFactor(of: matrix)) != nil else {
      throw Self.damage("the covariance is not positive definite")
    }
  }

  /// The range of a number of seasons or games, and of a day: more than enough, and safe to add to.
  fileprivate static let counts = 0...1_000_000

  static func damage(_ fact: String) -> Fault { .modelFile(fileName, fact) }
}

extension RatingsModelFile.Entry {
  fileprivate var isPossible: Bool {
    (variance ?? 1) > 0 && RatingsModelFile.counts.contains(Int(games ?? 0))
      && RatingsModelFile.counts.contains(abs(Int(lastDay ?? 0)))
  }

  /// Whether a file that has home edges, or has none, may say this of a team.
  fileprivate func hasHomeBonus(_ isExpected: Bool) -> Bool {
    (homeBonus != nil) == isExpected && (homeBonusVariance != nil) == isExpected
      && (homeBonusVariance ?? 0) >= 0
  }

  fileprivate var state: RatingsState.Team {
    RatingsState.Team(
      rating: rating, variance: variance, games: games, settledRating: settledRating,
      lastDay: lastDay, isKnown: isKnown,
      homeBonus: RatingsState.Home(mean: homeBonus, variance: homeBonusVariance))
  }
}

extension RatingsState.Home {
  /// Nil where a file has none.
  fileprivate init?(mean: Double?, variance: Double?) {
    guard let mean, let variance else { return nil }
    self.init(mean: mean, variance: variance)
  }
}
