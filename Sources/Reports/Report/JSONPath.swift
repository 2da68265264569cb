/// Where a value stands in a report's JSON, from the outside in.
///
///     let place: JSONPath = ["runs", 0, "metrics"]  // {"runs": [{"metrics": …}]}
public struct JSONPath: Sendable, Hashable {
  public enum Step: Sendable, Hashable {
    case key(String)
    case index(Int)
  }

  let steps: [Step]

  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The JSON itself.
  public static let root = JSONPath([])

  public static func + (outer: JSONPath, inner: JSONPath) -> JSONPath {
    JSONPath(outer.steps + inner.steps)
  }

  /// Name of the column in CSV: the keys with underscores between them.
  var name: String {
    steps.map { if case .key(let key) = $0 { key } else { "\($0)" } }.joined(separator: "_")
  }
}

extension JSONPath: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  public init(stringLiteral key: String) { self.init([.key(key)]) }
  public init(arrayLiteral steps: Step...) { self.init(steps) }
}

extension JSONPath.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral key: String) { self = .key(key) }
  public init(integerLiteral index: Int) { self = .index(index) }
}
