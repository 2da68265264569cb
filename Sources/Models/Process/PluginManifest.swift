internal import Hyperparameters

/// The content of a `plugin.json`: a model that runs as a program of its own.
struct PluginManifest: Sendable {
  enum Kind: String, CaseIterable, Sendable { case stateful, stateless }

  /// Where the file is, as the person would type it.
  let folder: String
  let name: String
  let version: Int
  let summary: String
  let kind: Kind
  /// The program and its arguments, as the file has them.
  let command: [String]
  /// In the order of their names.
  let hyperparameters: [Hyperparameter]
  /// How long one answer may take, in seconds, more than 0.
  let timeoutSeconds: Double

  static let fileName = "plugin.json"
  static let standardTimeoutSeconds = 60.0
  static let longestTimeoutSeconds = 86_400.0

  static func path(in folder: String) -> String { folder + "/" + fileName }
}

extension PluginManifest {
  var definition: ModelDefinition {
    ModelDefinition(
      name: name, version: version, summary: summary, origin: .plugin(folder: folder),
      hyperparameters: hyperparameters, kind: makeKind)
  }

  private var makeKind: ModelDefinition.Kind {
    switch kind {
    case .stateful:
      .stateful { values, context in
        ProcessStatefulModel(try PluginSession(self, values, context), teams: context.teams)
      }
    case .stateless:
      .stateless { values, context in
        ProcessStatelessModel(try PluginSession(self, values, context), teams: context.teams)
      }
    }
  }
}
