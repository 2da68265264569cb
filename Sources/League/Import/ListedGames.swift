/// Games as the rows of a table have them, a column for each field, from the view of the team that
/// is named first.
struct ListedGames {
  var season: [Int32] = []
  var day: [Int32] = []
  var first: [Int64] = []
  var second: [Int64] = []
  var site: [Int8] = []
  /// `GameColumns.noScore` of a game without scores.
  var firstScore: [Int32] = []
  var secondScore: [Int32] = []
  var overtimes: [Int8] = []
  var isTournament: [Bool] = []
  /// Which of the day's games of its teams a game is, from 1; 0 where the table does not tell.
  var number: [Int8] = []
  /// The first team's counts, then the second's, by column as `BoxScores.names` has them; no column where
  /// the table tells of none. They count for games with a score.
  var boxScores: [[Int32]] = []
}
