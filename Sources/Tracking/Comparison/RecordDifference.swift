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

  /// The settings in which runs differ besides: the model, the seasons, the games predicted, the
  /// seed.
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
    for block in request.featureBlocks {
      for (name, value) in block.parameters { parameters[block.name + "." + name] = value }
    }
    return parameters
  }

  fileprivate var settings: [String: JSONValue] {
    var settings: [String: JSONValue] = [:]
    for field in RunField.all {
      guard let name = field.setting else { continue }
      let value = field.value(self)
      if !value.isMissing { settings[name] = value.json }
    }
    return settings
  }
}

extension FieldValue {
  /// A list as people read it.
  fileprivate var json: JSONValue {
    switch self {
    case .missing: .null
    case .boolean(let flag): .boolean(flag)
    case .number(let number): .number(number)
    case .whole(let number): .whole(number)
    case .text, .list: .text(text)
    }
  }
}
