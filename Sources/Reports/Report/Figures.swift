/// Names and what stands behind them, one below the other.
public struct Figures: Sendable, Equatable {
  public struct Fact: Sendable, Equatable {
    public let name: String
    public let cell: Cell
    /// Where it stands in the JSON; nil for what is for people only.
    let place: JSONPath?

    public init(_ name: String, _ cell: Cell, at place: JSONPath? = nil) {
      (self.name, self.cell, self.place) = (name, cell, place)
    }

    public init(_ name: String, _ text: String, at place: JSONPath? = nil) {
      self.init(name, .text(text), at: place)
    }
  }

  public let facts: [Fact]
  /// Whether they are long texts to be read, in lines that readers do not lose.
  public let areProse: Bool

  public init(_ facts: [Fact], areProse: Bool = false) {
    (self.facts, self.areProse) = (facts, areProse)
  }
}
