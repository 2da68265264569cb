internal import Faults

extension Booster {
  /// Trains for at most `rounds` rounds.
  ///
  /// Equal rows, parameters, seed and thread count give equal bytes.
  ///
  /// - Parameters:
  ///   - validation: rows that are not learnt from, with the same features.
  ///   - rounds: from 1 up.
  ///   - patience: stops after so many rounds, from 1 up, without a lower log loss on `validation`,
  ///     and keeps those up to the lowest; `nil` runs and keeps all. Needs `validation`.
  ///   - progress: told of each round; what it throws ends the training.
  /// - Throws: ``Fault`` `.usage` for a parameter that XGBoost refuses or does not know,
  ///   `.badData` for validation rows of other features; what `progress` throws.
  public static func train(
    on data: LabelledMatrix, validatedOn validation: LabelledMatrix? = nil,
    parameters: BoosterParameters, rounds: Int, patience: Int? = nil,
    progress: (TrainingRound) throws -> Void = { _ in }
  ) throws -> BoosterTraining {
    precondition(rounds > 0 && patience ?? 1 > 0, "a training has rounds, and patience for some")
    precondition(patience == nil || validation != nil, "nothing to be patient about")
    let names = data.features.featureNames
    if let validation, validation.features.featureNames != names {
      throw Fault(.badData, "the validation rows have other features than the training rows")
    }
    var session = try TrainingSession(data, validation, parameters)
    var (losses, bestRound): ([Double], Int) = ([], 1)
    for round in 1...rounds {
      let loss = try session.run(round: round)
      if let loss {
        losses.append(loss)
        if loss < losses[bestRound - 1] { bestRound = round }
      }
      try progress(TrainingRound(number: round, maximum: rounds, validationLogLoss: loss))
      if let patience, round - bestRound >= patience { break }
    }
    if patience == nil { bestRound = rounds }
    let handle = try session.first(rounds: bestRound, featureNames: names)
    return BoosterTraining(
      booster: Booster(handle: handle, featureNames: names), bestRound: bestRound,
      validationLogLosses: losses, libraryDuration: session.libraryDuration)
  }
}
