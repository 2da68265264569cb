import Testing

@testable import Models

/// Nothing but what was asked for passes for an answer.
@Suite struct PluginAnswerTests {
  private func line(_ values: [String]) -> [UInt8] {
    Array(#"{"type": "probabilities", "values": [\#(values.joined(separator: ", "))]}"#.utf8)
  }

  /// What is wrong with a line; nil where nothing is.
  private func reason(_ check: () throws(PluginFault) -> Void) -> String? {
    do {
      try check()
    } catch .answer(_, let reason) {
      return reason
    } catch .values(_, let reason) {
      return reason
    } catch {
      return "\(error)"
    }
    return nil
  }

  @Test(arguments: 0...5)
  func `as many values as there are games are an answer, and no other number`(count: Int) throws {
    for found in 0...7 {
      let line = line(Array(repeating: "0.25", count: found))
      let reason = reason { () throws(PluginFault) in
        let values = try PluginAnswer.probabilities(line, count: count)
        #expect(values == Array(repeating: 0.25, count: count))
      }
      #expect(reason == (found == count ? nil : "found \(found) values; expected \(count)"))
    }
  }

  @Test(arguments: [
    ("0", true), ("1", true), ("5e-324", true), ("0.9999999999999999", true),
    ("1.0000000000000002", false), ("-5e-324", false), ("2", false), ("-1", false),
  ])
  func `a probability is a number from 0 to 1, both included`(value: String, isOne: Bool) {
    let line = line(["0.5", value, "0.5"])
    let reason = reason { () throws(PluginFault) in
      _ = try PluginAnswer.probabilities(line, count: 3)
    }
    #expect((reason == nil) == isOne)
    #expect(isOne || reason?.hasPrefix("value 2 of 3 is ") == true, "\(reason ?? "")")
  }

  @Test(arguments: [0, 1, 2, 3])
  func `one version of the protocol is spoken, no earlier and no later one`(version: Int) {
    let line = Array(#"{"type": "ready", "protocol": \#(version)}"#.utf8)
    var other: Int?
    do {
      try PluginAnswer.requireReady(line)
    } catch .version(let found) {
      other = found
    } catch {
      Issue.record("\(error)")
    }
    #expect(other == (version == PluginSession.protocolVersion ? nil : version))
  }

  @Test(arguments: ["probabilities", "ready", "fitted"])
  func `an answer to another question is none`(type: String) {
    let line = Array(#"{"type": "\#(type)", "values": [0.5], "protocol": 1}"#.utf8)
    let refusals = [
      reason { () throws(PluginFault) in _ = try PluginAnswer.probabilities(line, count: 1) },
      reason { () throws(PluginFault) in try PluginAnswer.requireReady(line) },
      reason { () throws(PluginFault) in try PluginAnswer.requireFitted(line) },
    ]
    #expect(refusals.map { $0 == nil } == ["probabilities", "ready", "fitted"].map { $0 == type })
  }
}
