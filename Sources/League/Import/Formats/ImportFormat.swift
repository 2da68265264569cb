public import Faults
internal import JSON
internal import SourceTables
internal import Storage
internal import Wording

/// A kind of file as a description has it: which columns it is known by, and the options that read it.
///
/// It adds nothing to the import of any CSV file: its options are those that somebody could type.
public struct ImportFormat: Sendable {
  /// The name that people ask for it by.
  public let name: String
  /// One line.
  public let summary: String
  /// Where such files come from.
  public let source: String
  /// Columns that every such file has, one of ratings no others; empty where there is no header.
  public let columns: [String]
  /// How many columns a file without a header has.
  public let width: Int?
  /// Whether the file has ratings to begin with, and no games.
  public let hasRatings: Bool
  /// By the import's fields, in the order of their values.
  let options: [String: [String]]
  /// The description.
  public let json: [UInt8]

  /// Every format that comes along, by name.
  public static func builtIn() throws(Fault) -> [ImportFormat] {
    var formats: [ImportFormat] = []
    for (name, json) in sources { formats.append(try ImportFormat(json, file: name)) }
    return formats
  }

  /// The format of a name, or that of a description's path, which ends in `.json`.
  ///
  /// - Throws: ``Fault`` where there is no such format, or the file describes none.
  public init(named name: String) throws(Fault) {
    if name.hasSuffix(".json") {
      let limit = JSONLimits.standard.bytesToRead
      try self.init(try FileSystem.read(name, limit: limit), file: name)
    } else if let source = Self.sources.first(where: { $0.name == name }) {
      try self.init(source.json, file: name)
    } else {
      throw Fault.unknown("format", name, among: Self.sources.map(\.name))
    }
  }

  init(_ json: [UInt8], file: String) throws(Fault) {
    let value = try JSONReader(of: file).value(json)
    guard case .object(let members) = value else {
      throw Fault(
        .badData, at: .file(file), "is no description of a format", remedy: .expected("an object"))
    }
    let reader = FormatReader(members, file: file)
    name = try reader.text("name")
    summary = try reader.text("summary")
    source = try reader.text("source")
    width = try reader.number("width")
    hasRatings = try reader.flag("ratings")
    columns = width == nil ? try reader.texts("columns") : []
    guard width != nil || !columns.isEmpty else {
      throw Fault(
        .badData, at: .file(file), "\"columns\" is empty",
        remedy: .expected("what the header has"))
    }
    options = try reader.options()
    self.json = json
  }

  /// Whether a table may be such a file, by its columns.
  func fits(_ table: SourceTable) -> Bool {
    if let width { return table.titles.count == width }
    // Many tables have a team's rating beside other things; one that models begin with has nothing else.
    if hasRatings, table.titles.count != columns.count { return false }
    let titles = Set(table.titles.map(SourceTable.normalized))
    return columns.allSatisfy { titles.contains(SourceTable.normalized($0)) }
  }
}

/// Reads the members of a description.
private struct FormatReader {
  private static let own: Set<String> = [
    "name", "summary", "source", "columns", "width", "ratings",
  ]

  private let members: [String: JSONValue]
  private let file: String

  init(_ members: [String: JSONValue], file: String) {
    (self.members, self.file) = (members, file)
  }

  private func fault(_ key: String, _ expected: String) -> Fault {
    Fault(
      .badData, at: .file(file),
      members[key] == nil ? "lacks \"\(key)\"" : "\"\(key)\" is no such thing",
      remedy: .expected(expected))
  }

  func text(_ key: String) throws(Fault) -> String {
    guard case .text(let text) = members[key] else { throw fault(key, "a text") }
    return text
  }

  func texts(_ key: String) throws(Fault) -> [String] {
    guard case .array(let values) = members[key] else { throw fault(key, "a list of texts") }
    var texts: [String] = []
    for value in values {
      guard case .text(let text) = value else { throw fault(key, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  func number(_ key: String) throws(Fault) -> Int? {
    guard let value = members[key] else { return nil }
    guard case .number(let number) = value, let whole = Int(exactly: number), whole > 0 else {
      throw fault(key, "a whole number")
    }
    return whole
  }

  func flag(_ key: String) throws(Fault) -> Bool {
    guard let value = members[key] else { return false }
    guard case .boolean(let flag) = value else { throw fault(key, "true or false") }
    return flag
  }

  /// Every other member is an option of the import, under its name there.
  func options() throws(Fault) -> [String: [String]] {
    let fields = CSVReading.anyFile
    var options: [String: [String]] = [:]
    for (key, value) in members where !Self.own.contains(key) {
      let name = key.replacing("-", with: "_")
      guard let field = fields.first(where: { $0.name == name }),
        !["format", "rejects", "aliases"].contains(name)
      else {
        let names = fields.map { $0.name.replacing("_", with: "-") }
        var unknown = Fault.unknown("member", key, among: Self.own.sorted() + names)
        unknown.code = .badData
        throw unknown.at(.file(file))
      }
      options[name] = try values(value, key, field)
    }
    return options
  }

  private func values(
    _ value: JSONValue, _ key: String, _ field: ImporterDefinition.Field
  ) throws(Fault) -> [String] {
    if field.placeholder == nil { return try flag(key) ? [""] : [] }
    let values: [String]
    switch value {
    case .text(let text): values = [text]
    case .number: values = [value.description]
    case .array: values = try texts(key)
    case .object(let members):
      guard let separator = ["map": "=", "value": ":"][field.name] else {
        throw fault(key, "a text")
      }
      var pairs: [String] = []
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        guard case .text(let text) = value else { throw fault(key, "texts by field") }
        pairs.append(name + separator + text)
      }
      values = pairs
    default: throw fault(key, "a text")
    }
    guard field.repeats || values.count == 1 else { throw fault(key, "one value") }
    guard field.choices.isEmpty || values.allSatisfy(field.choices.contains) else {
      throw fault(key, field.choices.joined(separator: " or "))
    }
    return values
  }
}

extension ImporterDefinition.Request {
  /// What a format says, where the request does not say it: of options that repeat the request counts for
  /// the fields that it names.
  func filled(by format: ImportFormat) -> ImporterDefinition.Request {
    var values = format.options
    for field in CSVReading.anyFile {
      let told = self.values(field.name)
      guard !told.isEmpty else { continue }
      guard field.repeats else {
        values[field.name] = told
        continue
      }
      let named = Set(told.map(Self.subject))
      values[field.name] =
        (values[field.name] ?? []).filter { !named.contains(Self.subject($0)) } + told
    }
    // One of these rules the other out, and the column that may tell it.
    if has("season") { values["season_from_date"] = nil }
    if has("season") || has("season_from_date") {
      values["map"] = values["map"]?.filter { !$0.hasPrefix("season?=") }
    }
    return ImporterDefinition.Request(path: path, values)
  }

  /// The field that `field=Column`, `field?=Column` or `field:text` speaks of.
  private static func subject(_ text: String) -> String {
    String(text.prefix { !"=:?".contains($0) })
  }
}
