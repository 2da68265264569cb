internal import Server

extension Call {
  /// Options of a command from values of the request: `as-of` from `as_of`; those that were not given are left out,
  /// and so are flags that are false.
  func options(_ names: String...) -> [String: [String]] {
    var options: [String: [String]] = [:]
    for name in names {
      let values = texts(name)
      guard !values.isEmpty, values != ["false"] else { continue }
      options[FaultWording.optionName(name)] = values == ["true"] ? [] : values
    }
    return options
  }
}

extension Parameter {
  static let run = Parameter.path(
    "id", .text(most: 200), "A run's id, the beginning of one, \"@alias\" or \"latest\".")
  /// A run that is watched.
  static let watchedRun = Parameter.query(
    "run", .text(most: 200),
    "A run's id, the beginning of one, \"@alias\" or \"latest\"; @champion, or the latest.")
  static let asOf = Parameter.query("as_of", .date, "Look at games up to this date only.")

  static func most(_ range: ClosedRange<Int>, _ summary: String) -> Parameter {
    .query("limit", .integer(range), summary)
  }
}
