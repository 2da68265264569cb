public import Evaluation

/// Something that every run's record has: ``all`` is the one list of them.
///
/// Listings, filters and orders know it by its name; `run.json` and exports have it under its key.
public struct RunField: Sendable {
  public enum Kind: Sendable {
    case text, number, whole, boolean, date, list
  }

  /// Where a report of one run states it, and what it is called there.
  public struct Fact: Sendable {
    public enum Section: Sendable { case summary, circumstances }

    let section: Section
    /// Facts of a section come in the order of their ranks.
    let rank: Int
    public let label: String
  }

  public let name: String
  /// Its place in `run.json`, such as `dataset.games`.
  public let key: String
  public let kind: Kind
  /// The score that the field holds, if it holds one.
  public let metric: Metric?
  public private(set) var fact: Fact?
  /// Its name among what runs were asked for differently; nil for what is no request.
  private(set) var setting: String?
  /// Fields of one name go together where a run is made again with one thing as another has it.
  private(set) var swap: String?
  /// Takes the field over from another record.
  public private(set) var copy: @Sendable (inout RunRecord, RunRecord) -> Void = { _, _ in }
  private(set) var isListed = true
  private(set) var isExported = true
  public let value: @Sendable (RunRecord) -> FieldValue

  /// - Parameter key: by default the name.
  init(
    _ name: String, key: String? = nil, _ kind: Kind, metric: Metric? = nil,
    value: @escaping @Sendable (RunRecord) -> FieldValue
  ) {
    (self.name, self.key, self.kind) = (name, key ?? name, kind)
    (self.metric, self.value) = (metric, value)
  }

  /// The fields that a report of one run states in a section, in its order.
  public static func facts(of section: Fact.Section) -> [RunField] {
    all.filter { $0.fact?.section == section }
      .sorted { ($0.fact?.rank ?? 0) < ($1.fact?.rank ?? 0) }
  }

  /// The things that one run may have as another has them, each with its fields, in the order of ``all``.
  public static let swaps: [(name: String, fields: [RunField])] = {
    var names: [String] = []
    for name in all.compactMap(\.swap) where !names.contains(name) { names.append(name) }
    return names.map { name in (name, all.filter { $0.swap == name }) }
  }()

  /// Places in ``listed`` by both names.
  static let places: [String: Int] = {
    let names = listed.enumerated().flatMap { place, field in
      Set([field.name, field.key]).map { ($0, place) }
    }
    return Dictionary(uniqueKeysWithValues: names)
  }()
}

// MARK: How a line of the list goes on

extension RunField {
  /// States it in a report of one run.
  func stated(in section: Fact.Section, _ rank: Int, as label: String) -> RunField {
    var field = self
    field.fact = Fact(section: section, rank: rank, label: label)
    return field
  }

  /// Makes it one of the things that a run was asked for.
  ///
  /// - Parameters:
  ///   - setting: its name in comparisons; nil where another field speaks for it.
  ///   - swap: what it is swapped with; by default alone, under its key.
  func asked<Value>(
    _ path: any WritableKeyPath<RunRecord, Value> & Sendable, as setting: String?,
    swap: String? = nil
  ) -> RunField {
    var field = self
    (field.setting, field.swap) = (setting, swap ?? key)
    field.copy = { $0[keyPath: path] = $1[keyPath: path] }
    return field
  }

  /// Leaves it out of listings and filters.
  var unlisted: RunField {
    var field = self
    field.isListed = false
    return field
  }

  /// Leaves it out of exports.
  var unexported: RunField {
    var field = self
    field.isExported = false
    return field
  }
}
