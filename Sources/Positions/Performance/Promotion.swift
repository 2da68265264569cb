internal import JSON

/// What promotion of a strategy asked, and what was found.
public struct PromotionAnswer: Sendable, Equatable, Codable {
  public struct Question: Sendable, Equatable, Codable {
    public var asked: String
    public var found: String
    public var isMet: Bool

    enum CodingKeys: String, CodingKey {
      case asked, found
      case isMet = "met"
    }
  }

  public var questions: [Question]
  /// Whether somebody went on all the same.
  public var isForced = false

  enum CodingKeys: String, CodingKey {
    case questions
    case isForced = "forced"
  }

  public var isMet: Bool { questions.allSatisfy(\.isMet) }

  public var json: String { String(decoding: JSONWriter.compact(self), as: UTF8.self) }

  /// - Parameter performance: nil where there is no bet yet.
  public init(_ rules: StrategyRules.Promotion, _ performance: Performance?) {
    let interval =
      rules.above == .return ? performance?.return?.interval : performance?.closing?.interval
    let measure = rules.above == .return ? "return" : "closing line value"
    questions = [
      Question(
        asked: "\(rules.days) days with bets", found: "\(performance?.days ?? 0)",
        isMet: (performance?.days ?? 0) >= rules.days),
      Question(
        asked: "\(rules.bets) bets", found: "\(performance?.bets ?? 0)",
        isMet: (performance?.bets ?? 0) >= rules.bets),
      Question(
        asked: "the interval of the \(measure) above 0",
        found: interval.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "none",
        isMet: (interval?.lowerBound ?? -1) > 0),
    ]
  }
}
