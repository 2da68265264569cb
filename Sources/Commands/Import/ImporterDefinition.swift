public import League
internal import Terminal

/// An importer as people ask for it: what it is called, what it is told, and how it is made of that.
///
/// A package that reads files of its own brings one, and calls the same main:
///
///     let club = ImporterDefinition(
///       name: "club", summary: "Import the club's results.", pathHelp: "The file."
///     ) { request in ClubImporter(path: request.path) }
///     AlmanacProgram(importers: ImporterDefinition.builtIn + [club]).run(arguments, environment: environment)
public struct ImporterDefinition: Sendable {
  /// Something that it may be told beside the path: an option of its command.
  public struct Field: Sendable {
    public let name: String
    public let placeholder: String
    public let help: String
    /// The default in words.
    public let defaultText: String?
    /// The values that it may have; empty where it may have any.
    public let choices: [String]
    /// Whether it may be given more than once.
    public let repeats: Bool

    public init(
      _ name: String, placeholder: String, help: String, defaultText: String? = nil,
      choices: [String] = [], repeats: Bool = false
    ) {
      (self.name, self.placeholder, self.help) = (name, placeholder, help)
      (self.defaultText, self.choices, self.repeats) = (defaultText, choices, repeats)
    }
  }

  /// The path and the values that an importer was told.
  public struct Request: Sendable {
    public let path: String
    private let values: [String: [String]]

    init(path: String, _ values: [String: [String]]) {
      (self.path, self.values) = (path, values)
    }

    /// As often as the field was given.
    public func values(_ field: String) -> [String] { values[field] ?? [] }

    /// Nil where it was not given.
    public func value(_ field: String) -> String? { values(field).last }
  }

  /// The importers that come with Almanac, in the order of the help.
  public static let builtIn: [ImporterDefinition] = [.kaggle, .fiveThirtyEight, .csv]

  let name: String
  let summary: String
  let discussion: String
  let pathName: String
  let pathHelp: String
  let fields: [Field]
  let examples: [String]
  let make: @Sendable (Request) throws -> any LeagueImporter

  /// - Parameters:
  ///   - name: typed after `almanac import`.
  ///   - pathName: what the help calls the file or folder, such as `FILE`.
  ///   - make: throws a `Fault` `.usage` where a field has a value that cannot be.
  public init(
    name: String, summary: String, discussion: String = "", pathName: String = "FILE",
    pathHelp: String, fields: [Field] = [], examples: [String] = [],
    make: @escaping @Sendable (Request) throws -> any LeagueImporter
  ) {
    (self.name, self.summary, self.discussion) = (name, summary, discussion)
    (self.pathName, self.pathHelp) = (pathName, pathHelp)
    (self.fields, self.examples, self.make) = (fields, examples, make)
  }
}
