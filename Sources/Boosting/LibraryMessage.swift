/// XGBoost's account of a failure, as one line for people.
///
/// It says `[10:22:11] ./src/file.cc:94: Check failed: a == b (1 vs. 2) : the reason`, then a stack trace;
/// or, of a parameter, the reason alone and then what the parameter is for.
struct LibraryMessage {
  let line: String

  init(_ text: String) {
    var rest = text.drop { $0.isWhitespace }.prefix { !$0.isNewline }
    if rest.hasPrefix("["), let time = rest.ranges(of: "] ").first {
      rest = rest[time.upperBound...]
      if let place = rest.ranges(of: ": ").first, rest[..<place.lowerBound].contains(":") {
        rest = rest[place.upperBound...]
      }
    }
    let check = "Check failed: "
    if rest.hasPrefix(check),
      let condition = rest.dropFirst(check.count).ranges(of: ": ").first
    {
      let reason = rest[condition.upperBound...]
      if !reason.allSatisfy(\.isWhitespace) { rest = reason }
    }
    line = rest.isEmpty ? "XGBoost gives no reason" : String(rest)
  }
}
