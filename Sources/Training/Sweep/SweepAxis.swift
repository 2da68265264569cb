internal import Determinism
public import Faults
internal import Hyperparameters

/// One hyperparameter of a sweep, and the values that it takes.
///
///     k_factor=20:60:5              from 20 to 60 in steps of 5
///     k_factor=20:60                anything between, for a random sweep
///     margin=none,power             each of these
public struct SweepAxis: Sendable, Equatable {
  enum Values: Sendable, Equatable {
    case listed([String])
    case between(ClosedRange<Double>)
  }

  public let name: String
  let values: Values

  /// No axis has more values.
  private static let limit = 100_000

  /// - Throws: ``Fault`` where the text is none of the forms above.
  public init(_ text: String) throws(Fault) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { throw Self.malformed(text) }
    name = String(parts[0])
    let bounds = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    if bounds.count == 1 {
      let listed = parts[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !listed.contains(""), Set(listed).count == listed.count else {
        throw Self.malformed(text)
      }
      values = .listed(listed)
      return
    }
    let numbers = bounds.compactMap { Double($0) }.filter(\.isFinite)
    guard numbers.count == bounds.count, numbers.count <= 3, numbers[0] <= numbers[1] else {
      throw Self.malformed(text)
    }
    guard numbers.count == 3 else {
      values = .between(numbers[0]...numbers[1])
      return
    }
    values = .listed(try Self.steps(from: numbers[0], to: numbers[1], by: numbers[2], text))
  }

  /// The values of a grid.
  ///
  /// - Throws: ``Fault`` for a range without a step.
  func grid() throws(Fault) -> [String] {
    guard case .listed(let listed) = values else {
      throw Fault(
        .usage, at: .part(name), "a range without a step is for a random search",
        remedy: .expected("\(name)=FROM:TO:STEP"))
    }
    return listed
  }

  func draw(_ random: inout RandomGenerator) -> String {
    switch values {
    case .listed(let listed): listed[random.integer(below: listed.count)]
    case .between(let range):
      HyperparameterValue.number(
        range.lowerBound + random.uniform() * (range.upperBound - range.lowerBound)
      ).description
    }
  }

  /// Each so many steps from the first, rounded to nine decimals, so that 0.1 + 0.2 is 0.3.
  private static func steps(
    from first: Double, to last: Double, by step: Double, _ text: String
  ) throws(Fault) -> [String] {
    guard step > 0 else { throw malformed(text) }
    let count = ((last - first) / step + 1e-9).rounded(.down) + 1
    guard count <= Double(limit) else {
      throw Fault(.usage, at: .part(text), "more than \(limit) values")
    }
    return (0..<Int(count)).map { index in
      let value = ((first + Double(index) * step) * 1e9).rounded() / 1e9
      return HyperparameterValue.number(value).description
    }
  }

  private static func malformed(_ text: String) -> Fault {
    Fault(
      .usage, "\"\(text)\" is no axis of a sweep",
      remedy: .expected(
        "key=FROM:TO:STEP, such as k_factor=20:60:5, or values with commas between them, such as "
          + "margin=none,power"))
  }
}
