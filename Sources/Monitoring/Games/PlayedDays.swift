internal import Chronology

/// The days on which there were games.
struct PlayedDays {
  private let days: [Moment]

  init(_ days: Set<Moment>) { self.days = days.sorted() }

  /// Whether no day with games lies between what a model knew and the game's own day.
  ///
  /// - Parameter known: the model knew the games of days before this one.
  func isDayAhead(_ game: Moment, known: Moment) -> Bool {
    // The first day that the model did not know.
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < known { low = middle + 1 } else { high = middle }
    }
    return low == days.count || days[low] >= game
  }
}
