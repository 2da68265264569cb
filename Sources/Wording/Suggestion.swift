/// The nearest valid name to one that a user mistyped.
public enum Suggestion {
  /// The candidate that was most likely meant, or nil if none is near.
  ///
  /// Near means few single-letter slips, fewer for short words; failing that, a candidate that
  /// begins with what was typed. Upper and lower case count as equal. Of equally near candidates
  /// the first wins.
  public static func nearest(to typed: String, among candidates: [String]) -> String? {
    let word = Array(typed.lowercased())
    let near = fewestSlips(word, candidates) { slips, other in
      slips <= limit(for: max(word.count, other.count)) && slips < word.count
    }
    return near ?? completion(of: word, among: candidates)
  }

  /// The candidate that is nearest to what was typed, however far it is, and whether it is near; nil where
  /// there are no candidates.
  public static func closest(
    to typed: String, among candidates: [String]
  ) -> (candidate: String, isNear: Bool)? {
    if let near = nearest(to: typed, among: candidates) { return (near, true) }
    let word = Array(typed.lowercased())
    return fewestSlips(word, candidates) { _, _ in true }.map { ($0, false) }
  }

  /// The candidate with the fewest slips of those that count, the first of equals.
  private static func fewestSlips(
    _ word: [Character], _ candidates: [String], where counts: (Int, [Character]) -> Bool
  ) -> String? {
    var best: (candidate: String, slips: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      let slips = distance(word, other)
      if counts(slips, other), slips < best?.slips ?? .max { best = (candidate, slips) }
    }
    return best?.candidate
  }

  /// How many slips still make a word of `length` the same word: one in three letters or so.
  private static func limit(for length: Int) -> Int {
    max(1, length / 3)
  }

  /// The first candidate that begins with what was typed, if that is more than a letter or two.
  private static func completion(of word: [Character], among candidates: [String]) -> String? {
    guard word.count > 2 else { return nil }
    return candidates.first { $0.lowercased().starts(with: word) }
  }

  /// Counts the insertions, deletions, substitutions and swaps of neighbours between two words.
  ///
  /// This is the restricted Damerau-Levenshtein distance (optimal string alignment): no part is
  /// edited twice. It keeps three rows of the usual table.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      for column in 1...second.count {
        let same = first[row - 1] == second[column - 1]
        var cost = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
