/// A way out of a fault, as a value.
///
/// A library declares its remedies as static members in an extension; a command words them with its
/// options, a server as fields.
public struct Remedy: Equatable, Sendable {
  /// A name in lower case, such as `import_games`, by which words are found.
  public let name: String
  /// Values that the words need, by name: a run's id, a folder.
  public let values: [String: String]
  /// Plain words that name no option and no command.
  public let text: String

  public init(_ name: String, _ values: [String: String] = [:], text: String) {
    (self.name, self.values, self.text) = (name, values, text)
  }

  /// Words that hold for every reader.
  public static func advice(_ text: String) -> Remedy { Remedy("advice", text: text) }

  /// States what would have been valid.
  public static func expected(_ what: String) -> Remedy {
    Remedy("expected", text: "expected \(what)")
  }
}
