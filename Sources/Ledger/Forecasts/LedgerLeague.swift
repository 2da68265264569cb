public import Time

/// The league that rows belong to.
public struct LedgerLeague: Sendable {
  /// A UUID, from the league's dataset.json.
  public var id: String
  /// Where its days begin.
  public var zone: Zone

  public init(id: String, zone: Zone) { (self.id, self.zone) = (id, zone) }
}
