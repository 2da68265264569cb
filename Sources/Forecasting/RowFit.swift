internal import Chronology
internal import Models

/// What a stateless model has learnt.
struct RowFit: Sendable {
  let model: any StatelessModel
  /// What the model is asked with, in order.
  let names: [String]
  /// It was fitted on games of earlier days only.
  let moment: Moment
}
