import JSON
import Testing

@testable import Reports

@Suite struct AlertListReportTests {
  @Test(arguments: ["alerts", "no alerts"])
  func `Written an alert to a line, the JSON is the report's`(name: String) throws {
    let list = try #require(try AlertSamples().lists[name])
    #expect(try JSONReader().value(list.json) == list.report.json)
  }
}
