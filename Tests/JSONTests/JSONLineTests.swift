import Foundation
import JSON
import Testing

@Suite struct JSONLineTests {
  @Test func `a line is a JSON object, its type first`() {
    var line = JSONLine(type: "season")
    line.add("season", 2015)
    line.add("rate", 0.5)
    line.add("whole", 30.0)
    line.add("flag", true)
    line.addNull("conferences")
    line.addArray("rows") { line in
      line.addElement { $0.add("a", -1) }
      line.addNullElement()
      line.addElement("x")
    }
    line.addObject("empty") { _ in }
    line.add("last", "y")
    let text = String(decoding: line.finished, as: UTF8.self)
    #expect(
      text == #"{"type":"season","season":2015,"rate":0.5,"whole":30,"flag":true,"#
        + #""conferences":null,"rows":[{"a":-1},null,"x"],"empty":{},"last":"y"}"# + "\n")
  }

  @Test(arguments: [
    "", "plain", "St. John's \"Red Storm\"", "back\\slash", "line\nbreak\ttab\u{0}\u{1F}\u{7F}",
    "Îles 🏀", "\u{2028}", "</script>",
  ])
  func `any text comes back as it was, on one line`(text: String) throws {
    var line = JSONLine(type: "hello")
    line.add("name", text)
    #expect(line.finished.count { $0 == UInt8(ascii: "\n") } == 1)
    let object = try JSONDecoder().decode([String: String].self, from: Data(line.finished))
    #expect(object == ["type": "hello", "name": text])
  }

  @Test(arguments: [0.1, -1e-300, 1e300, 123456789.125, .pi, 0, -7])
  func `any number comes back with the same bits`(number: Double) throws {
    var line = JSONLine(type: "hello")
    line.addObject("values") { $0.add("number", number) }
    struct Message: Decodable { let values: [String: Double] }
    let message = try JSONDecoder().decode(Message.self, from: Data(line.finished))
    #expect(message.values["number"]?.bitPattern == number.bitPattern)
  }
}
