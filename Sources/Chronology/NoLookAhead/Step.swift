public import League

/// One thing that is told of a league, when it may be known.
public enum Step: Sendable {
  /// A season is about to start.
  case season(SeasonStart)
  /// The games of a day before they are played. Matchups have no scores.
  case morning(ArraySlice<Matchup>)
  /// The games of the same day once it is over.
  case evening(GameDay)
}
