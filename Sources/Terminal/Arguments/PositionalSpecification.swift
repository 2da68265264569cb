/// One argument that is known by its place instead of by a name.
public struct PositionalSpecification: Sendable, Equatable {
  /// The name to ask for it by; help and errors show it in capitals.
  public var name: String
  /// A description of the argument.
  public var help: String
  /// Whether the command fails without it.
  public var isRequired: Bool
  /// Whether it takes all the arguments that are left; for the last positional only.
  public var repeats: Bool

  /// Describes a positional, by default required and single.
  public init(_ name: String, help: String, isRequired: Bool = true, repeats: Bool = false) {
    self.name = name
    self.help = help
    self.isRequired = isRequired
    self.repeats = repeats
  }

  /// The name as help and errors show it: `RUN`.
  var displayName: String { name.uppercased() }

  /// The name as the usage line shows it: `RUN`, `[RUN]`, `RUN...` or `[RUN...]`.
  var usage: String {
    let name = repeats ? "\(displayName)..." : displayName
    return isRequired ? name : "[\(name)]"
  }
}
