public import Faults
public import League
public import Tracking
internal import Training

/// The league that a run was made on, where it is at hand.
public struct RunLeague {
  /// Nil where it is not.
  public let contents: (source: LeagueSource, teams: TeamTable)?
  /// Why it is not at hand; nil where it is.
  public let shortage: Fault?

  /// Looks in a data directory, whose league is the run's only if it holds the run's games.
  public init(dataDirectory: String, of games: RunRecord.DatasetReference) {
    do {
      let source = try LeagueSource(directory: dataDirectory)
      if try games.isWalked(in: source) {
        (contents, shortage) = ((source, try source.teams()), nil)
        return
      }
      shortage = Fault(
        .missing, "\(dataDirectory) holds other games than the runs were made on")
    } catch {
      shortage = error
    }
    contents = nil
  }
}
