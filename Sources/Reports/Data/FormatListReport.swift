public import League

/// The kinds of files of games that are known.
public struct FormatListReport {
  private let formats: [ImportFormat]

  public init(_ formats: [ImportFormat]) {
    self.formats = formats
  }

  public var report: Report {
    var table = Table(
      [
        Column("format", key: "name"), Column("what it is", key: "summary", narrowest: 24),
        Column("where from", key: "source", narrowest: 0),
      ], at: "formats")
    for format in formats {
      table.append([.text(format.name), .text(format.summary), .text(format.source)])
    }
    return Report(title: "Formats", [Section([.table(table)])])
  }
}
