/// Men's and women's basketball, which newer Kaggle downloads hold side by side.
public enum KaggleLeague: String, CaseIterable, Sendable {
  case men, women

  /// The league whose team ids a table has: 3000 to 3999 are women's, 501 to 1999 men's, of which the first
  /// download had those below 1000. Nil for other ids, and for teams with codes, which no download has.
  public init?(of teams: TeamTable) {
    let ids = teams.teams.map(\.id)
    guard !ids.isEmpty, teams.teams.allSatisfy({ $0.code == nil }) else { return nil }
    if ids.allSatisfy({ (3000..<4000).contains($0) }) {
      self = .women
    } else if ids.allSatisfy({ (501..<2000).contains($0) }) {
      self = .men
    } else {
      return nil
    }
  }

  /// The letter of its tournament in files of both leagues.
  public var letter: String { self == .men ? "M" : "W" }
}
