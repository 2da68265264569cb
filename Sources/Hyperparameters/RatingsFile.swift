internal import Faults
internal import SourceTables
internal import Storage

/// A CSV file of ratings: the columns team and rating (or elo, as FiveThirtyEight has it), and season where
/// they are by season.
enum RatingsFile {
  /// The seasons that a game store takes too, which is out of sight from here.
  private static let season = 0...9999

  static func read(_ path: String, seasons: Bool) throws(Fault) -> [TeamRating] {
    let table = try SourceTable(try FileSystem.read(path), name: path)
    let teams = try table.column("team")
    let ratings = try table.column(["rating", "elo"])
    let season = seasons ? try table.column("season") : nil
    return try table.rows.map { (row) throws(Fault) in
      TeamRating(
        team: teams.text(row),
        season: try season.map { (column) throws(Fault) in
          try column.integer(row, in: Self.season, "a season")
        },
        rating: try rating(ratings, row))
    }
  }

  private static func rating(_ column: SourceColumn, _ row: Int) throws(Fault) -> Double {
    guard let rating = Double(column.text(row)), rating.isFinite else {
      throw column.error(row, expected: "a rating, such as 1505")
    }
    return rating
  }
}
