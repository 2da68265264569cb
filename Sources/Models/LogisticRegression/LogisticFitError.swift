/// Why a logistic regression has no coefficients.
enum LogisticFitError: Error, Equatable, CustomStringConvertible {
  /// There are none, or none that could be found.
  case didNotConverge(l2: Double)

  var description: String {
    switch self {
    case .didNotConverge(0):
      """
      the logistic regression has no best fit: with l2 = 0 there is none where some mix of features \
      foretells every game; set an l2 above 0
      """
    case .didNotConverge(let l2):
      """
      the logistic regression found no best fit with l2 = \(l2): a feature may be infinite or not a \
      number; if not, try a larger l2
      """
    }
  }
}
