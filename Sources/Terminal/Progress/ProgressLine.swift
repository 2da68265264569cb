internal import Wording

/// The one line that shows a `ProgressState`.
///
///     2015 ━━━━━━━━━━━━━━━╸━━━━━━━━━  12/31 seasons  0:03 left  41.2M games/s  0:02 elapsed
struct ProgressLine {
  /// Below this many columns a bar says nothing; parts beside it give way first.
  private static let narrowestBar = 8
  /// Beyond this many columns a bar says nothing more.
  private static let widestBar = 40
  /// A label cut to fewer columns than this says nothing: a year has four.
  private static let narrowestLabel = 4
  private static let gap = 2

  let state: ProgressState
  let style: Style

  /// The line in at most `width` columns; parts are left out from the right until it fits.
  func text(width: Int) -> String {
    let label = label(width: width)
    let labelWidth = label.isEmpty ? 0 : label.displayWidth + 1
    let room = width - labelWidth
    let parts = partsThatFit(room - Self.narrowestBar)
    let taken = parts.reduce(0) { $0 + Self.gap + $1.reserved }
    let bar = bar(width: min(Self.widestBar, max(0, room - taken)))
    return (label.isEmpty ? "" : label + " ") + bar
      + parts.map { String(repeating: " ", count: Self.gap) + $0.text }.joined()
  }

  /// The label in a third of the line, so that a long one leaves room for the rest; nothing if that
  /// is too little to be read.
  private func label(width: Int) -> String {
    let label = state.label.printable
    let room = width / 3
    return label.displayWidth <= room || room >= Self.narrowestLabel
      ? label.truncated(to: room) : ""
  }

  // MARK: Parts

  /// A text beside the bar, and the columns kept for it so that the bar keeps its length while the
  /// text's own changes.
  private struct Part {
    let text: String
    let reserved: Int

    init(_ text: String, reserved: Int = 0) {
      self.text = text
      self.reserved = max(text.displayWidth, reserved)
    }
  }

  private func partsThatFit(_ room: Int) -> [Part] {
    let all = [steps, timeLeft, rate, elapsed]
    for count in stride(from: all.count, to: 0, by: -1) {
      let parts = Array(all.prefix(count))
      if parts.reduce(0, { $0 + Self.gap + $1.reserved }) <= room { return parts }
    }
    let bare = Part(stepCount)
    return Self.gap + bare.reserved <= room ? [bare] : []
  }

  /// `12/31`, the first as wide as the second.
  private var stepCount: String {
    let total = String(state.totalSteps)
    let completed = String(state.completedSteps)
    let padding = max(0, total.count - completed.count)
    return String(repeating: " ", count: padding) + "\(completed)/\(total)"
  }

  private var steps: Part {
    Part("\(stepCount) \(state.stepName)")
  }

  private var timeLeft: Part {
    let clock = state.timeLeft.map(DurationFormat.clock) ?? "-:--"
    return Part("\(clock) left", reserved: "00:00 left".count)
  }

  private var rate: Part {
    let unit = "\(state.itemName)/s"
    let rate = NumberFormat.compact(state.itemsPerSecond)
    return Part("\(rate) \(unit)", reserved: "000.0M ".count + unit.displayWidth)
  }

  private var elapsed: Part {
    Part("\(DurationFormat.clock(state.elapsed)) elapsed", reserved: "00:00 elapsed".count)
  }

  // MARK: The bar

  /// A bar in half columns; without colour the part to come is blank, as it could not be told.
  private func bar(width: Int) -> String {
    let halves = Int(state.fraction * Double(2 * width))
    let whole = String(repeating: "━", count: halves / 2)
    let done = halves.isMultiple(of: 2) ? whole : whole + "╸"
    let left = width - done.count
    guard style.isEnabled else {
      return done + String(repeating: " ", count: left)
    }
    // After whole columns a half one keeps the two colours apart.
    let startsWithHalf = left > 0 && halves > 0 && halves.isMultiple(of: 2)
    let rest = (startsWithHalf ? "╺" : "") + String(repeating: "━", count: left)
    return style.cyan(done) + style.dim(String(rest.prefix(left)))
  }
}
