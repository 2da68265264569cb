internal import League
internal import Storage

/// A CSV file of ratings: the columns team and rating, and season where they are by season.
enum RatingsFile {
  static func read(_ path: String, seasons: Bool) throws(ConfigurationError) -> [TeamRating] {
    do {
      let table = try SourceTable(try FileSystem.read(path), name: path)
      let teams = try table.column("team")
      let ratings = try table.column("rating")
      let season = seasons ? try table.column("season") : nil
      return try table.rows.map { row in
        TeamRating(
          team: teams.text(row), season: try season.map { Int(try $0.season(row)) },
          rating: try rating(ratings, row))
      }
    } catch let error as LeagueError {
      throw ConfigurationError(error.code == .missing ? .missing : .badData, error.message)
    } catch {
      throw ConfigurationError(.missing, "\(error)")
    }
  }

  private static func rating(_ column: SourceColumn, _ row: Int) throws -> Double {
    guard let rating = Double(column.text(row)), rating.isFinite else {
      throw column.error(row, expected: "a rating, such as 1505")
    }
    return rating
  }
}
