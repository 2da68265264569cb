@testable import League

extension BoxScores {
  /// Counts that go up one by one, A's from `first` on and B's after them: none is like another.
  init(countingFrom first: Int32) {
    self.init { first + Int32($0) }
  }
}
