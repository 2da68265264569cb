internal import Hyperparameters
internal import Terminal

/// What can be set, as a table.
enum HyperparameterTable {
  static func table(
    _ hyperparameters: [Hyperparameter], heading: String = "hyperparameter"
  ) -> TextTable {
    var table = TextTable([
      TableColumn(heading), TableColumn("type"), TableColumn("default"),
      TableColumn("what it means", minimumWidth: 24, isFlexible: true),
      TableColumn("valid", minimumWidth: 12, isFlexible: true),
    ])
    for hyperparameter in hyperparameters {
      table.append([
        hyperparameter.name, type(of: hyperparameter), text(hyperparameter.standard),
        hyperparameter.meaning, hyperparameter.valid,
      ])
    }
    return table
  }

  private static func type(of hyperparameter: Hyperparameter) -> String {
    switch hyperparameter.kind {
    case .number: "number"
    case .wholeNumber: "whole number"
    case .boolean: "boolean"
    case .choice: "choice"
    case .ratings: "table"
    }
  }

  private static func text(_ standard: Hyperparameter.Default) -> String {
    switch standard {
    case .value(let value): value.description
    case .sameAs(let other): other
    }
  }
}
