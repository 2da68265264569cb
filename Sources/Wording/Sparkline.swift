/// A line of small bars: how a number went.
public enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One bar for each value, from the least to the greatest of them; a space for one that is no number.
  public static func text(_ values: [Double]) -> String {
    let known = values.filter(\.isFinite)
    guard let low = known.min(), let high = known.max() else {
      return String(repeating: " ", count: values.count)
    }
    return String(
      values.map { value in
        guard value.isFinite else { return " " }
        // Halves, since a range may be too wide for a number.
        let share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5
        return bars[min(bars.count - 1, Int(share * Double(bars.count)))]
      })
  }
}
