internal import Faults
internal import League

/// The league that a run was made on, where it is at hand.
struct RunLeague {
  /// Nil where it is not.
  let contents: (source: LeagueSource, teams: TeamTable)?
  /// Why it is not at hand; nil where it is.
  let shortage: String?

  /// Looks in a data directory, whose league is the run's only if it holds the run's games.
  init(dataDirectory: String, fingerprint: String) {
    do {
      let source = try LeagueSource(directory: dataDirectory)
      if try source.manifest().fingerprint == fingerprint {
        (contents, shortage) = ((source, try source.teams()), nil)
        return
      }
      shortage = "\(dataDirectory) holds other games than the runs were made on"
    } catch {
      shortage = error.message
    }
    contents = nil
  }
}
