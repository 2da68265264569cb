package import Faults
package import SourceTables

/// Cells that say something of a game.
extension SourceColumn {
  package func season(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.season, "a season"))
  }

  package func day(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.day, "a day of the season"))
  }

  func score(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.score, "a score"))
  }

  func count(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.count, "a count"))
  }

  func overtimes(_ row: Int) throws(Fault) -> Int8 {
    Int8(try integer(row, in: Limits.overtimes, "a number of overtimes"))
  }

  func gameNumber(_ row: Int) throws(Fault) -> Int8 {
    Int8(try integer(row, in: Limits.gameNumber, "the game's number within its day"))
  }

  func teamID(_ row: Int) throws(Fault) -> Int64 {
    Int64(try integer(row, in: Limits.teamID, "a team id"))
  }
}

/// The ranges of cells: wide enough for every league, narrow enough to catch a wrong column.
enum Limits {
  static let season = 0...9999
  static let day = 0...400
  /// Days of the longest season that can be told of, as one with a pandemic in it.
  static let longSeason = 1000
  static let score = 0...9999
  static let overtimes = 0...100
  static let count = 0...999
  static let gameNumber = 1...99
  static let teamID = 0...Int(Int32.max)
}
