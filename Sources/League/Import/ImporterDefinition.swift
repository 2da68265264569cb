public import Faults

/// An importer as people ask for it: its name, the values that it can be told, and how it is made of them.
///
/// A package that reads files of its own brings one, and calls the same main:
///
///     let club = ImporterDefinition(
///       name: "club", summary: "Import the club's results.", pathHelp: "The file."
///     ) { request in ClubImporter(path: request.path) }
///     AlmanacProgram(importers: ImporterDefinition.builtIn + [club]).run(arguments, environment: environment)
public struct ImporterDefinition: Sendable {
  /// A value that it can be told beside the path; its command has an option for each.
  public struct Field: Sendable {
    /// In lower case with underscores, such as `date_format`.
    public let name: String
    /// The value's name in the help; nil for a field that is said or not, without a value.
    public let placeholder: String?
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

    /// A field without a value.
    public init(flag name: String, help: String) {
      (self.name, placeholder, self.help) = (name, nil, help)
      (defaultText, choices, repeats) = (nil, [], false)
    }
  }

  /// The path and the values that an importer was told.
  public struct Request: Sendable {
    public let path: String
    private let values: [String: [String]]

    /// - Parameter values: by the fields' names, each as often as it was given.
    public init(path: String, _ values: [String: [String]]) {
      (self.path, self.values) = (path, values)
    }

    /// As often as the field was given.
    public func values(_ field: String) -> [String] { values[field] ?? [] }

    /// Whether a field was given.
    public func has(_ field: String) -> Bool { values[field].map { !$0.isEmpty } ?? false }

    /// Nil where it was not given.
    public func value(_ field: String) -> String? { values(field).last }

    /// Hands each value of a field to `body`.
    ///
    /// - Throws: ``Fault`` `.usage` at the field, where `body` throws one.
    public func read(
      _ field: String, _ body: (String) throws(Fault) -> Void
    ) throws(Fault) {
      for text in values(field) {
        do throws(Fault) {
          try body(text)
        } catch {
          var fault = error.at(.field(field))
          fault.code = .usage
          throw fault
        }
      }
    }
  }

  /// A request that the help shows.
  public struct Example: Sendable {
    package let path: String
    package let values: KeyValuePairs<String, String>

    /// - Parameter values: by names of fields, also of those that every import has, such as `data_dir`.
    public init(_ path: String, _ values: KeyValuePairs<String, String> = [:]) {
      (self.path, self.values) = (path, values)
    }
  }

  /// The importers that come with Almanac, in the order of the help.
  public static let builtIn: [ImporterDefinition] = [.kaggle, .fiveThirtyEight, .csv]

  package let name: String
  package let summary: String
  package let discussion: String
  package let pathName: String
  package let pathHelp: String
  package let fields: [Field]
  package let examples: [Example]
  package let make: @Sendable (Request) throws -> any LeagueImporter

  /// - Parameters:
  ///   - name: the name that people ask for it by.
  ///   - discussion: more than the summary says; a field stands in it as `` `date_format` ``.
  ///   - pathName: what the help calls the file or folder, such as `FILE`.
  ///   - make: throws ``Fault`` `.usage` where a field has a value that cannot be.
  public init(
    name: String, summary: String, discussion: String = "", pathName: String = "FILE",
    pathHelp: String, fields: [Field] = [], examples: [Example] = [],
    make: @escaping @Sendable (Request) throws -> any LeagueImporter
  ) {
    (self.name, self.summary, self.discussion) = (name, summary, discussion)
    (self.pathName, self.pathHelp) = (pathName, pathHelp)
    (self.fields, self.examples, self.make) = (fields, examples, make)
  }
}
