public import Monitoring
internal import Time

/// The retraining that a check has begun, or that makes another needless.
public struct CheckRetraining: Sendable {
  let training: Retraining
  let isNew: Bool

  public init(_ training: Retraining, isNew: Bool) {
    (self.training, self.isNew) = (training, isNew)
  }

  var sentence: String {
    let day = training.requestedAt.text(to: .seconds).prefix(10)
    return isNew
      ? "Retraining \(training.id) was begun."
      : "No retraining was begun: \(training.id) of \(day) is \(training.status.rawValue)."
  }
}
