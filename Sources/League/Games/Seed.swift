/// A team's seed in one season's tournament.
public struct Seed: Sendable, Hashable {
  public let season: Int32
  public let team: Int64
  /// Region and number as the source writes them, such as "W01" or "Y16a".
  public let seed: String

  public init(season: Int32, team: Int64, seed: String) {
    self.season = season
    self.team = team
    self.seed = seed
  }

  /// The number within the region, 1 the best; 0 where the text is not a letter and up to two digits,
  /// perhaps with a letter behind them that tells the teams of a play-in apart.
  public var number: Int8 {
    let text = Array(seed.utf8)
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z"))
    let digits = (UInt8(ascii: "0")...UInt8(ascii: "9"))
    guard let region = text.first, letters.contains(region | 0x20) else { return 0 }
    let number = text.dropFirst().prefix(2).prefix { digits.contains($0) }
    let rest = text.dropFirst(1 + number.count)
    guard !number.isEmpty, rest.count <= 1, rest.allSatisfy({ letters.contains($0 | 0x20) })
    else { return 0 }
    return number.reduce(0) { 10 * $0 + Int8($1 - digits.lowerBound) }
  }
}
