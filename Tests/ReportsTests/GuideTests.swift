import Faults
import Testing

@testable import Reports

@Suite struct GuideTests {
  @Test func `A report advises in the words of whoever shows it`() throws {
    let guide = Guide(program: "x") { "go to /\($0.name)/\($0.values["run"] ?? "")" }
    #expect(guide(.reproduce(run: "3f0c")) == "go to /reproduce/3f0c")
    let fault = Fault(.missing, "no games", remedy: Remedy("import_games", text: "plain"))
    #expect(guide.text(of: fault) == "no games; go to /import_games/")
  }

  @Test func `Without words of its own a report names no option`() throws {
    for name in ReportSamples.names {
      let report = try ReportSamples.report(name)
      // The style sheet has names of its own that begin like options.
      let page = report.html.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
      let text = report.text(width: nil, isColoured: false) + page
      #expect(text.matches(of: /--[a-z][a-z-]+/).map { String($0.0) } == [], "\(name)")
    }
  }
}
