import League
import Testing

/// The error that `body` throws, which must be one of this module's.
func leagueError(
  _ location: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) throws -> LeagueError {
  try #require(throws: LeagueError.self, sourceLocation: location) { try body() }
}
