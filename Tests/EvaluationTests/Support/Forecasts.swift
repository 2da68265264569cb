/// Seeded forecasts with wins, losses and ties.
import TestSupport

struct Forecasts {
  var probabilities: [Double]
  var outcomes: [Double]

  init(probabilities: [Double], outcomes: [Double]) {
    self.probabilities = probabilities
    self.outcomes = outcomes
  }

  init(seed: UInt64, count: Int = 500) {
    var random = SeededGenerator(seed: seed)
    self.init(probabilities: [], outcomes: [])
    for _ in 0..<count {
      let probability = random.uniform()
      let isTie = random.next() % 10 == 0
      probabilities.append(probability)
      outcomes.append(isTie ? 0.5 : random.uniform() < probability ? 1 : 0)
    }
  }

  /// The same games with A and B exchanged.
  var swapped: Forecasts {
    Forecasts(probabilities: probabilities.map { 1 - $0 }, outcomes: outcomes.map { 1 - $0 })
  }

  /// The same games in another order.
  func shuffled(seed: UInt64) -> Forecasts {
    var random = SeededGenerator(seed: seed)
    let order = probabilities.indices.shuffled(using: &random)
    return Forecasts(
      probabilities: order.map { probabilities[$0] }, outcomes: order.map { outcomes[$0] })
  }
}
