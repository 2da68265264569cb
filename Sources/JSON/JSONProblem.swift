/// Why bytes were not read as JSON.
struct JSONProblem: Error {
  enum Kind {
    /// They are no JSON.
    case syntax
    /// They may be JSON, but not such as is read here: too deep, too large, a key twice.
    case refusal
  }

  let kind: Kind
  let fact: String
  /// Where, in bytes from the start.
  let offset: Int
}
