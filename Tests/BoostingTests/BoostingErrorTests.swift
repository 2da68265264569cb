import Boosting
import Faults
import Testing

@Suite struct BoostingErrorTests {
  /// What `body` says on failing.
  private func failure(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch let error as Fault {
      return "\(error.code): \(error)"
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    (["max_depth": "x"], "Invalid Parameter format for max_depth expect int but value='x'"),
    (["eta": "-1"], "value -1 for Parameter learning_rate should be greater equal to 0"),
    (["base_score": "2"], "base_score must be in (0,1) for logistic loss, got: 2"),
    (["max_dept": "3", "etta": "1"], "XGBoost does not use \"etta\", \"max_dept\""),
    (
      ["objective": "reg:squarederror"],
      "objective=reg:squarederror: only binary:logistic is supported"
    ),
    (["verbosity": "3"], "verbosity cannot be set"),
    (["eta": "nan"], "eta=nan: not a finite number"),
    (["nthread": "0"], "nthread=0: not a whole number from 1 up"),
    (["max_bin": "many"], "max_bin=many: not a whole number from 1 up"),
  ])
  func `a parameter that cannot be is named`(parameters: [String: String], message: String) {
    #expect(failure { _ = try trained(parameters) } == "usage: \(message)")
  }

  @Test func `rows of other features are refused`() throws {
    let booster = try trained()
    #expect(
      failure {
        _ = try booster.predict(FeatureMatrix(featureNames: ["a", "b"], rowMajor: [1, 2]))
      }
        == "badData: rows of 2 features for a booster of 3")
    let swapped = try FeatureMatrix(featureNames: ["signal", "gap", "noise"], rowMajor: [1, 2, 3])
    #expect(
      failure { _ = try booster.predict(swapped) }
        == "badData: column 1 is \"gap\" where the booster has \"noise\"")
    let validation = try LabelledMatrix(features: swapped, labels: [1])
    #expect(
      failure {
        _ = try Booster.train(
          on: MadeRows(count: 20, seed: 1).labelled, validatedOn: validation,
          parameters: BoosterParameters(), rounds: 1)
      } == "badData: the validation rows have other features than the training rows")
  }

  @Test func `no rows are nothing to learn from but can be predicted`() throws {
    let none = try FeatureMatrix(featureNames: MadeRows.names, rowMajor: [])
    #expect(
      failure { _ = try LabelledMatrix(features: none, labels: []) }
        == "badData: no rows to learn from")
    #expect(try trained().predict(none) == [])
  }

  @Test func `features that do not fit are refused`() {
    func made(_ names: [String], _ values: [Float]) -> String? {
      failure { _ = try FeatureMatrix(featureNames: names, rowMajor: values) }
    }
    #expect(made([], []) == "badData: no features")
    #expect(made(["a", "a"], []) == "badData: two features are named \"a\"")
    #expect(made(["a[0]"], []) == "badData: a feature cannot be named \"a[0]\"")
    #expect(made(["a", ""], []) == "badData: a feature cannot be named \"\"")
    #expect(made(["a", "b"], [1, 2, 3]) == "badData: 3 values are no whole rows of 2 features")
    #expect(
      made(["a", "b"], [1, 2, 3, .infinity]) == "badData: feature \"b\" is infinite in row 1")
    #expect(
      failure { _ = try FeatureMatrix(featureNames: ["a"], columns: [[1e39]]) }
        == "badData: feature \"a\" is infinite in row 0")
    #expect(
      failure { _ = try FeatureMatrix(featureNames: ["a", "b"], columns: [[1], [1, 2]]) }
        == "badData: feature \"b\" has 2 rows, not 1")
    #expect(
      failure { _ = try FeatureMatrix(featureNames: ["a", "b"], columns: [[1]]) }
        == "badData: 1 columns for 2 feature names")
  }

  @Test func `labels and weights that do not fit are refused`() throws {
    let rows = try FeatureMatrix(featureNames: ["a"], rowMajor: [1, 2])
    func made(_ labels: [Float], _ weights: [Float]? = nil) -> String? {
      failure { _ = try LabelledMatrix(features: rows, labels: labels, weights: weights) }
    }
    #expect(made([0, 0.5]) == nil)
    #expect(made([0]) == "badData: 1 labels for 2 rows")
    #expect(made([0, 1.5]) == "badData: the label of row 1 is 1.5, outside [0, 1]")
    #expect(made([.nan, 1]) == "badData: the label of row 0 is nan, outside [0, 1]")
    #expect(made([0, 1], [1]) == "badData: 1 weights for 2 rows")
    #expect(
      made([0, 1], [1, -1])
        == "badData: the weight of row 1 is -1.0, not a finite number from 0 up")
    #expect(made([0, 1], [0, 0]) == "badData: every row weighs nothing")
  }
}
