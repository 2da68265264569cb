internal import Faults
internal import Golf
internal import LinearAlgebra

/// A quadratic in standardised inputs, fitted by Huber's loss with an L2 penalty.
///
/// A device misreads now and then by tens of yards. Such shots count in every score, and with Huber's loss
/// they pull a fit no harder than shots at the threshold do; a least-squares fit lost to flight alone.
/// Inputs are cut off at three standard deviations, so that a square is not followed where nothing was
/// seen. Reference: Huber, "Robust Statistics" (1981), ch. 7: iteratively reweighted least squares.
struct QuadraticRidge: Sendable, Equatable, Codable {
  /// Places of the inputs that it goes by, ascending: those that nine of ten shots have.
  let columns: [Int]
  private let center: [Double]
  private let scale: [Double]
  private let termCenter: [Double]
  private let termScale: [Double]
  /// The constant first, in yards.
  private let coefficients: [Double]

  enum CodingKeys: String, CodingKey {
    case columns, center, scale, coefficients
    case termCenter = "term_center"
    case termScale = "term_scale"
  }

  private static let furthest = 3.0
  private static let shareThatHas = 0.9
  private static let mostRounds = 50
  /// In yards; a change of coefficients that no reading could tell.
  private static let tolerance = 1e-9
  /// In yards, so that shots that are met exactly do not divide by nothing.
  private static let leastDeviation = 1e-9

  /// - Parameter rows: of shots with a carry.
  /// - Returns: nil where no shot has all columns.
  init?(_ rows: [CarryRow], penalty: Double, threshold: Double) throws(Fault) {
    let columns = rows[0].inputs.indices.filter { column in
      Double(rows.count { !$0.inputs[column].isNaN }) >= Self.shareThatHas * Double(rows.count)
    }
    let whole = rows.filter { row in columns.allSatisfy { !row.inputs[$0].isNaN } }
    guard !whole.isEmpty else { return nil }
    let inputs = whole.map { row in columns.map { row.inputs[$0] } }
    let (center, scale) = Self.moments(inputs)
    let terms = inputs.map { Self.terms($0, center, scale) }
    let (termCenter, termScale) = Self.moments(terms)
    let design = terms.map { [1] + Self.standardised($0, termCenter, termScale) }
    let residuals = whole.map { ($0.measured ?? $0.physics) - $0.physics }
    coefficients = try Self.solve(design, residuals, penalty, threshold)
    (self.columns, self.center, self.scale) = (columns, center, scale)
    (self.termCenter, self.termScale) = (termCenter, termScale)
  }

  /// How much further than by flight a shot carries, in yards; nil where an input is missing.
  func residual(of row: CarryRow) -> Double? {
    guard columns.allSatisfy({ !row.inputs[$0].isNaN }) else { return nil }
    let terms = Self.terms(columns.map { row.inputs[$0] }, center, scale)
    let standardised = Self.standardised(terms, termCenter, termScale)
    return zip(coefficients.dropFirst(), standardised).reduce(coefficients[0]) { $0 + $1.0 * $1.1 }
  }

  /// Whether a file can be of such a fit for so many inputs.
  func fits(inputs: Int) -> Bool {
    let (k, terms) = (columns.count, columns.count * (columns.count + 3) / 2)
    let numbers = center + scale + termCenter + termScale + coefficients
    return columns.allSatisfy { (0..<inputs).contains($0) } && center.count == k
      && scale.count == k && termCenter.count == terms && termScale.count == terms
      && coefficients.count == terms + 1 && numbers.allSatisfy(\.isFinite)
      && (scale + termScale).allSatisfy { $0 > 0 }
  }

  private static func terms(_ inputs: [Double], _ center: [Double], _ scale: [Double]) -> [Double] {
    let z = standardised(inputs, center, scale).map { max(-furthest, min(furthest, $0)) }
    var terms = z
    for one in z.indices {
      for other in one..<z.count { terms.append(z[one] * z[other]) }
    }
    return terms
  }

  private static func standardised(
    _ values: [Double], _ center: [Double], _ scale: [Double]
  ) -> [Double] {
    values.indices.map { (values[$0] - center[$0]) / scale[$0] }
  }

  /// Mean and standard deviation of each column; 1 for a column that does not vary.
  private static func moments(_ rows: [[Double]]) -> ([Double], [Double]) {
    let count = Double(rows.count)
    var (center, scale) = ([Double](), [Double]())
    for column in rows[0].indices {
      let mean = rows.reduce(0) { $0 + $1[column] } / count
      let variance = rows.reduce(0) { $0 + ($1[column] - mean) * ($1[column] - mean) } / count
      center.append(mean)
      scale.append(variance > 1e-18 ? variance.squareRoot() : 1)
    }
    return (center, scale)
  }

  private static func solve(
    _ design: [[Double]], _ target: [Double], _ penalty: Double, _ threshold: Double
  ) throws(Fault) -> [Double] {
    var weights = [Double](repeating: 1, count: target.count)
    var coefficients: [Double] = []
    for _ in 0..<mostRounds {
      let next = try weighted(design, target, weights, penalty)
      let change = zip(next, coefficients).map { abs($0 - $1) }.max() ?? .infinity
      coefficients = next
      if change < tolerance { break }
      let errors = zip(design, target).map { row, value in
        value - zip(row, next).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let limit = threshold * robustDeviation(errors)
      weights = errors.map { abs($0) <= limit ? 1 : limit / abs($0) }
    }
    return coefficients
  }

  /// Weighted least squares with the penalty on all but the constant.
  private static func weighted(
    _ design: [[Double]], _ target: [Double], _ weights: [Double], _ penalty: Double
  ) throws(Fault) -> [Double] {
    let width = design[0].count
    var gram = Matrix(rows: width, columns: width)
    var right = [Double](repeating: 0, count: width)
    for (row, index) in zip(design, target.indices) {
      for one in 0..<width {
        let weighted = weights[index] * row[one]
        right[one] += weighted * target[index]
        for other in 0...one { gram[one, other] += weighted * row[other] }
      }
    }
    for place in 1..<width { gram[place, place] += penalty }
    return try CholeskyFactor(of: gram).solve(right)
  }

  /// The standard deviation of a normal distribution with this median distance from the median.
  private static func robustDeviation(_ values: [Double]) -> Double {
    Spread.normalScale * (Spread(values)?.medianDeviation ?? 0) + leastDeviation
  }
}
