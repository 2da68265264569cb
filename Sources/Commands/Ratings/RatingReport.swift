internal import Terminal

/// Ratings, as people and programs read them.
protocol RatingReport {
  var table: TextTable { get }
  /// What stands below the table.
  var sentences: [String] { get }
  var json: [UInt8] { get throws }
}
