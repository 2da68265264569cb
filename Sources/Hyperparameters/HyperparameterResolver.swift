public import Faults
internal import JSON
internal import Storage
internal import Wording

/// Lays presets, a file and single settings over the defaults, later over earlier, and checks every
/// value.
///
///     var resolver = HyperparameterResolver(Elo.hyperparameters, presets: Elo.presets)
///     try resolver.apply(preset: "ncaa")
///     try resolver.apply(setting: "k_factor=30")
///     let values = resolver.values()
public struct HyperparameterResolver {
  private let hyperparameters: [Hyperparameter]
  private let presets: [Preset]
  private var chosen: [String: HyperparameterValue] = [:]

  /// No configuration is larger than 16 MiB; a device that never ends is cut off there.
  private static let sizeLimit = 1 << 24

  public init(_ hyperparameters: [Hyperparameter], presets: [Preset] = []) {
    self.hyperparameters = hyperparameters
    self.presets = presets
  }

  /// - Throws: ``Fault`` that lists the presets there are.
  public mutating func apply(preset name: String) throws(Fault) {
    guard let preset = presets.first(where: { $0.name == name }) else {
      throw .unknown("preset", name, among: presets.map(\.name))
    }
    for (name, value) in preset.values { chosen[name] = value }
  }

  /// Applies a JSON object of hyperparameters.
  ///
  /// - Throws: ``Fault`` when the file is absent or no JSON object, or for an unknown key, a
  ///   wrong type or a value out of range.
  public mutating func apply(file path: String) throws(Fault) {
    let bytes = try FileSystem.read(path, limit: Self.sizeLimit)
    let object = try JSONReader(of: path).decode([String: JSONValue].self, from: bytes) { _ in
      Fault(
        .badData, at: .file(path),
        "not a JSON object of hyperparameters, such as {\"k_factor\": 30, \"margin\": \"none\"}")
    }
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      do {
        try set(name, to: value, relativeTo: FileSystem.directory(of: path))
      } catch {
        var fault = error.at(.file(path))
        if fault.code == .usage { fault.code = .badData }
        throw fault
      }
    }
  }

  private mutating func set(
    _ name: String, to value: JSONValue, relativeTo folder: String
  ) throws(Fault) {
    guard let value = HyperparameterValue(value) else {
      let valid = try hyperparameter(named: name).valid
      throw Fault(
        .usage, at: .part(name), "found a value of another shape", remedy: .expected(valid))
    }
    try set(name, to: value, relativeTo: folder)
  }

  /// Applies `key=value`.
  ///
  /// - Throws: ``Fault`` as above.
  public mutating func apply(setting text: String) throws(Fault) {
    guard let equals = text.firstIndex(of: "=") else {
      throw Fault(
        .usage, "\"\(text)\" is no setting",
        remedy: .expected("key=value, such as k_factor=30"))
    }
    let name = String(text[..<equals])
    let cell = String(text[text.index(after: equals)...])
    let hyperparameter = try self.hyperparameter(named: name)
    let value: HyperparameterValue =
      switch hyperparameter.kind {
      case .number, .wholeNumber: Double(cell).map { .number($0) } ?? .text(cell)
      case .boolean: Bool(cell).map { .boolean($0) } ?? .text(cell)
      case .choice, .ratings: .text(cell)
      }
    try set(name, to: value, relativeTo: nil)
  }

  /// Applies values by name, such as those of a record.
  ///
  /// - Throws: ``Fault`` for a name that there is not, or a value that is not valid.
  public mutating func apply(
    _ values: [String: HyperparameterValue]
  ) throws(Fault) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      try set(name, to: value, relativeTo: nil)
    }
  }

  /// Every hyperparameter, defaults spelled out.
  public func values() -> HyperparameterValues {
    var values = chosen
    for hyperparameter in hyperparameters where chosen[hyperparameter.name] == nil {
      if case .value(let value) = hyperparameter.standard { values[hyperparameter.name] = value }
    }
    for hyperparameter in hyperparameters where values[hyperparameter.name] == nil {
      if case .sameAs(let other) = hyperparameter.standard {
        values[hyperparameter.name] = values[other]
      }
    }
    return HyperparameterValues(valid: values)
  }

  private func hyperparameter(named name: String) throws(Fault) -> Hyperparameter {
    guard let found = hyperparameters.first(where: { $0.name == name }) else {
      throw .unknown(
        "hyperparameter", name, among: hyperparameters.map(\.name))
    }
    return found
  }

  private mutating func set(
    _ name: String, to value: HyperparameterValue, relativeTo folder: String?
  ) throws(Fault) {
    let hyperparameter = try hyperparameter(named: name)
    if case .ratings(let seasons) = hyperparameter.kind, case .text(let path) = value {
      let place = folder.map { path.hasPrefix("/") ? path : $0 + "/" + path } ?? path
      chosen[name] = .ratings(try RatingsFile.read(place, seasons: seasons))
      return
    }
    guard hyperparameter.accepts(value) else { throw invalid(hyperparameter, value) }
    chosen[name] = value
  }

  private func invalid(_ hyperparameter: Hyperparameter, _ value: HyperparameterValue) -> Fault {
    var valid = hyperparameter.valid
    if case .choice(let names) = hyperparameter.kind, case .text(let typed) = value,
      let near = Suggestion.nearest(to: typed, among: names)
    {
      valid += "; did you mean \"\(near)\"?"
    }
    return Fault(
      .usage, at: .part(hyperparameter.name), "found \"\(value)\"", remedy: .expected(valid))
  }
}
