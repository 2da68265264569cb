import Foundation

/// The margin filter's rule as its documentation has it, written out for one game a day and a team:
/// dictionaries and plain formulas, to compare the model with.
struct KalmanRule {
  private var rating: [Int32: Double] = [:]
  private var variance: [Int32: Double] = [:]
  private var lastDay: [Int32: Int32] = [:]
  private var seasonsBegun = 0

  mutating func begin(conferences: [Int32]) {
    seasonsBegun += 1
    lastDay = [:]
    guard seasonsBegun > 1 else { return }
    let old = rating
    for (team, value) in old {
      let conference = conferences[Int(team)]
      let peers = old.filter { conference < 0 || conferences[Int($0.key)] == conference }
      let mean = peers.map(\.value).reduce(0, +) / Double(peers.count)
      rating[team] = 0.8 * value + 0.15 * mean
      variance[team] = 0.64 * variance[team]! + 20.25
    }
    let center = rating.values.reduce(0, +) / Double(rating.count)
    for team in rating.keys { rating[team]! -= center }
  }

  func probability(_ teamA: Int32, _ teamB: Int32, site: Double, day: Int32) -> Double {
    let lead = mean(teamA) - mean(teamB) + 3.5 * site
    let deviation = (spread(teamA, day) + spread(teamB, day) + 121).squareRoot()
    return 0.5 * (1 + erf(lead / deviation / 2.0.squareRoot()))
  }

  mutating func learn(
    _ teamA: Int32, _ teamB: Int32, site: Double, day: Int32, margin: Double
  ) {
    let lead = mean(teamA) - mean(teamB) + 3.5 * site
    let (own, other) = (spread(teamA, day), spread(teamB, day))
    let total = own + other + 121
    let error = (margin - lead) / total
    rating[teamA] = mean(teamA) + own * error
    rating[teamB] = mean(teamB) - other * error
    variance[teamA] = own - own * own / total
    variance[teamB] = other - other * other / total
    lastDay[teamA] = day
    lastDay[teamB] = day
  }

  private func mean(_ team: Int32) -> Double { rating[team] ?? (seasonsBegun == 1 ? 0 : -8) }

  private func spread(_ team: Int32, _ day: Int32) -> Double {
    (variance[team] ?? 64) + 0.04 * Double(lastDay[team].map { day - $0 } ?? 0)
  }
}
