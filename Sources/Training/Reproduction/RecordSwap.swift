internal import JSON
internal import Tracking

/// A record with one thing as another record has it.
struct RecordSwap {
  let name: String
  let one: String
  let other: String
  let record: RunRecord

  /// One for each thing that was asked for differently. Of different models the hyperparameters mean
  /// different things, and go together.
  static func all(from one: RunRecord, to other: RunRecord) -> [RecordSwap] {
    let isOneModel = one.modelType == other.modelType
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
    return RecordSwap(name: "model", one: one.modelType, other: other.modelType, record: record)
  }

  private static func hyperparameters(_ one: RunRecord, _ other: RunRecord) -> [RecordSwap] {
    Set(one.hyperparameters.keys).union(other.hyperparameters.keys).sorted().compactMap { name in
      let values = (one.hyperparameters[name], other.hyperparameters[name])
      guard values.0 != values.1 else { return nil }
      var record = one
      record.hyperparameters[name] = values.1
      return RecordSwap(name: name, one: text(values.0), other: text(values.1), record: record)
    }
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
