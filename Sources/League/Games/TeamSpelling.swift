/// One more way to write a team's name, which people may type.
public struct TeamSpelling: Sendable, Hashable {
  public let text: String
  public let team: Int64

  public init(text: String, team: Int64) {
    (self.text, self.team) = (text, team)
  }
}
