/// The league that rows belong to.
public struct LedgerLeague: Sendable, Equatable {
  /// A UUID, from the league's dataset.json.
  public var id: String
  /// Where its days begin.
  public var zone: ZoneRules

  public init(id: String, zone: ZoneRules) { (self.id, self.zone) = (id, zone) }
}
