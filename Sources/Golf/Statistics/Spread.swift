/// How a set of numbers lies: mean, sample deviation, median, and the median distance from it.
public struct Spread: Sendable, Equatable {
  public let count: Int
  public let mean: Double
  /// Sample standard deviation; nil for one number.
  public let deviation: Double?
  public let median: Double
  /// Median absolute deviation from the median.
  public let medianDeviation: Double

  /// A median absolute deviation times this is the standard deviation of a normal distribution, 1/Φ⁻¹(¾).
  public static let normalScale = 1.4826

  /// Nil for no numbers.
  ///
  /// Sums go in the order of the numbers, so that equal numbers in equal order give equal results to the bit.
  public init?(_ numbers: [Double]) {
    guard !numbers.isEmpty else { return nil }
    count = numbers.count
    var sum = 0.0
    for number in numbers { sum += number }
    let mean = sum / Double(numbers.count)
    self.mean = mean
    if numbers.count > 1 {
      var squares = 0.0
      for number in numbers { squares += (number - mean) * (number - mean) }
      deviation = (squares / Double(numbers.count - 1)).squareRoot()
    } else {
      deviation = nil
    }
    var sorted = numbers
    sorted.sort()
    let median = Self.middle(sorted)
    self.median = median
    for place in sorted.indices { sorted[place] = abs(sorted[place] - median) }
    sorted.sort()
    medianDeviation = Self.middle(sorted)
  }

  package init(
    count: Int, mean: Double, deviation: Double?, median: Double, medianDeviation: Double
  ) {
    (self.count, self.mean, self.deviation) = (count, mean, deviation)
    (self.median, self.medianDeviation) = (median, medianDeviation)
  }

  private static func middle(_ sorted: [Double]) -> Double {
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }

  /// Numbers outside lie further from the median than three normal deviations of the median kind. Nil below
  /// eight numbers, of which nothing stands out, and where half of them are equal.
  public var usual: ClosedRange<Double>? {
    guard count >= 8, medianDeviation > 0 else { return nil }
    let reach = 3 * Self.normalScale * medianDeviation
    return median - reach...median + reach
  }
}
