/// Ranks among the teams of a season.
enum Standing {
  /// The places of active teams, the best first; of equals the one with the lower id.
  static func order(_ ratings: [Double], _ active: [Int32]) -> [Int32] {
    active.sorted { one, other in
      let (first, second) = (ratings[Int(one)], ratings[Int(other)])
      return first == second ? one < other : first > second
    }
  }
}
