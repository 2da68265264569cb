public import Faults
internal import League
public import Tracking

/// The names of a run's teams.
public struct TeamNames {
  private let teams: TeamTable?
  /// Why ids stand for names; nil where names are known.
  public let shortage: Fault?

  /// Looks in a data directory, whose teams are the runs' only if it holds the runs' games.
  public init(dataDirectory: String, of games: RunRecord.DatasetReference) {
    self.init(RunLeague(dataDirectory: dataDirectory, of: games))
  }

  public init(_ league: RunLeague) {
    (teams, shortage) = (league.contents?.teams, league.shortage)
  }

  /// A name, or an id where none is known.
  public subscript(id: Int64) -> String {
    guard let teams, let place = teams.place(ofID: id) else { return String(id) }
    return teams[place].label
  }
}
