internal import Faults
internal import Hyperparameters
internal import Storage

extension PluginManifest {
  /// No `plugin.json` is larger than 1 MiB.
  private static let sizeLimit = 1 << 20

  /// Reads the `plugin.json` of a folder.
  ///
  /// - Throws: ``Fault`` `.missing` where there is no such file, `.badData` that says what
  ///   is wrong in it.
  init(folder: String) throws(Fault) {
    let path = Self.path(in: folder)
    let bytes = try FileSystem.read(path, limit: Self.sizeLimit)
    do {
      try self.init(PluginObject(bytes), folder: folder)
    } catch {
      var fault = error.at(.file(path))
      fault.code = .badData
      throw fault
    }
  }

  private init(_ object: PluginObject, folder: String) throws(Fault) {
    try object.requireKeys(
      among: [
        "name", "version", "summary", "kind", "command", "hyperparameters", "timeout_seconds",
      ])
    self.folder = folder
    name = try object.identifier("name")
    version = try object.wholeNumber("version", in: 1...1_000_000)
    summary = try object.line("summary")
    kind = try object.choice("kind")
    command = try object.texts("command")
    hyperparameters = try object.objects("hyperparameters")
      .map { (name, object) throws(Fault) in try Hyperparameter(name, object) }
    let timeout = try object.number("timeout_seconds", default: Self.standardTimeoutSeconds)
    guard timeout > 0, timeout <= Self.longestTimeoutSeconds else {
      throw object.invalid("timeout_seconds", expected: "seconds, more than 0 and up to a day")
    }
    timeoutSeconds = timeout
  }

  /// The name in a `plugin.json` that may be wrong in other ways; nil where it cannot be made out.
  static func legibleName(in folder: String) -> String? {
    guard let bytes = try? FileSystem.read(path(in: folder), limit: sizeLimit) else { return nil }
    return try? PluginObject(bytes).identifier("name")
  }
}

extension Hyperparameter {
  /// One of a manifest's.
  fileprivate init(_ name: String, _ object: PluginObject) throws(Fault) {
    guard PluginObject.isIdentifier(name) else {
      throw Fault(
        .badData, at: .part(object.place), "expected a name in lower case, such as home_advantage")
    }
    try object.requireKeys(
      among: ["type", "default", "minimum", "maximum", "choices", "meaning"])
    let meaning = try object.line("meaning")
    let (kind, standard): (Kind, HyperparameterValue)
    switch try object.choice("type") as PluginHyperparameterType {
    case .number:
      let (low, high) = (try object.number("minimum"), try object.number("maximum"))
      guard low <= high else {
        throw object.invalid("maximum", expected: "at least the minimum, \(low)")
      }
      (kind, standard) = (.number(low...high), .number(try object.number("default")))
    case .boolean:
      (kind, standard) = (.boolean, .boolean(try object.flag("default")))
    case .choice:
      let names = try object.texts("choices")
      (kind, standard) = (.choice(names), .text(try object.line("default")))
    }
    self.init(name, kind, default: .value(standard), meaning)
    guard accepts(standard) else { throw object.invalid("default", expected: valid) }
  }
}

private enum PluginHyperparameterType: String, CaseIterable { case number, boolean, choice }
