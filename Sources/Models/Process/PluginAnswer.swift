internal import Faults
internal import JSON
internal import Wording

/// A plugin's answer, checked against the question.
enum PluginAnswer {
  /// - Returns: `count` probabilities in [0, 1].
  static func probabilities(_ line: [UInt8], count: Int) throws(PluginFault) -> [Double] {
    let answer = try self.answer(line)
    guard case .array(let values)? = member("values", of: answer, "probabilities") else {
      throw diagnosis(of: answer, line, expected: #"{"type": "probabilities", "values": […]}"#)
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(values.count)
    for value in values {
      guard case .number(let number) = value else {
        throw .values(
          line, "value \(numbers.count + 1) of \(values.count) is \(value.shown), not a number")
      }
      numbers.append(number)
    }
    guard numbers.count == count else {
      throw .values(line, "found \(numbers.count) values; expected \(count)")
    }
    for (index, number) in numbers.enumerated() where !(number >= 0 && number <= 1) {
      throw .values(
        line, "value \(index + 1) of \(count) is \(number), which is no probability in [0, 1]")
    }
    return numbers
  }

  static func requireReady(_ line: [UInt8]) throws(PluginFault) {
    let version = PluginSession.protocolVersion
    let answer = try self.answer(line)
    guard case .number(let number)? = member("protocol", of: answer, "ready"),
      let found = Int(exactly: number)
    else {
      throw diagnosis(of: answer, line, expected: #"{"type": "ready", "protocol": \#(version)}"#)
    }
    guard found == version else { throw .version(found) }
  }

  static func requireFitted(_ line: [UInt8]) throws(PluginFault) {
    let answer = try self.answer(line)
    guard member("type", of: answer, "fitted") != nil else {
      throw diagnosis(of: answer, line, expected: #"{"type": "fitted"}"#)
    }
  }

  /// Reads NaN and infinity too, as some programs write them, so that they are told as values.
  private static func answer(_ line: [UInt8]) throws(PluginFault) -> JSONValue {
    do {
      let limits = JSONLimits(bytes: line.count, acceptsNonFinite: true)
      return try JSONReader(limits: limits).value(line)
    } catch {
      throw .answer(line, error.fact)
    }
  }

  /// A member of an answer of a type; nil where it is of another type, or lacks it.
  private static func member(_ key: String, of answer: JSONValue, _ type: String) -> JSONValue? {
    answer["type"] == .text(type) ? answer[key] : nil
  }

  /// Says what is wrong with an answer of another shape than it should have.
  private static func diagnosis(
    of answer: JSONValue, _ line: [UInt8], expected: String
  ) -> PluginFault {
    if answer["type"] == .text("error"), case .text(let message)? = answer["message"] {
      return .refused(message)
    }
    return .answer(line, "expected \(expected)")
  }
}

extension JSONValue {
  /// For error messages, on one line.
  var shown: String {
    switch self {
    case .text(let text): "\"\(text.printable)\""
    case .array: "an array"
    case .object: "an object"
    case .null: "null"
    case .boolean, .number, .digits: description
    }
  }
}
