internal import Hyperparameters
internal import JSON
internal import Tracking

/// A record with one thing as another record has it.
struct RecordSwap {
  let name: String
  let one: String
  let other: String
  let record: RunRecord

  /// One for each thing that was asked for differently. Of different models, or versions of one, the hyperparameters mean
  /// different things, and go together.
  static func all(from one: RunRecord, to other: RunRecord) -> [RecordSwap] {
    let isOneModel = (one.modelType, one.modelVersion) == (other.modelType, other.modelVersion)
    let others = RunField.swaps.compactMap { name, fields -> RecordSwap? in
      switch name {
      case "model": isOneModel ? nil : model(fields, one, other)
      // What the model brings goes with it.
      case "features" where one.featureBlocks.isEmpty || other.featureBlocks.isEmpty: nil
      default: swap(name, fields, one, other)
      }
    }
    return (isOneModel ? hyperparameters(one, other) : []) + others
  }

  /// Nil where nothing changes.
  private static func swap(
    _ name: String, _ fields: [RunField], _ one: RunRecord, _ other: RunRecord
  ) -> RecordSwap? {
    var record = one
    for field in fields { field.copy(&record, other) }
    guard record != one else { return nil }
    // Which games are to be found again is told by the seasons.
    if name == "seasons" { record.dataset = other.dataset }
    return RecordSwap(
      name: name, one: text(name, fields, one), other: text(name, fields, other), record: record)
  }

  private static func model(
    _ fields: [RunField], _ one: RunRecord, _ other: RunRecord
  ) -> RecordSwap {
    var record = one
    for field in fields { field.copy(&record, other) }
    record.hyperparameters = other.hyperparameters
    if one.featureBlocks.isEmpty || other.featureBlocks.isEmpty {
      (record.features, record.featureBlocks) = (other.features, other.featureBlocks)
    }
    record.estimates = other.estimates
    let isOneType = one.modelType == other.modelType
    let names = [one, other].map { isOneType ? "\($0.modelType) \($0.modelVersion)" : $0.modelType }
    return RecordSwap(name: "model", one: names[0], other: names[1], record: record)
  }

  private static func hyperparameters(_ one: RunRecord, _ other: RunRecord) -> [RecordSwap] {
    let estimated = Set(estimates(one, other).keys)
    let told = Set(one.hyperparameters.keys).union(other.hyperparameters.keys)
      .subtracting(estimated)
    let swaps = told.sorted().compactMap { name -> RecordSwap? in
      let values = (one.hyperparameters[name], other.hyperparameters[name])
      guard values.0 != values.1 else { return nil }
      var record = one
      record.hyperparameters[name] = values.1
      return RecordSwap(name: name, one: text(values.0), other: text(values.1), record: record)
    }
    return swaps + [swap(of: estimated, one, other)].compactMap(\.self)
  }

  /// The numbers that both runs estimated; none where one of them was told all.
  private static func estimates(_ one: RunRecord, _ other: RunRecord) -> [String: Double] {
    one.estimates.flatMap { estimates in other.estimates.map { _ in estimates.values } } ?? [:]
  }

  /// All estimates at once: they belong together. Nil where they are the same.
  private static func swap(
    of names: Set<String>, _ one: RunRecord, _ other: RunRecord
  ) -> RecordSwap? {
    guard names.contains(where: { one.hyperparameters[$0] != other.hyperparameters[$0] }) else {
      return nil
    }
    var record = one
    for name in names { record.hyperparameters[name] = other.hyperparameters[name] }
    record.estimates = other.estimates
    return RecordSwap(
      name: "estimates", one: games(of: one), other: games(of: other), record: record)
  }

  private static func games(of record: RunRecord) -> String {
    guard let estimates = record.estimates, let first = estimates.seasons.first,
      let last = estimates.seasons.last
    else { return "prior means" }
    return "of \(estimates.games) games, \(first) to \(last)"
  }

  // MARK: Words

  private static func text(_ name: String, _ fields: [RunField], _ record: RunRecord) -> String {
    switch name {
    case "seasons": return seasons(of: record)
    case "features": return blocks(of: record)
    default:
      let values = fields.map { $0.value(record) }
      return values.map { $0.isMissing ? "none" : $0.text }.joined(separator: ", ")
    }
  }

  /// Lists whole: a table shows no more of one than how many entries it has.
  private static func text(_ value: JSONValue?) -> String {
    switch value {
    case nil: "none"
    case .array(let rows)? where !rows.isEmpty:
      String(decoding: JSONWriter.compact(value), as: UTF8.self)
    case let value?: value.description
    }
  }

  private static func blocks(of record: RunRecord) -> String {
    record.featureBlocks.map { block in
      let parameters = block.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return parameters.isEmpty
        ? block.name : "\(block.name)(\(parameters.joined(separator: " ")))"
    }
    .joined(separator: ", ")
  }

  private static func seasons(of record: RunRecord) -> String {
    let warmUp = record.warmUpFrom.map { ", warmed up from \($0)" } ?? ""
    return "\(record.startYear) to \(record.endYear)\(warmUp), \(record.predict)"
  }
}
