internal import JSON
public import Tracking

/// An alias that was given to a run, or taken back.
public struct AliasReport {
  private let change: AliasChange

  public init(_ change: AliasChange) {
    self.change = change
  }

  public var report: Report {
    Report(
      title: "@\(change.alias)", [Section([.sentence(sentence)])],
      fields: [
        Report.Field("alias", .text(change.alias)), Report.Field("run_id", .text(change.runID)),
        Report.Field("previous_run_id", .optional(change.previousRunID)),
      ])
  }

  private var sentence: String {
    let now = "@\(change.alias) is \(change.runID.prefix(8))"
    guard let previous = change.previousRunID else { return now }
    return previous == change.runID ? "\(now), as it was" : "\(now); it was \(previous.prefix(8))"
  }
}
