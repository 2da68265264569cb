/// A request that a handler finds malformed, rather than asking for what cannot be: it is answered with 400.
public struct Malformed: Error, Sendable {
  let fact: String
  let field: String?

  public init(_ fact: String, field: String? = nil) { (self.fact, self.field) = (fact, field) }
}
