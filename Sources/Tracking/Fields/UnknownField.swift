internal import Wording

/// A name that no field has: neither the record nor the metrics, nor a hyperparameter of any run.
public struct UnknownField: Error, Equatable, CustomStringConvertible {
  public let name: String
  /// The names that there are.
  public let known: [String]

  public var description: String {
    let problem = "unknown field \"\(name.printable)\""
    if let nearest = Suggestion.nearest(to: name, among: known) {
      return "\(problem); did you mean \"\(nearest.printable)\"?"
    }
    return "\(problem); the fields are \(known.map(\.printable).joined(separator: ", "))"
  }
}
