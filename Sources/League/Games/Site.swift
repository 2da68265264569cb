/// Where a game is played, from team A's view; files hold the raw value.
public enum Site: Int8, Sendable {
  case away = -1
  case neutral = 0
  case home = 1

  /// This place from team B's view.
  public var reversed: Site {
    switch self {
    case .home: .away
    case .neutral: .neutral
    case .away: .home
    }
  }
}
