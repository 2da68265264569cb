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
    var swaps: [RecordSwap] = []
    func add(
      _ name: String, _ first: String, _ second: String, _ change: (inout RunRecord) -> Void
    ) {
      var record = one
      change(&record)
      guard record != one else { return }
      swaps.append(RecordSwap(name: name, one: first, other: second, record: record))
    }
    if one.modelType == other.modelType {
      for name in Set(one.hyperparameters.keys).union(other.hyperparameters.keys).sorted() {
        let values = (one.hyperparameters[name], other.hyperparameters[name])
        add(name, text(values.0), text(values.1)) { $0.hyperparameters[name] = values.1 }
      }
    } else {
      add("model", one.modelType, other.modelType) {
        $0.modelType = other.modelType
        $0.modelVersion = other.modelVersion
        $0.hyperparameters = other.hyperparameters
        if $0.featureBlocks.isEmpty || other.featureBlocks.isEmpty {
          ($0.features, $0.featureBlocks) = (other.features, other.featureBlocks)
        }
      }
    }
    if !one.featureBlocks.isEmpty, !other.featureBlocks.isEmpty {
      add("features", blocks(of: one), blocks(of: other)) {
        ($0.features, $0.featureBlocks) = (other.features, other.featureBlocks)
      }
    }
    add("calibration", one.calibration ?? "none", other.calibration ?? "none") {
      $0.calibration = other.calibration
    }
    add("seed", String(one.seed), String(other.seed)) { $0.seed = other.seed }
    add("seasons", seasons(of: one), seasons(of: other)) {
      ($0.startYear, $0.endYear) = (other.startYear, other.endYear)
      ($0.warmUpFrom, $0.predict) = (other.warmUpFrom, other.predict)
    }
    return swaps
  }

  /// Values of which a table shows no more than how many there are differ all the same.
  private static func text(_ value: JSONValue?) -> String {
    switch value {
    case nil: "none"
    case .array(let rows)?: rows.isEmpty ? "none" : "\(rows)"
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
