internal import Faults

extension Fault {
  /// PostgreSQL's refusal, in its own English words.
  ///
  /// - Parameters:
  ///   - state: SQLSTATE, five letters and digits; nil where the server was not reached.
  ///   - message: the server's first line, without what it says of values.
  init(state: String?, at place: Place, message: String, sql: String? = nil) {
    let code: Code =
      switch state ?? "" {
      case "40001", "40P01", "55P03": .busy
      // No room; read-only; not allowed.
      case "53100", "25006", "42501": .unwritable
      case "53200": .outOfMemory
      // Not reached, shut down or starting.
      case "", "57P01", "57P02", "57P03", "53300": .unreadable
      case let state where state.hasPrefix("08") || state.hasPrefix("28"): .unreadable
      default: .badData
      }
    self.init(
      code, at: place, message, remedy: code == .busy ? .waitForOthers : nil,
      detail: Self.detail(sql))
  }
}
