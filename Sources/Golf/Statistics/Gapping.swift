/// How far each club carries, and how far it is to the next.
public struct Gapping: Sendable, Equatable {
  public struct Club: Sendable, Equatable {
    public let club: String
    /// The carry of all its shots, in metres.
    public let carry: Spread
    /// Shots outside median ± 3·1.4826·MAD.
    public let flagged: Int
    /// Mean carry without those.
    public let usualMean: Double
    /// Its median less that of the next shorter club; nil for the shortest.
    public let gap: Double?
  }

  /// The longest first.
  public let clubs: [Club]
  /// Clubs with fewer shots than that say nothing.
  public static let leastShots = 5
  /// Clubs that have some shots, and too few.
  public let tooFew: [String]

  /// - Parameter carries: for each club its carries in metres.
  public init(_ carries: [String: [Double]]) {
    tooFew = carries.filter { $0.value.count < Self.leastShots && !$0.key.isEmpty }.keys.sorted()
    let spreads = carries.compactMap { club, values -> (String, Spread, [Double])? in
      guard !club.isEmpty, values.count >= Self.leastShots, let spread = Spread(values) else {
        return nil
      }
      return (club, spread, values)
    }
    let sorted = spreads.sorted { ($1.1.median, $0.0) < ($0.1.median, $1.0) }
    clubs = sorted.enumerated().map { place, club in
      let usual = club.2.filter { club.1.usual?.contains($0) ?? true }
      let next = place + 1 < sorted.count ? sorted[place + 1].1.median : nil
      return Club(
        club: club.0, carry: club.1, flagged: club.2.count - usual.count,
        usualMean: Spread(usual)?.mean ?? club.1.mean, gap: next.map { club.1.median - $0 })
    }
  }
}
