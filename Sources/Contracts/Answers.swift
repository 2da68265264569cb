internal import League
internal import Tracking

/// The answers of a run for each of its games, in the order of the walk.
struct Answers {
  struct Answer {
    let day: Breach.Day
    let probability: Double
  }

  /// How an answer differs from another of the same game.
  struct Difference {
    let day: Breach.Day
    let first: Double
    let second: Double
  }

  let inOrder: [Answer]
  private let probabilities: [String: Double]

  init(_ predictions: Predictions) {
    inOrder = zip(predictions.games, predictions.probability).map { game, probability in
      Answer(day: Breach.Day(of: game), probability: probability)
    }
    probabilities = Dictionary(
      uniqueKeysWithValues: inOrder.map { ($0.day.gameID, $0.probability) })
  }

  subscript(gameID: String) -> Double? { probabilities[gameID] }

  /// The first game up to a day whose answer is not the same to the bit; games that only one of the two
  /// has are passed over.
  func firstDifference(
    from other: Answers, through season: Int = .max, day: Int = .max
  ) -> Difference? {
    for answer in inOrder where (answer.day.season, answer.day.number) <= (season, day) {
      if let second = other[answer.day.gameID], second != answer.probability {
        return Difference(day: answer.day, first: answer.probability, second: second)
      }
    }
    return nil
  }
}
