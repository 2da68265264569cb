internal import Faults
internal import League

extension CSVReading {
  /// How rows of a file with one row a game are to be read.
  static let fields: [ImporterDefinition.Field] = [
    ImporterDefinition.Field(
      "date-format", placeholder: "ORDER",
      help: "The order in dates: dmy, mdy or ymd.\nA pattern such as dd/mm/yyyy says it too.",
      defaultText: "what the dates tell"),
    ImporterDefinition.Field(
      "repeats", placeholder: "HOW", help: "How rows that cannot be told apart count.",
      choices: Repeats.allCases.map(\.rawValue)),
    ImporterDefinition.Field(
      "future-zeros", placeholder: "HOW", help: "What 0 to 0 means on a day to come.",
      choices: FutureZeros.allCases.map(\.rawValue)),
  ]

  /// - Throws: `Fault` `.usage` for an order of dates that is none.
  init(_ request: ImporterDefinition.Request) throws(Fault) {
    self.init()
    if let text = request.value("date-format") {
      guard let order = DateOrder(text) else {
        throw Fault(
          .usage,
          "--date-format \"\(text)\" is no order of day, month and year; expected dmy, mdy or ymd")
      }
      dateOrder = order
    }
    repeats = request.value("repeats").flatMap(Repeats.init)
    futureZeros = request.value("future-zeros").flatMap(FutureZeros.init)
  }
}
