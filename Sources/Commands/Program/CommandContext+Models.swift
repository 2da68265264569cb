internal import Faults
internal import Hyperparameters
internal import Models
internal import Storage
internal import Terminal

extension CommandContext {
  /// The program's own models and the plugins that the arguments lead to: those of `--plugin`, then
  /// those of `--plugins-dir`.
  ///
  /// - Throws: ``Fault`` when a folder that was named is not there, or is no plugin.
  func models(_ arguments: ParsedArguments) throws -> ModelRegistry {
    var models = ownModels
    for folder in try arguments.directories("plugin") { try models.addPlugin(folder: folder) }
    let directory = try arguments.directory("plugins-dir")
    if directory != nil || FileSystem.kind(of: SharedOptions.standardPluginsDirectory) != nil {
      try models.addPlugins(in: directory ?? SharedOptions.standardPluginsDirectory)
    }
    return models
  }

  /// Says which plugins are no models, to somebody who asked for another.
  func warn(ofBroken models: ModelRegistry) {
    for plugin in models.broken { warn(plugin.error.message) }
  }
}
