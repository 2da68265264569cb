import Foundation
import FoundationXML
import Testing

/// A page, as tests read it.
struct PageText {
  let html: String

  /// - Throws: where the page is not well-formed.
  init(_ html: String, at location: SourceLocation = #_sourceLocation) throws {
    self.html = html
    let parser = XMLParser(data: Data(html.utf8))
    try #require(
      parser.parse(), "\(String(describing: parser.parserError))", sourceLocation: location)
  }

  var headings: [String] { html.matches(of: #/<h2>(.*?)</h2>/#).map { String($0.1) } }

  /// What stands between a heading and the next.
  func section(
    _ heading: String, at location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let parts = html.components(separatedBy: "<h2>\(heading)</h2>")
    try #require(parts.count == 2, "\(heading)", sourceLocation: location)
    return parts[1].components(separatedBy: "<h2>")[0]
  }

  /// The texts of a section's table rows, cell by cell, as they are escaped; no headers.
  func rows(
    _ heading: String, at location: SourceLocation = #_sourceLocation
  ) throws -> [[String]] {
    let rows = try section(heading, at: location).matches(of: #/<tr>(.*?)</tr>/#)
    return rows.filter { !$0.1.contains("scope=\"col\"") }.map { row in
      row.1.matches(of: #/<td[^>]*>(.*?)</td>/#).map { String($0.1) }
    }.filter { !$0.isEmpty }
  }

  /// Checks that nothing on it can be fetched or can run.
  func expectSelfContained(at location: SourceLocation = #_sourceLocation) {
    for needle in [
      "<script", "<link", "<img", "<iframe", "url(", "http:", "https:", " src=", " href=",
      " onload",
    ] {
      #expect(!html.contains(needle), "\(needle)", sourceLocation: location)
    }
    #expect(html.contains("default-src &#39;none&#39;"), sourceLocation: location)
  }
}
