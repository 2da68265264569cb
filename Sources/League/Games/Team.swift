/// A team, by the id that games refer to.
public struct Team: Sendable, Equatable {
  public let id: Int64
  /// The team's name in a source with text codes, such as "KC".
  public var code: String?
  public var name: String?

  public init(id: Int64, code: String? = nil, name: String? = nil) {
    self.id = id
    self.code = code
    self.name = name
  }

  /// Name, else code, else id.
  public var label: String { name ?? code ?? String(id) }
}
