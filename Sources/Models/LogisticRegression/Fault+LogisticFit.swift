internal import Faults

extension Fault {
  /// No coefficients of a logistic regression, or none that could be found.
  static func didNotConverge(l2: Double) -> Fault {
    guard l2 == 0 else {
      return Fault(
        .noSolution,
        "the logistic regression found no best fit with l2 = \(l2): a feature may be infinite or not "
          + "a number",
        remedy: .advice("if not, try a larger l2"))
    }
    return Fault(
      .noSolution,
      "the logistic regression has no best fit: with l2 = 0 there is none where some mix of features "
        + "foretells every game",
      remedy: .advice("set an l2 above 0"))
  }
}
