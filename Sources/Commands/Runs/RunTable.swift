internal import Evaluation
internal import Terminal
internal import Tracking
internal import Wording

/// Runs as a table for people: ids, times and hashes short, scores rounded.
struct RunTable {
  private let columns: [FieldReference]
  private let idLength: Int

  /// - Parameter idLength: how many characters of an id are shown.
  init(_ columns: [FieldReference], idLength: Int) {
    self.columns = columns
    self.idLength = idLength
  }

  func table(of rows: [RunCatalog.Row]) -> TextTable {
    var table = TextTable(columns.map(Self.column))
    for row in rows { table.append(columns.map { cell($0, of: row) }) }
    return table
  }

  private static func column(_ reference: FieldReference) -> TableColumn {
    guard let field = reference.field else {
      return TableColumn(reference.name.printable, alignment: .right)
    }
    if let metric = field.metric { return TableColumn(metric.title, alignment: .right) }
    switch field.name {
    case "id": return TableColumn("run")
    case "created": return TableColumn("when (UTC)")
    case "tag": return TableColumn("tags", minimumWidth: 4, isFlexible: true)
    case "name": return TableColumn("name", minimumWidth: 4, isFlexible: true)
    default:
      let isNumber = field.kind == .number
      let isLong = field.kind == .list || ["note", "digest", "dataset"].contains(field.name)
      return TableColumn(
        field.name, alignment: isNumber ? .right : .left, isFlexible: isLong)
    }
  }

  private func cell(_ reference: FieldReference, of row: RunCatalog.Row) -> String {
    let value = row[reference]
    guard !value.isMissing else { return NumberFormat.absent }
    switch (reference.field?.name, value) {
    case ("id", _): return String(row.id.prefix(idLength))
    case ("created", .text(let text)): return String(text.prefix(16)).replacing("T", with: " ")
    case ("git", .text(let hash)): return git(hash, of: row)
    case ("predictions", .number(let number)), ("games", .number(let number)),
      ("games_learnt", .number(let number)):
      return NumberFormat.grouped(Int(number))
    case (_, .number(let number)) where reference.field?.metric != nil:
      return NumberFormat.fixed(number, decimals: 4)
    default: return value.text
    }
  }

  /// The beginning of a commit's hash, with a star where files differed from it.
  private func git(_ hash: String, of row: RunCatalog.Row) -> String {
    guard let dirty = FieldReference(recordField: "dirty").map({ row[$0] }), !dirty.isMissing
    else { return hash }
    return hash.prefix(7) + (dirty == .boolean(true) ? "*" : "")
  }
}
