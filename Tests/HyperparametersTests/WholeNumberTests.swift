import Faults
import Testing

@testable import Hyperparameters

@Suite struct WholeNumberTests {
  private func resolver(_ setting: String) throws -> HyperparameterResolver {
    var resolver = HyperparameterResolver([
      Hyperparameter("rounds", .wholeNumber(1...100), default: .value(.number(7)), "how many")
    ])
    try resolver.apply(setting: setting)
    return resolver
  }

  @Test(arguments: [("1", 1), ("100", 100), ("12.75", 12), ("99.999", 99), ("1e1", 10)])
  func `the whole part counts, and what was chosen stays`(text: String, whole: Int) throws {
    let values = try resolver("rounds=" + text).values()
    #expect(values.wholeNumber("rounds") == whole)
    #expect(values.number("rounds") == Double(text))
  }

  @Test(arguments: ["0", "0.999", "100.001", "-1", "nan", "inf", "1e300", "many", ""])
  func `what is not in the range is refused`(text: String) {
    let fact =
      "rounds: found \"\(Double(text).map { "\(HyperparameterValue.number($0))" } ?? text)\""
    #expect(throws: Fault(.usage, fact + "; expected a number from 1 to 100")) {
      try resolver("rounds=" + text)
    }
  }

  @Test func `people are told that a fraction is cut off`() {
    let whole = Hyperparameter("n", .wholeNumber(0...9), default: .value(.number(1)), "how many")
    let number = Hyperparameter("n", .number(0...9), default: .value(.number(1)), "how much")
    #expect(whole.meaning == "how many; a fraction is cut off")
    #expect(number.meaning == "how much")
  }
}
