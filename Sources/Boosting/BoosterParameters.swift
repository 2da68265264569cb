public import Faults

/// XGBoost's parameters by its own names, such as `eta`, `max_depth` or `monotone_constraints`.
///
/// Four are fixed by what is foretold. Of probabilities they are `objective` (`binary:logistic`), `eval_metric`
/// (`logloss`), `booster` (`gbtree`) and `validate_parameters`; of numbers the objective is
/// `reg:squarederror`, the metric `rmse` and `base_score` 0, from which the trees count.
/// More threads than free cores make a training several times slower, for they wait in loops.
/// Unless given, `tree_method` is `hist`, `nthread` 1 and `seed` 0; XGBoost's defaults hold for the rest.
public struct BoosterParameters: Sendable, Equatable {
  /// The parameters given, the defaults above and the fixed ones, by XGBoost's names.
  public let values: [String: String]
  /// From 1 up.
  public let threadCount: Int

  /// - Throws: ``Fault`` `.usage` for a value that would change a fixed parameter, one that
  ///   is not finite, an `nthread` that is no number from 1 up, and for what would change more than the
  ///   training (`verbosity`, `process_type`, `updater`, `num_class`, `disable_default_eval_metric`) or
  ///   is another name of one with a default here (`n_jobs`, `random_state`).
  ///   What XGBoost refuses or does not know is thrown by ``Booster/train``.
  public init(
    _ given: [String: String] = [:], of target: BoosterTarget = .probability
  ) throws(Fault) {
    let fixed = Self.fixed.merging(target.parameters) { $1 }
    for (name, value) in given.sorted(by: { $0.key < $1.key }) {
      if let only = fixed[name], value != only {
        throw Fault(.usage, "\(name)=\(value): only \(only) is supported")
      }
      if Self.withheld.contains(name) {
        throw Fault(.usage, "\(name) cannot be set")
      }
      if let number = Double(value), !number.isFinite {
        throw Fault(.usage, "\(name)=\(value): not a finite number")
      }
    }
    values = Self.defaults.merging(given) { _, given in given }.merging(fixed) { $1 }
    threadCount = try Self.positive("nthread", in: values)
  }

  /// Whether training reads the rows' quantiles alone, which gives the same trees as the rows and, for
  /// 275 000 rows of 45 features, peaks some 50 MB lower.
  var usesQuantiles: Bool { values["tree_method"] == "hist" }

  /// The largest number of bins of one feature.
  var maximumBinCount: Int {
    get throws(Fault) { try Self.positive("max_bin", in: values, default: "256") }
  }

  private static let fixed = ["booster": "gbtree", "validate_parameters": "1"]
  private static let defaults = ["tree_method": "hist", "nthread": "1", "seed": "0"]
  private static let withheld: Set = [
    "n_jobs", "random_state", "verbosity", "process_type", "updater", "num_class",
    "disable_default_eval_metric",
  ]

  private static func positive(
    _ name: String, in values: [String: String], default number: String = ""
  ) throws(Fault) -> Int {
    let text = values[name] ?? number
    guard let number = Int32(text), number > 0 else {
      throw Fault(.usage, "\(name)=\(text): not a whole number from 1 up")
    }
    return Int(number)
  }
}
