internal import Determinism

/// Aggregates over shots: of a session, or of one club in it.
public struct ShotStatistics: Sendable, Equatable {
  /// The club; nil for all of them.
  public let club: String?
  public let shotCount: Int
  public let clubsUsed: Int
  public let bestCarry: Double?
  /// One for each metric, in the order of ``ShotMetric``; nil where no shot has it.
  public let spreads: [Spread?]

  public subscript(metric: ShotMetric) -> Spread? {
    zip(ShotMetric.allCases, spreads).first { $0.0 == metric }?.1
  }

  package init(
    club: String?, shotCount: Int, clubsUsed: Int, bestCarry: Double?, spreads: [Spread?]
  ) {
    (self.club, self.shotCount, self.clubsUsed) = (club, shotCount, clubsUsed)
    (self.bestCarry, self.spreads) = (bestCarry, spreads)
  }

  /// - Parameters:
  ///   - shots: those that count, in their order.
  ///   - carry: the session's ``Session/carryField``.
  public init(club: String?, _ shots: some Collection<Shot>, carry: ShotField) {
    self.club = club
    shotCount = shots.count
    clubsUsed = club == nil ? Set(shots.lazy.map(\.club)).subtracting([""]).count : 1
    spreads = ShotMetric.allCases.map { metric in
      Spread(shots.compactMap { metric.value(of: $0.readings, carry: carry) })
    }
    bestCarry = shots.lazy.compactMap { $0.readings[carry] }.max()
  }
}

/// Aggregates of a session as they are stored: a row for all clubs, and one for each club.
public struct SessionStatistics: Sendable, Equatable {
  /// All clubs first, and then each by its name; none where no shot counts.
  public let rows: [ShotStatistics]
  /// SHA-256 of what they were derived from.
  public let digest: String

  /// - Parameter shots: all of the session, in their order.
  public init(_ shots: [Shot], carry: ShotField) {
    let counting = shots.filter { $0.exclusion == nil }
    digest = Self.digest(counting, carry)
    guard !counting.isEmpty else {
      rows = []
      return
    }
    let byClub = Dictionary(grouping: counting, by: \.club)
    let clubs = byClub.keys.filter { !$0.isEmpty }.sorted()
    rows =
      [ShotStatistics(club: nil, counting, carry: carry)]
      + clubs.map { ShotStatistics(club: $0, byClub[$0] ?? [], carry: carry) }
  }

  private static func digest(_ shots: [Shot], _ carry: ShotField) -> String {
    var sha = SHA256()
    var numbers: [UInt64] = []
    var clubs = carry.rawValue
    numbers.reserveCapacity(shots.count * ShotMetric.inputs.count)
    for shot in shots {
      for field in ShotMetric.inputs {
        numbers.append(shot.readings[field].map { $0 == 0 ? 0 : $0.bitPattern } ?? .max)
      }
      clubs += "\n" + shot.club
    }
    sha.update(numbers)
    sha.update(clubs)
    return sha.finalize().hexadecimal
  }
}
