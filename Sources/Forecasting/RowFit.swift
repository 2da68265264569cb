internal import Chronology
internal import Models

/// A fitted stateless model.
struct RowFit: Sendable {
  let model: any StatelessModel
  /// Names of the feature columns that the model is asked with, in order.
  let names: [String]
  /// It was fitted on games of earlier days only.
  let moment: Moment
}
