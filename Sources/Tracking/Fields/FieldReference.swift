/// A field that a filter, an order or a column asks for.
public enum FieldReference: Sendable, Hashable {
  /// One of the record or of the metrics, by its place in ``RunField/listed``.
  case record(Int)
  /// A hyperparameter, by its name.
  case hyperparameter(String)

  /// The prefix of a hyperparameter's name where the record has a field of the same name.
  public static let hyperparameterPrefix = "hyperparameters."

  /// The field of a name that the record or the metrics have.
  public init?(recordField name: String) {
    guard let place = RunField.places[name] else { return nil }
    self = .record(place)
  }

  /// Nil for a hyperparameter.
  public var field: RunField? {
    if case .record(let place) = self { RunField.listed[place] } else { nil }
  }

  /// Name in listings.
  public var name: String {
    switch self {
    case .record(let place): RunField.listed[place].name
    case .hyperparameter(let name): name
    }
  }
}
