import Foundation
import FoundationXML

/// The tables of a page, as an XML parser that knows nothing of it finds them.
final class PageTables: NSObject, XMLParserDelegate {
  struct Table {
    var header: [String] = []
    var rows: [[String]] = []
  }

  private(set) var tables: [Table] = []
  /// Names and values of tables without a header.
  private(set) var facts: [[String]] = []
  private var text = ""
  private var cells: [String] = []
  private var hasHeader = false

  /// - Throws: where the page is not well-formed.
  init(_ html: String) throws {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "table": hasHeader = false
    case "thead":
      hasHeader = true
      tables.append(Table())
    case "tr": cells = []
    case "th", "td": text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "th", "td": cells.append(text.plain)
    case "thead": tables[tables.count - 1].header = cells
    case "tr" where !hasHeader: facts.append(cells)
    case "tr" where !tables[tables.count - 1].header.isEmpty:
      tables[tables.count - 1].rows.append(cells)
    default: break
    }
  }
}
