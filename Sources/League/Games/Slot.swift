/// One game of a season's bracket, before it is known who plays it.
public struct Slot: Sendable, Hashable {
  public let season: Int32
  /// As the source writes it: "R1W1" the first round's first game in region W, "R6CH" the final, and
  /// of a play-in the seed that is played for, such as "W16".
  public let name: String
  /// Where its first team comes from: a seed such as "W01", or the slot whose winner it is.
  public let strongSeed: String
  /// Where its other team comes from.
  public let weakSeed: String

  public init(season: Int32, name: String, strongSeed: String, weakSeed: String) {
    self.season = season
    self.name = name
    self.strongSeed = strongSeed
    self.weakSeed = weakSeed
  }
}
