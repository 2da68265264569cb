/// A bar on one line of a terminal that is drawn over again as work goes on.
///
///     var bar = ProgressBar(
///       console: standardError, isEnabled: !quiet, startedAt: ContinuousClock.now)
///     for … {
///       bar.update(state, at: ContinuousClock.now)
///     }
///     bar.finish()
///
/// Where the console cannot redraw a line, nothing is ever written. A bar that cannot be written
/// gives up in silence: the work matters more. The cursor stays visible, so that a killed process
/// leaves the terminal sane.
public struct ProgressBar: Sendable {
  /// The time between two drawings: 15 in a second look smooth, and cost nothing.
  private static let interval = Duration.seconds(1) / 15
  private static let clearLine = "\r\u{1B}[K"

  private let console: Console
  private let style: Style
  private let start: ContinuousClock.Instant
  private var isEnabled: Bool
  private var lastDrawn: ContinuousClock.Instant?

  /// Makes a bar; nothing is drawn yet.
  public init(console: Console, isEnabled: Bool, startedAt start: ContinuousClock.Instant) {
    self.console = console
    self.isEnabled = isEnabled && console.canRedraw
    self.start = start
    style = Style(isEnabled: console.supportsColour)
  }

  /// The line that shows a state in at most `width` columns.
  ///
  /// From the left: label, bar, steps, time left, rate, time elapsed. In a narrow width parts are
  /// left out from the right.
  public static func line(state: ProgressState, width: Int, style: Style) -> String {
    ProgressLine(state: state, style: style).text(width: width)
  }

  /// Shows a state, unless the last drawing was a moment ago; the first and the complete one are
  /// always drawn.
  ///
  /// The time elapsed is filled in from `now`.
  public mutating func update(_ state: ProgressState, at now: ContinuousClock.Instant) {
    guard isEnabled, isDue(state, at: now) else { return }
    lastDrawn = now
    var state = state
    state.elapsed = max(.zero, start.duration(to: now))
    // A line that fills the last column makes some terminals wrap.
    let line = Self.line(state: state, width: console.width - 1, style: style)
    write("\r\(line)\u{1B}[K")
  }

  /// Clears the line, so that something else can be written; the next update draws anew.
  public mutating func clear() {
    guard isEnabled, lastDrawn != nil else { return }
    lastDrawn = nil
    write(Self.clearLine)
  }

  /// Clears the line for good.
  public mutating func finish() {
    clear()
    isEnabled = false
  }

  private func isDue(_ state: ProgressState, at now: ContinuousClock.Instant) -> Bool {
    guard let lastDrawn, !state.isComplete else { return true }
    return lastDrawn.duration(to: now) >= Self.interval
  }

  private mutating func write(_ text: String) {
    do {
      try console.write(text)
    } catch {
      isEnabled = false
    }
  }
}
