/// The knowledge of the eve of a season.
public struct SeasonStart: Sendable {
  public let season: Int
  /// A conference number for each team of the team table, -1 for none; nil where nothing is known.
  public let conferences: [Int32]?

  public init(season: Int, conferences: [Int32]?) {
    self.season = season
    self.conferences = conferences
  }
}

extension SeasonStart {
  /// By team: the mean of `values` over the members of its conference that have one.
  ///
  /// - Parameters:
  ///   - values: one for each team of the team table, nil for a team that does not count.
  ///   - fallback: for a team without a conference, or in one where no member counts.
  public func conferenceMeans(of values: [Double?], fallback: Double) -> [Double] {
    guard let conferences else { return values.map { _ in fallback } }
    let count = Int(conferences.max() ?? -1) + 1
    var sums = Array(repeating: (sum: 0.0, members: 0.0), count: count)
    for (value, conference) in zip(values, conferences) where conference >= 0 {
      guard let value else { continue }
      sums[Int(conference)].sum += value
      sums[Int(conference)].members += 1
    }
    return conferences.map { conference in
      guard conference >= 0, sums[Int(conference)].members > 0 else { return fallback }
      return sums[Int(conference)].sum / sums[Int(conference)].members
    }
  }
}
