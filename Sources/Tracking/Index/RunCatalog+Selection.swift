public import Faults
internal import Storage
internal import Time

extension RunCatalog {
  /// A run that was selected.
  public struct Row: Sendable {
    public let id: String
    let stamp: FileStamp
    let fields: RunFields

    /// The run's value of a field.
    public subscript(reference: FieldReference) -> FieldValue { fields[reference] }
  }

  /// The runs to list.
  public struct Selection: Sendable {
    public let rows: [Row]
    /// How many runs the filter accepts, listed or not.
    public let count: Int
  }

  /// The field of a name: one of the record or of the metrics, or else a hyperparameter of some run.
  ///
  /// `hyperparameters.x` is the hyperparameter x whatever else there is. Where there are no runs yet,
  /// any name may be a hyperparameter's.
  ///
  /// - Throws: ``Fault`` `.usage`.
  public func field(_ name: String) throws(Fault) -> FieldReference {
    if let reference = FieldReference(recordField: name) { return reference }
    let prefix = FieldReference.hyperparameterPrefix
    let hyperparameter = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    var isKnown = entries.isEmpty && !hyperparameter.isEmpty
    forEachRun { _, fields in
      isKnown = fields.hasHyperparameter(hyperparameter)
      return !isKnown
    }
    guard isKnown else { throw .unknown("field", name, among: fieldNames) }
    return .hyperparameter(hyperparameter)
  }

  /// Every name that ``field(_:)`` knows, hyperparameters last.
  public var fieldNames: [String] {
    var names: Set<String> = []
    forEachRun { _, fields in
      names.formUnion(fields.hyperparameterNames)
      return true
    }
    let ofRecord = RunField.listed.map(\.name)
    return ofRecord + names.subtracting(ofRecord).sorted()
  }

  /// Reads a filter.
  ///
  /// - Throws: ``Fault`` `.usage` at the character that is wrong.
  public func filter(_ text: String) throws(Fault) -> RunFilter {
    try RunFilter(try FilterExpression(text), text: text, resolve: field)
  }

  /// Reads an order, as ``RunOrder`` has it.
  ///
  /// - Throws: ``Fault`` `.usage`.
  public func order(_ text: String) throws(Fault) -> RunOrder {
    try RunOrder(text, resolve: field)
  }

  /// The first runs, at most `limit` of them, that a filter accepts.
  ///
  /// - Parameter filter: nil accepts all.
  public func select(
    _ filter: RunFilter? = nil, order: RunOrder = .newestFirst, limit: Int = .max
  ) -> Selection {
    guard filter != nil || order != .newestFirst else {
      let first = Array(entries.indices).first(limit, by: isNewer)
      let rows = self.rows(first)
      return Selection(rows: rows, count: entries.count - first.count + rows.count)
    }
    var candidates: [Candidate] = []
    forEachRun { place, fields in
      if filter?.accepts(fields) ?? true {
        candidates.append(Candidate(place: place, keys: order.keys.map { $0.value(in: fields) }))
      }
      return true
    }
    let first = candidates.first(limit) { one, other in
      order.precedes(one.keys, other.keys) ?? isNewer(one.place, other.place)
    }
    let rows = self.rows(first.map(\.place))
    return Selection(rows: rows, count: candidates.count - first.count + rows.count)
  }

  /// How many characters of their ids tell these runs from each other and from all others; at least 8.
  public func distinctPrefixLength(of rows: [Row]) -> Int {
    let shown = Set(rows.map(\.id.firstEightBytes))
    let similar = entries.map(\.run.id).filter { shown.contains($0.firstEightBytes) }
    var length = 8
    while length < 36, Set(similar.map { $0.prefix(length) }).count < similar.count { length += 1 }
    return length
  }

  private struct Candidate {
    let place: Int
    /// The values that the order asks for.
    let keys: [FieldValue]
  }

  private func isNewer(_ one: Int, _ other: Int) -> Bool {
    let (created, otherCreated) = (entries[one].run.created, entries[other].run.created)
    return created == otherCreated
      ? entries[one].run.id > entries[other].run.id : created > otherCreated
  }

  private func rows(_ places: [Int]) -> [Row] {
    var fields: [Int: RunFields] = [:]
    forEachRun(among: places.sorted()) { place, found in
      fields[place] = found
      return true
    }
    return places.compactMap { place in
      fields[place].map {
        Row(id: entries[place].run.id, stamp: entries[place].run.stamp, fields: $0)
      }
    }
  }

  /// Calls `body` with the place and fields of every run, until it says that it has seen enough.
  private func forEachRun(
    among places: [Int]? = nil, _ body: (Int, RunFields) -> Bool
  ) {
    var lost: [Int] = []
    index.withFields { fields in
      for place in places ?? Array(entries.indices) {
        guard let fields = entries[place].fields ?? fields(entries[place].run) else {
          lost.append(place)
          continue
        }
        guard body(place, fields) else { return lost.removeAll() }
      }
    }
    guard !lost.isEmpty else { return }
    reread(lost)
    for place in lost {
      if let fields = entries[place].fields, !body(place, fields) { return }
    }
  }
}

extension RunOrder.Key {
  /// The value to compare by; a date as a number.
  fileprivate func value(in fields: RunFields) -> FieldValue {
    let value = fields[reference]
    guard reference.field?.kind == .date, case .text(let text) = value else { return value }
    return FieldValue(Period(text).map { Double($0.start.microseconds) })
  }
}

extension String {
  fileprivate var firstEightBytes: UInt64 {
    var bytes: UInt64 = 0
    for byte in utf8.prefix(8) { bytes = bytes << 8 | UInt64(byte) }
    return bytes
  }
}

extension Array {
  /// The first `count` elements in an order, as sorting would give them, without sorting the rest.
  fileprivate func first(
    _ count: Int, by precedes: (Element, Element) -> Bool
  ) -> [Element] {
    guard count < self.count / 4 else { return Array(sorted(by: precedes).prefix(count)) }
    var first: [Element] = []
    for element in self {
      if first.count == count {
        guard let last = first.last, precedes(element, last) else { continue }
        first.removeLast()
      }
      let place = first.firstIndex { precedes(element, $0) } ?? first.endIndex
      first.insert(element, at: place)
    }
    return first
  }
}
