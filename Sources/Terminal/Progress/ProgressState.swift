internal import Wording

/// How far some long work has come.
///
/// Steps are what people count (`12/31 seasons`), items are what passes by (`games/s`), and work is
/// what takes the time: the bar and the time left go by work, so steps may differ in size.
public struct ProgressState: Sendable, Equatable {
  /// Name of the work in hand, such as the name of the step.
  public var label: String
  /// The noun for steps.
  public var stepName: String
  /// The steps that are done.
  public var completedSteps: Int
  /// All the steps.
  public var totalSteps: Int
  /// The noun for items.
  public var itemName: String
  /// The items that have passed by.
  public var completedItems: Int
  /// The work that is done, in a unit of the caller's.
  public var completedWork: Int
  /// All the work, in the same unit.
  public var totalWork: Int
  /// The time since the work began.
  public var elapsed: Duration

  /// Describes how far the work has come; a `ProgressBar` fills in the time by itself.
  public init(
    label: String,
    stepName: String,
    completedSteps: Int,
    totalSteps: Int,
    itemName: String,
    completedItems: Int,
    completedWork: Int,
    totalWork: Int,
    elapsed: Duration = .zero
  ) {
    self.label = label
    self.stepName = stepName
    self.completedSteps = completedSteps
    self.totalSteps = totalSteps
    self.itemName = itemName
    self.completedItems = completedItems
    self.completedWork = completedWork
    self.totalWork = totalWork
    self.elapsed = elapsed
  }

  /// The share of the work that is done, in [0, 1].
  var fraction: Double {
    guard totalWork > 0 else { return 0 }
    return min(1, max(0, Double(completedWork) / Double(totalWork)))
  }

  /// Whether all the work is done.
  var isComplete: Bool { totalWork > 0 && completedWork >= totalWork }

  /// The items per second since the work began; nil before any time has passed.
  var itemsPerSecond: Double? {
    let seconds = elapsed.inSeconds
    return seconds > 0 ? max(0, Double(completedItems)) / seconds : nil
  }

  /// The time left if the rest goes as fast as what is done, in whole seconds, rounded up; nil
  /// before anything is done.
  var timeLeft: Duration? {
    guard fraction > 0 else { return nil }
    let seconds = elapsed.inSeconds * (1 - fraction) / fraction
    // Some 31 years: beyond it the estimate means nothing, and it must stay countable.
    return .seconds(Int(min(seconds.rounded(.up), 1e9)))
  }
}
