internal import Evaluation
internal import Faults

/// A run's files checked against its record.
public struct RunVerification: Sendable, Equatable {
  /// How closely scores that were computed again agree.
  public enum Agreement: String, Sendable {
    /// Bit for bit.
    case exact
    /// Within ``RunVerification/tolerance``, as where another machine computes logarithms.
    case rounded
  }

  /// The largest difference between two scores that are taken to agree: logarithms that differ in their
  /// last bit, as between machines, change a mean by some 1e-16, and its sum's rounding by little more.
  public static let tolerance = 1e-12

  public let runID: String
  /// Disagreements, each with its place; empty for a run that is as it was recorded.
  public let problems: [String]
  /// Nil where no scores could be computed, or some do not agree.
  public let agreement: Agreement?
  public let predictionCount: Int

  public var isGood: Bool { problems.isEmpty }

  /// The verification of a run whose record cannot be read.
  init(unreadable runID: String, _ error: Fault) {
    self.runID = runID
    problems = [error.message]
    agreement = nil
    predictionCount = 0
  }

  /// - Parameters:
  ///   - predictionsPath: of its `predictions.parquet`.
  ///   - modelPath: of the folder with its model, if it has one.
  init(_ record: RunRecord, predictionsPath: String, modelPath: String) {
    var check = RunCheck(record)
    do {
      let file = try PredictionsFile(path: predictionsPath)
      check.compare(file, predictionsPath)
      predictionCount = file.predictions.count
      agreement = check.compareScores(ScoredPredictions(file.predictions))
    } catch {
      check.problems.append(error.message)
      (predictionCount, agreement) = (0, nil)
    }
    check.compareModel(modelPath)
    runID = record.runID
    problems = check.problems
  }
}
