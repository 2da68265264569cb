internal import Glibc

/// The regularised incomplete beta function I_x(a, b), in [0, 1]: the chance that a beta-distributed
/// variable is at most x.
///
/// By its continued fraction, evaluated with Lentz's method; good to some 1e-14. Reference: NIST Digital
/// Library of Mathematical Functions, 8.17.22; Press and others, "Numerical Recipes" (2007), 6.4.
///
/// - Parameter complement: 1 − x, which the caller may know better than x tells near 1.
/// - Precondition: `a` and `b` are positive, `x` is in [0, 1].
func incompleteBeta(_ x: Double, complement: Double, _ a: Double, _ b: Double) -> Double {
  precondition(a > 0 && b > 0 && (0...1).contains(x), "outside the incomplete beta function")
  if x == 0 || complement == 0 { return x }
  // The fraction converges fast on this side of the mean only.
  if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(complement, complement: x, b, a) }
  let logarithms = x < complement ? (log(x), log1p(-x)) : (log1p(-complement), log(complement))
  let logarithm = a * logarithms.0 + b * logarithms.1 - logBeta(a, b)
  return exp(logarithm) / a / continuedFraction(x, a, b)
}

private func logBeta(_ a: Double, _ b: Double) -> Double {
  // The sign that lgamma_r tells is + here; plain lgamma would write it to a global variable.
  var sign: Int32 = 0
  return unsafe lgamma_r(a, &sign) + lgamma_r(b, &sign) - lgamma_r(a + b, &sign)
}

/// 1 + d₁/(1 + d₂/(1 + …)), d as in DLMF 8.17.23.
private func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  // Stands for a zero denominator, which the next step makes good; far from under- and overflow.
  let tiny = 1e-290
  // The terms needed grow as the square root of a and b: this is enough for 1e8 of either.
  let limit = 50_000
  func nonZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var (result, numerator, denominator) = (1.0, 1.0, 0.0)
  for step in 1...limit {
    let m = Double(step / 2)
    let term =
      step.isMultiple(of: 2)
      ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    denominator = 1 / nonZero(1 + term * denominator)
    numerator = nonZero(1 + term / numerator)
    let factor = numerator * denominator
    result *= factor
    if abs(factor - 1) <= 1e-16 { break }
  }
  return result
}
