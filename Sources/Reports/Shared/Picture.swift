/// A line of dots with marks on it: a terminal's drawing.
enum Picture {
  /// - Parameter marks: each with where on the line it stands, from 0 to 1; a later one hides an earlier
  ///   one.
  static func text(_ marks: [(share: Double, mark: Character)]) -> String {
    var cells = Array(repeating: Character("·"), count: 31)
    for mark in marks where mark.share.isFinite {
      cells[Int((min(max(mark.share, 0), 1) * 30).rounded())] = mark.mark
    }
    return String(cells)
  }
}
