public import Hyperparameters
internal import Storage

extension ModelRegistry {
  /// Adds the plugin of one folder. One that is there already is left as it is.
  ///
  /// - Throws: ``ConfigurationError`` when there is no `plugin.json`, or something is wrong in it.
  public mutating func addPlugin(folder: String) throws(ConfigurationError) {
    guard !definitions.contains(where: { $0.origin == .plugin(folder: folder) }) else { return }
    let manifest = try PluginManifest(folder: folder)
    if let other = definitions.first(where: { $0.name == manifest.name }) {
      throw ConfigurationError(
        .badData,
        "\(PluginManifest.path(in: folder)): name: \"\(manifest.name)\" is the name of another "
          + "model (\(other.origin)); choose another")
    }
    add(manifest.definition)
  }

  /// Adds the plugin of each folder in `directory` that has a `plugin.json`, in the order of their
  /// names. What is wrong with one is kept in ``broken`` and stops nothing.
  ///
  /// - Throws: ``ConfigurationError`` when the directory cannot be read.
  public mutating func addPlugins(in directory: String) throws(ConfigurationError) {
    let names: [String]
    do {
      names = try FileSystem.list(directory)
    } catch {
      throw ConfigurationError(.missing, error.description)
    }
    for name in names {
      let folder = directory + "/" + name
      guard FileSystem.kind(of: PluginManifest.path(in: folder)) != nil else { continue }
      do {
        try addPlugin(folder: folder)
      } catch {
        let legible = PluginManifest.legibleName(in: folder)
        add(BrokenPlugin(names: [name] + [legible].compactMap(\.self), error: error))
      }
    }
  }
}
