public import Columnar
internal import Evaluation
internal import JSON
public import Tracking
internal import Wording

/// Runs, a row each.
public struct RunListReport {
  private let columns: [FieldReference]
  private let idLength: Int

  /// - Parameter idLength: how many characters of an id people are shown.
  public init(_ columns: [FieldReference], idLength: Int = 8) {
    (self.columns, self.idLength) = (columns, idLength)
  }

  /// For people: ids, times and hashes short, scores rounded.
  public func report(of rows: [RunCatalog.Row]) -> Report {
    var table = Table(columns.map(Self.column))
    for row in rows { table.append(columns.map { cell($0, of: row) }) }
    let nothing = [Block.sentence("There is no such run.")]
    return Report(title: "Runs", [Section(rows.isEmpty ? nothing : [.table(table)])])
  }

  /// For spreadsheets: a line of names.
  public func addHeader(to csv: inout CSVWriter) { csv.addRow(columns.map(\.name)) }

  /// For spreadsheets: a line for a run. Values are whole, and nothing stands for what is missing.
  public func add(_ row: RunCatalog.Row, to csv: inout CSVWriter) {
    csv.addRow(columns.map { row[$0].isMissing ? nil : row[$0].text })
  }

  private static func column(_ reference: FieldReference) -> Column {
    guard let field = reference.field else { return Column(reference.name.printable, .number) }
    if let metric = field.metric { return Column(metric.title, .number) }
    switch field.name {
    case "id": return Column("run")
    case "created": return Column("when (UTC)", .token)
    case "tag": return Column("tags", narrowest: 4)
    case "name": return Column("name", narrowest: 4)
    default:
      let isLong = field.kind == .list || ["note", "digest", "dataset"].contains(field.name)
      return Column(
        field.name, field.kind == .number ? .number : .text, narrowest: isLong ? 0 : nil)
    }
  }

  private func cell(_ reference: FieldReference, of row: RunCatalog.Row) -> Cell {
    let value = row[reference]
    guard !value.isMissing else { return .missing }
    switch (reference.field?.name, value) {
    case ("id", _):
      return Cell(String(row.id.prefix(idLength)), data: .text(row.id)).linked(to: .run(row.id))
    case ("created", .text(let text)): return .time(text)
    case ("git", .text(let hash)): return git(hash, of: row)
    case ("predictions", .number(let number)), ("games", .number(let number)),
      ("games_learnt", .number(let number)):
      return .count(Int(number))
    case (_, .number(let number)) where reference.field?.metric != nil: return .score(number)
    default: return .text(value.text)
    }
  }

  /// The beginning of a commit's hash, with a star where files differed from it.
  private func git(_ hash: String, of row: RunCatalog.Row) -> Cell {
    guard let dirty = FieldReference(recordField: "dirty").map({ row[$0] }), !dirty.isMissing
    else { return .text(hash) }
    return Cell(hash.prefix(7) + (dirty == .boolean(true) ? "*" : ""), data: .text(hash))
  }
}
