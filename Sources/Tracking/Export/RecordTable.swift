internal import Columnar
internal import Evaluation
internal import JSON

/// Records side by side: a row for each run, a column for each thing that is known of them.
struct RecordTable {
  private let records: [RunRecord]

  init(_ records: [RunRecord]) {
    self.records = records
  }

  var table: Table {
    Table(
      columns(RunField.beforeHyperparameters) + hyperparameters
        + columns(RunField.afterHyperparameters))
  }

  private typealias Columns = [(name: String, values: AnyColumn)]

  /// Scores of what no run foretells are left out.
  private func columns(_ fields: [RunField]) -> Columns {
    let targets = Set(records.map(\.target) + [.probability])
    return fields.filter { $0.isExported && $0.metric.map { targets.contains($0.target) } ?? true }
      .map { field in (field.key, column(field.kind, records.map(field.value))) }
  }

  private var hyperparameters: Columns {
    Set(records.flatMap(\.hyperparameters.keys)).sorted().map { name in
      let values = records.map { $0.hyperparameters[name] ?? .null }
      return ("hyperparameters." + name, ExportColumn(values).column)
    }
  }

  private func column(_ kind: RunField.Kind, _ values: [FieldValue]) -> AnyColumn {
    let validity = values.map { $0 != .missing }
    switch kind {
    case .text, .date, .list: return .string(Column(values.map(\.text), validity: validity))
    case .boolean: return .bool(Column(values.map { $0 == .boolean(true) }, validity: validity))
    case .number: return .double(Column(values.map { $0.number ?? 0 }, validity: validity))
    case .whole:
      // Texts where one is beyond what a 64-bit integer with a sign holds, as a seed may be.
      let numbers = values.map { $0 == .missing ? 0 : $0.whole }
      guard numbers.allSatisfy({ $0 != nil }) else {
        return .string(Column(values.map(\.text), validity: validity))
      }
      return .int64(Column(numbers.map { $0 ?? 0 }, validity: validity))
    }
  }
}

extension FieldValue {
  fileprivate var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  fileprivate var whole: Int64? {
    switch self {
    case .number(let number): Int64(exactly: number)
    case .whole(let number): Int64(exactly: number)
    default: nil
    }
  }
}
