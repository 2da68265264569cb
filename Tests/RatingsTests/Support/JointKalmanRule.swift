import Foundation

/// The margin filter with the teams' joint covariance, written out plainly: one game at a time, by
/// rank-one updates of a dense matrix, to compare the model with.
///
///     S = h P hᵀ + 121;  g = P hᵀ / S;  r += g (margin − lead);  P −= g (h P)
///
/// Games of a day tell of the same strengths, so learning them one after the other comes to the same
/// as learning them at once.
struct JointKalmanRule {
  private(set) var rating: [Double]
  private(set) var covariance: [[Double]]
  private var lastDay: [Int32?]
  private var isKnown: [Bool]
  private var seasonsBegun = 0

  init(teams count: Int) {
    rating = Array(repeating: 0, count: count)
    lastDay = Array(repeating: nil, count: count)
    isKnown = Array(repeating: false, count: count)
    covariance = (0..<count).map { row in (0..<count).map { $0 == row ? 64 : 0 } }
  }

  mutating func begin(conferences: [Int32]) {
    seasonsBegun += 1
    lastDay = lastDay.map { _ in nil }
    guard seasonsBegun > 1 else { return }
    let (teams, known) = (rating.indices, rating.indices.filter { isKnown[$0] })
    let old = rating
    for team in teams where !isKnown[team] { rating[team] = -8 }
    for team in known {
      let peers = known.filter {
        conferences[team] < 0 || conferences[$0] == conferences[team]
      }
      let mean = peers.map { old[$0] }.reduce(0, +) / Double(peers.count)
      rating[team] = 0.8 * old[team] + 0.15 * mean
    }
    let center = known.map { rating[$0] }.reduce(0, +) / Double(known.count)
    for team in known { rating[team] -= center }
    for (one, other) in known.flatMap({ one in known.map { (one, $0) } }) {
      covariance[one][other] = 0.64 * covariance[one][other] + (one == other ? 20.25 : 0)
    }
  }

  func probability(_ teamA: Int32, _ teamB: Int32, site: Double, day: Int32) -> Double {
    let (one, other) = (Int(teamA), Int(teamB))
    let variance =
      covariance[one][one] + growth(one, day) + covariance[other][other] + growth(other, day)
      - 2 * covariance[one][other] + 121
    let lead = rating[one] - rating[other] + 3.5 * site
    return 0.5 * (1 + erf(lead / (2 * variance).squareRoot()))
  }

  mutating func learn(
    _ teamA: Int32, _ teamB: Int32, site: Double, day: Int32, margin: Double
  ) {
    let (one, other) = (Int(teamA), Int(teamB))
    for team in [one, other] {
      covariance[team][team] += growth(team, day)
      lastDay[team] = day
      isKnown[team] = true
    }
    let shared = covariance.map { $0[one] - $0[other] }
    let total = shared[one] - shared[other] + 121
    let surprise = margin - (rating[one] - rating[other] + 3.5 * site)
    for row in rating.indices {
      rating[row] += shared[row] * surprise / total
      for column in rating.indices {
        covariance[row][column] -= shared[row] * shared[column] / total
      }
    }
  }

  private func growth(_ team: Int, _ day: Int32) -> Double {
    0.04 * Double(lastDay[team].map { day - $0 } ?? 0)
  }
}
