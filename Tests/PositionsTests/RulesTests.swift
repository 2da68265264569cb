import Faults
import Testing

@testable import Positions

@Suite struct RulesTests {
  private func rules(_ json: String) throws -> StrategyRules {
    try StrategyRules(json: Array(json.utf8), of: "rules.json")
  }

  @Test func `A file changes the rules that it names, and no others`() throws {
    let rules = try rules(
      #"{"edge": 0.03, "at": "2h", "exits": {"stop": {"low": 0.1}, "trailing": null, "urgent": 300}}"#
    )
    #expect(rules.edge.units == 300 && rules.at == .before(7200))
    #expect(rules.exits?.stop?.low.units == 1000 && rules.exits?.stop?.high.units == 1500)
    #expect(rules.exits?.trailing == nil && rules.exits?.urgent == 300)
    #expect(rules.exits?.target == ExitRules.standard.target)
  }

  @Test func `All rules read back, and give the digest again`() throws {
    let standard = StrategyRules.standard
    let read = try rules(standard.json)
    #expect(read == standard && read.digest == standard.digest)
    #expect(try rules(#"{"edge": 0.06}"#).digest != standard.digest)
    #expect(try rules("{}") == standard)
  }

  @Test(arguments: [
    "", "[]", "7", "{", #"{"egde": 1}"#, #"{"edge": -1}"#, #"{"edge": 0.00001}"#, #"{"edge": "x"}"#,
    #"{"at": "noon"}"#, #"{"stake": "all"}"#, #"{"exits": {"stopp": null}}"#,
    #"{"exits": {"stop": {"low": 2}}}"#, #"{"exits": {"target": {"low": 0}}}"#,
    #"{"exits": {"partials": [{"gain": 0.2, "share": 0.5}, {"gain": 0.1, "share": 0.5}]}}"#,
    #"{"exits": {"partials": [{"gain": 0.2}]}}"#, #"{"exits": {"trailing": {"distance": 0}}}"#,
    #"{"exits": {"trailing": {"bars": 0}}}"#, #"{"exits": {"orders": {"low": {"steps": 0}}}}"#,
    #"{"exits": {"orders": {"low": {"style": "fast"}}}}"#, #"{"exits": {"bars": "both"}}"#,
    #"{"breakers": {"action": "cry"}}"#, #"{"promotion": {"above": "luck"}}"#,
    #"{"type": "magic"}"#,
  ])
  func `Rules that cannot be are refused with the file's name`(json: String) {
    let fault = #expect(throws: Fault.self) { try self.rules(json) }
    #expect(fault?.message.hasPrefix("rules.json") == true)
  }

  @Test func `A rule that there is none of gets the nearest`() {
    let fault = #expect(throws: Fault.self) { try self.rules(#"{"exits": {"stopp": null}}"#) }
    #expect(fault?.message == #"rules.json: "exits.stopp" is no rule; did you mean "stop"?"#)
  }

  @Test(arguments: ["open", "close", "first", "30m", "2h", "3d", "0m"])
  func `A moment of entry reads back`(text: String) {
    #expect(EntryMoment(text).flatMap { EntryMoment($0.description) } == EntryMoment(text))
    #expect(EntryMoment(text) != nil)
  }
}
