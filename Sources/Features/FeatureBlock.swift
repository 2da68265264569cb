public import League

/// Some columns of a feature row, kept up day by day.
///
/// The server calls it as the walk goes: first it asks for the values of a day's matchups, then it
/// tells the results. A matchup has no score, so a block cannot look ahead. What it says of a team
/// is subtracted, A − B, so that naming the teams in the other order negates the row.
public protocol FeatureBlock: Sendable {
  /// A new season is about to start; called once for each season that is walked, in order.
  mutating func beginSeason(_ start: SeasonStart)

  /// Appends what is known of a team on the morning of a matchup: one value for each column of the
  /// block, NaN where nothing is known.
  ///
  /// - Parameter team: one of the matchup's, by its place in the team table.
  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double])

  /// Learns from the games of one day, all at once: none of them knows of another.
  mutating func absorb(_ day: GameDay)
}
