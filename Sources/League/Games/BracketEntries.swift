/// The entries of one season's bracket, as far as a source has them.
public struct BracketEntries: Sendable, Equatable {
  public let season: Int
  /// Empty where no source told.
  public let seeds: [Seed]
  /// Empty where no source told.
  public let slots: [Slot]

  public init(season: Int, seeds: [Seed], slots: [Slot]) {
    self.season = season
    self.seeds = seeds
    self.slots = slots
  }

  /// - Parameters:
  ///   - seeds: of any seasons.
  ///   - slots: of any seasons.
  init(of season: Int, in seeds: [Seed], _ slots: [Slot]) {
    self.init(
      season: season, seeds: seeds.filter { Int($0.season) == season },
      slots: slots.filter { Int($0.season) == season })
  }
}
