internal import Database
internal import Determinism
internal import Faults
internal import League

/// A row of `forecasts`.
struct RecordedForecast: Equatable {
  var leagueID: String
  /// Place in the league's chain, from 1.
  var sequence: Int64
  var forecastID: String
  var gameID: String
  var season: Int64
  var day: Int64
  /// `2026-01-31`.
  var date: String?
  var teamAID: Int64
  var teamA: String
  var teamBID: Int64
  var teamB: String
  var site: Int64
  var probability: Double
  var source: ForecastSource
  var knownSeason: Int64
  var knownDay: Int64
  var issuedAt: Int64
  var deadline: Int64?
  var origin: String
  var previousDigest: String
  var digest = ""

  /// The digest before a league's first row.
  static let noDigest = String(repeating: "0", count: 64)

  /// The columns in the order of ``init(_:)`` and ``values``.
  static let columns = """
    league_id, sequence, forecast_id, game_id, season, day, date, team_a_id, team_a, team_b_id, \
    team_b, site, probability, run_id, model, model_version, predictions_digest, known_season, \
    known_day, issued_at, deadline, origin, previous_digest, digest
    """

  /// Every column but the digest, in order: what the digest is of.
  private var stated: [SQLValue] {
    [
      .text(leagueID), .integer(sequence), .text(forecastID), .text(gameID), .integer(season),
      .integer(day), .text(date), .integer(teamAID), .text(teamA), .integer(teamBID),
      .text(teamB), .integer(site), .double(probability), .text(source.runID),
      .text(source.model), .integer(source.modelVersion.map { Int64($0) }),
      .text(source.predictionsDigest), .integer(knownSeason), .integer(knownDay),
      .integer(issuedAt), .integer(deadline), .text(origin), .text(previousDigest),
    ]
  }

  /// Appends the values of ``columns``, in order.
  func append(to values: inout [SQLValue]) {
    values += stated
    values.append(.text(digest))
  }

  /// SHA-256 over `almanac forecast 1` and each column in turn, as texts: each with its length in bytes
  /// and a colon before it, and a line feed after it; null is a hyphen.
  var computedDigest: String {
    var bytes = Array("almanac forecast 1\n".utf8)
    bytes.reserveCapacity(1024)
    for value in stated { bytes.append(line: value) }
    return SHA256.digest(bytes).hexadecimal
  }

  /// Whether it was issued when its game's date had begun.
  var isLate: Bool {
    origin == ForecastOrigin.retrospective.rawValue || deadline.map { issuedAt >= $0 } ?? true
  }
}

extension RecordedForecast {
  init(_ row: Row) throws(Fault) {
    leagueID = try row.text(0)
    sequence = try row.integer(1)
    forecastID = try row.text(2)
    gameID = try row.text(3)
    season = try row.integer(4)
    day = try row.integer(5)
    date = try row.optionalText(6)
    teamAID = try row.integer(7)
    teamA = try row.text(8)
    teamBID = try row.integer(9)
    teamB = try row.text(10)
    site = try row.integer(11)
    probability = try row.double(12)
    source = ForecastSource(
      runID: try row.text(13), model: try row.text(14),
      modelVersion: try row.optionalInteger(15).map { Int($0) },
      predictionsDigest: try row.text(16))
    knownSeason = try row.integer(17)
    knownDay = try row.integer(18)
    issuedAt = try row.integer(19)
    deadline = try row.optionalInteger(20)
    origin = try row.text(21)
    previousDigest = try row.text(22)
    digest = try row.text(23)
  }
}

extension [UInt8] {
  /// Adds a value as a digest reads it: the same on every machine and database.
  mutating func append(line value: SQLValue) {
    switch value {
    case .null: append(UInt8(ascii: "-"))
    case .integer(let number): append(measured: String(number))
    case .double(let number): append(measured: number.description)
    case .text(let text): append(measured: text)
    case .bytes(let bytes):
      append(contentsOf: "\(bytes.count):".utf8)
      append(contentsOf: bytes)
    }
    append(UInt8(ascii: "\n"))
  }

  private mutating func append(measured text: String) {
    append(contentsOf: String(text.utf8.count).utf8)
    append(UInt8(ascii: ":"))
    append(contentsOf: text.utf8)
  }
}
