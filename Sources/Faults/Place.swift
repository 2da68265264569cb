/// Where something went wrong.
public struct Place: Equatable, Sendable {
  /// A path, or a path inside an archive.
  public var file: String?
  /// Counted from 1.
  public var line: Int?
  /// The name of a column in the file.
  public var column: String?
  /// The name of a field of the request, such as `start_year`; a command has an option for each.
  public var field: String?
  /// The value that the field has.
  public var value: String?
  /// A part of something else: a season and day, a run, a key.
  public var part: String?

  public init(
    file: String? = nil, line: Int? = nil, column: String? = nil, field: String? = nil,
    value: String? = nil, part: String? = nil
  ) {
    (self.file, self.line, self.column) = (file, line, column)
    (self.field, self.value, self.part) = (field, value, part)
  }

  public static func file(_ path: String, line: Int? = nil, column: String? = nil) -> Place {
    Place(file: path, line: line, column: column)
  }

  public static func field(_ name: String, _ value: String? = nil) -> Place {
    Place(field: name, value: value)
  }

  public static func part(_ name: String) -> Place { Place(part: name) }

  /// `games.csv:12: column "Score"`, outermost first.
  ///
  /// - Parameter field: words for the name of a request's field.
  public func text(field words: (String) -> String = { $0 }) -> String {
    var pieces: [String] = []
    if let field { pieces.append(words(field) + (value.map { " " + $0 } ?? "")) }
    if let file { pieces.append(file + (line.map { ":\($0)" } ?? "")) }
    if let column { pieces.append("column \"\(column)\"") }
    if let part { pieces.append(part) }
    return pieces.joined(separator: ": ")
  }
}
