public import Faults
internal import Hyperparameters
internal import Storage

extension ModelRegistry {
  /// Adds the plugin of one folder. One that is there already is left as it is.
  ///
  /// - Throws: ``Fault`` when there is no `plugin.json`, or something is wrong in it.
  public mutating func addPlugin(folder: String) throws(Fault) {
    guard !definitions.contains(where: { $0.origin == .plugin(folder: folder) }) else { return }
    let manifest = try PluginManifest(folder: folder)
    if let other = definitions.first(where: { $0.name == manifest.name }) {
      throw Fault(
        .badData, at: Place(file: PluginManifest.path(in: folder), part: "name"),
        "\"\(manifest.name)\" is the name of another model (\(other.origin))",
        remedy: .advice("choose another"))
    }
    add(manifest.definition)
  }

  /// Adds the plugin of each folder in `directory` that has a `plugin.json`, in the order of their
  /// names. What is wrong with one is kept in ``broken`` and stops nothing.
  ///
  /// - Throws: ``Fault`` when the directory cannot be read.
  public mutating func addPlugins(in directory: String) throws(Fault) {
    for name in try FileSystem.list(directory) {
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
