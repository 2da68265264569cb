internal import Glibc

/// Evidence that the mean of a sequence has shifted since a reference, from the sequence alone.
///
/// Nothing is known of its mean and of its variance: both are taken out by the prior that treats all of them
/// alike, so that the evidence is the same in any unit. The alternative is that from some value on the mean
/// is another, normally distributed around the old one with the standard deviation of the values themselves;
/// the value at which it begins is spread as ``StartWeights/openEnded`` says. While the values are normal
/// with one mean, the chance that the evidence ever reaches 1/α is at most α, however often one looks.
/// Reference: Pérez-Ortiz, Lardy, de Heide and Grünwald, "E-statistics, group invariance and anytime-valid
/// testing" (2024), doi 10.1214/24-AOS2394.
///
///     var evidence = ShiftEvidence(reference: [0.2, -0.4, 0.1, 0.3, -0.2])
///     for value in later { evidence.add(value) }
///     evidence.value  // 1 says nothing; 20 is a false alarm in at most one sequence of twenty
public struct ShiftEvidence: Sendable, Equatable {
  /// Fewer values say nothing of how much values differ.
  public static let leastReference = 3
  /// Variance of the shift in variances of the values. A larger one finds large shifts a little sooner, and
  /// with values of heavier tails than normal ones it alarms too often; with 1, values of Student's t with
  /// three degrees of freedom stay below the stated rate.
  private static let shiftVariance = 1.0
  private static let greatest = 1e300

  private var values: [Double]
  private let referenceCount: Int
  /// The evidence after the last value.
  public private(set) var value = 1.0

  /// - Precondition: there are ``leastReference`` values or more.
  public init(reference: [Double]) {
    precondition(reference.count >= Self.leastReference, "a reference has three values")
    (values, referenceCount) = (reference, reference.count)
  }

  public mutating func add(_ next: Double) {
    values.append(next)
    let weights = StartWeights.openEnded
    let begun = values.count - referenceCount
    var sum = weights.remaining(after: begun)
    var moments = Moments(values)
    for after in 1...begun {
      moments.take(values[values.count - after])
      sum += weights.weight(of: begun - after) * moments.likelihoodRatio(Self.shiftVariance)
    }
    value = min(sum, Self.greatest)
  }

  /// Sums over all values, and over those after a point.
  private struct Moments {
    private let center: Double
    private let count: Double
    private var sum = 0.0
    private var squares = 0.0
    private var afterCount = 0.0
    private var afterSum = 0.0

    init(_ values: [Double]) {
      center = values.reduce(0, +) / Double(values.count)
      count = Double(values.count)
      for value in values {
        sum += value - center
        squares += (value - center) * (value - center)
      }
    }

    mutating func take(_ value: Double) {
      afterCount += 1
      afterSum += value - center
    }

    /// The density of all values with a shift of normal size before the last ones taken, over that without:
    /// |V|^(−1/2) (n / 1ᵀV⁻¹1)^(1/2) (Q₀/Q_V)^((n−1)/2), with V = I + g zzᵀ.
    func likelihoodRatio(_ g: Double) -> Double {
      let shrink = g / (1 + g * afterCount)
      let ones = count - shrink * afterCount * afterCount
      let projected = sum - shrink * afterCount * afterSum
      let plain = squares - sum * sum / count
      let shifted = squares - shrink * afterSum * afterSum - projected * projected / ones
      guard plain > 0 else { return 1 }
      guard shifted > 0 else { return ShiftEvidence.greatest }
      let exponent =
        0.5 * log(count / ones / (1 + g * afterCount)) + (count - 1) / 2 * log(plain / shifted)
      return min(exp(exponent), ShiftEvidence.greatest)
    }
  }
}
