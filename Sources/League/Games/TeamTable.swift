internal import Wording

/// The teams of a league in the order of their ids. A team's place here is how matchups name it.
public struct TeamTable: Sendable, Equatable {
  public let teams: [Team]
  /// More ways to write their names, which a source told; games never use them.
  let spellings: [TeamSpelling]
  private let places: [Int64: Int32]
  /// The places again, by id less the lowest id, -1 for none: ids mostly lie close together, and an
  /// array answers several times faster than a dictionary.
  private let densePlaces: [Int32]
  private let lowestID: Int64

  /// - Precondition: no id stands twice.
  public init(_ teams: [Team], spellings: [TeamSpelling] = []) {
    self.spellings = spellings
    self.teams = teams.sorted { $0.id < $1.id }
    places = Dictionary(
      uniqueKeysWithValues: self.teams.enumerated().map { ($1.id, Int32($0)) })
    lowestID = self.teams.first?.id ?? 0
    var dense = [Int32](repeating: -1, count: 1 << 14)
    for (place, team) in self.teams.enumerated() {
      let offset = Int(team.id &- lowestID)
      if dense.indices.contains(offset) { dense[offset] = Int32(place) }
    }
    densePlaces = dense
  }

  public var count: Int { teams.count }

  public subscript(place: Int32) -> Team { teams[Int(place)] }

  public func place(ofID id: Int64) -> Int32? {
    let offset = id &- lowestID
    guard densePlaces.indices.contains(Int(offset)) else { return places[id] }
    return densePlaces[Int(offset)] < 0 ? nil : densePlaces[Int(offset)]
  }

  /// Finds a team by its code, else its name, else its id; letter case counts only where two teams
  /// differ in nothing else.
  public func place(of text: String) -> Int32? {
    func first(_ matches: (Team) -> Bool) -> Int32? {
      teams.firstIndex(where: matches).map(Int32.init)
    }
    let lowercased = text.lowercased()
    return first { $0.code == text }
      ?? first { $0.name == text }
      ?? first { $0.code?.lowercased() == lowercased }
      ?? first { $0.name?.lowercased() == lowercased }
      ?? Int64(text).flatMap(place(ofID:))
  }

  /// The code or name nearest to a misspelt one.
  public func suggestion(for text: String) -> String? {
    Suggestion.nearest(to: text, among: teams.flatMap { [$0.code, $0.name].compactMap(\.self) })
  }
}
