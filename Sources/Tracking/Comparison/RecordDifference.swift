public import JSON

/// Something that runs were told, and not all of them the same.
public struct RecordDifference: Sendable, Equatable {
  /// As `run.json` has it; a feature block's parameter after the block's name: `form.window`.
  public let name: String
  /// For each run in the order given; nil where it knows no such thing.
  public let values: [JSONValue?]

  /// The hyperparameters that differ, of models and of feature blocks, sorted by name.
  public static func hyperparameters(of records: [RunRecord]) -> [RecordDifference] {
    differences(
      records.map { $0.hyperparameters.merging($0.featureParameters) { first, _ in first } })
  }

  /// What else makes runs differ: the model, the seasons, the games predicted, the seed.
  public static func settings(of records: [RunRecord]) -> [RecordDifference] {
    differences(records.map(\.settings))
  }

  private static func differences(_ runs: [[String: JSONValue]]) -> [RecordDifference] {
    Set(runs.flatMap(\.keys)).sorted().compactMap { name in
      let values = runs.map { $0[name] }
      let isSame = values.allSatisfy { $0 == values[0] }
      return isSame ? nil : RecordDifference(name: name, values: values)
    }
  }
}

extension RunRecord {
  fileprivate var featureParameters: [String: JSONValue] {
    var parameters: [String: JSONValue] = [:]
    for block in featureBlocks {
      for (name, value) in block.parameters { parameters[block.name + "." + name] = value }
    }
    return parameters
  }

  fileprivate var settings: [String: JSONValue] {
    var settings: [String: JSONValue] = [
      "model_type": .text(modelType), "model_version": .number(Double(modelVersion)),
      "start_year": .number(Double(startYear)), "end_year": .number(Double(endYear)),
      "predict": .text(predict),
      "seed": .whole(seed),
    ]
    if let warmUpFrom { settings["warm_up_from"] = .number(Double(warmUpFrom)) }
    if let calibration { settings["calibration"] = .text(calibration) }
    if !featureBlocks.isEmpty {
      settings["features"] = .text(featureBlocks.map(\.name).joined(separator: ", "))
    }
    return settings
  }
}
