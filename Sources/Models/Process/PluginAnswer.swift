internal import FoundationEssentials

/// What a plugin answered, checked against what it was asked for.
enum PluginAnswer {
  private struct Probabilities: Decodable {
    let type: String
    let values: [Double]
  }

  private struct Ready: Decodable {
    let type: String
    let `protocol`: Int
  }

  private struct Fitted: Decodable {
    let type: String
  }

  /// - Returns: `count` probabilities in [0, 1].
  static func probabilities(_ line: [UInt8], count: Int) throws(PluginFault) -> [Double] {
    guard let answer = decode(Probabilities.self, line), answer.type == "probabilities" else {
      throw diagnosis(of: line, expected: #"{"type": "probabilities", "values": […]}"#)
    }
    let values = answer.values
    guard values.count == count else {
      throw .values(line, "found \(values.count) values; expected \(count)")
    }
    for (index, value) in values.enumerated() where !(value >= 0 && value <= 1) {
      throw .values(
        line, "value \(index + 1) of \(count) is \(value), which is no probability in [0, 1]")
    }
    return values
  }

  static func requireReady(_ line: [UInt8]) throws(PluginFault) {
    guard let answer = decode(Ready.self, line), answer.type == "ready" else {
      let version = PluginSession.protocolVersion
      throw diagnosis(of: line, expected: #"{"type": "ready", "protocol": \#(version)}"#)
    }
    guard answer.protocol == PluginSession.protocolVersion else {
      throw .version(answer.protocol)
    }
  }

  static func requireFitted(_ line: [UInt8]) throws(PluginFault) {
    guard let answer = decode(Fitted.self, line), answer.type == "fitted" else {
      throw diagnosis(of: line, expected: #"{"type": "fitted"}"#)
    }
  }

  private static func decode<Answer: Decodable>(
    _ type: Answer.Type, _ line: [UInt8]
  ) -> Answer? {
    try? JSONDecoder().decode(type, from: Data(line))
  }

  /// What is wrong with an answer that has not the shape it should have.
  private static func diagnosis(of line: [UInt8], expected: String) -> PluginFault {
    guard let value = decode(PluginJSON.self, line) else {
      let text = String(decoding: line, as: UTF8.self)
      let hasNaN = text.contains("NaN") || text.contains("Infinity")
      return hasNaN
        ? .values(line, "not JSON, which has no NaN or infinity") : .answer(line, "not JSON")
    }
    if case .text("error") = value["type"], case .text(let message) = value["message"] {
      return .refused(message)
    }
    if case .text("probabilities") = value["type"], case .array(let values) = value["values"],
      let index = values.firstIndex(where: { if case .number = $0 { false } else { true } })
    {
      let found = values[index].description
      return .values(line, "value \(index + 1) of \(values.count) is \(found), not a number")
    }
    return .answer(line, "expected \(expected)")
  }
}
