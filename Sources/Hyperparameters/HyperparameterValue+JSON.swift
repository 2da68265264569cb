public import JSON

extension HyperparameterValue {
  /// The value that a file or a record holds; nil for a shape that no hyperparameter has.
  public init?(_ value: JSONValue) {
    switch value {
    case .number(let number): self = .number(number)
    case .boolean(let flag): self = .boolean(flag)
    case .text(let text): self = .text(text)
    case .array(let rows):
      let ratings = rows.compactMap(TeamRating.init)
      guard ratings.count == rows.count else { return nil }
      self = .ratings(ratings)
    case .null, .digits, .object: return nil
    }
  }
}

extension JSONValue {
  /// A hyperparameter's value as files and records have it.
  public init(_ value: HyperparameterValue) {
    self =
      switch value {
      case .number(let number): .number(number)
      case .boolean(let flag): .boolean(flag)
      case .text(let text): .text(text)
      case .ratings(let ratings): .array(ratings.map(JSONValue.init))
      }
  }

  private init(_ rating: TeamRating) {
    var row: [String: JSONValue] = [
      "team": .text(rating.team), "rating": .number(rating.rating),
    ]
    if let season = rating.season { row["season"] = .whole(season) }
    self = .object(row)
  }
}

extension TeamRating {
  /// The team may stand as a text or, for an id, as a number; a season may be null.
  fileprivate init?(_ value: JSONValue) {
    guard case .number(let rating)? = value["rating"] else { return nil }
    var season: Int?
    switch value["season"] {
    case nil, .null?: break
    case .number(let number)?:
      guard let whole = Int(exactly: number) else { return nil }
      season = whole
    default: return nil
    }
    switch value["team"] {
    case .text(let team)?: self.init(team: team, season: season, rating: rating)
    case .digits(let id)?: self.init(team: id, season: season, rating: rating)
    case .number(let id)?:
      guard let id = Int64(exactly: id) else { return nil }
      self.init(team: String(id), season: season, rating: rating)
    default: return nil
    }
  }
}
