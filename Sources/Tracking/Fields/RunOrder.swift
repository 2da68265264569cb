internal import Evaluation
internal import Faults

/// In which order runs are listed.
///
///     log_loss                 best first
///     model,-start_year        by model, and within one the latest first year before others
///
/// A metric's best score comes first, whichever way it counts; of other fields the smallest value
/// does: the lowest number, the earliest date, a before z. A minus before the name turns that round.
/// Runs that lack the field come last either way, and equal ones newest first.
public struct RunOrder: Sendable, Equatable {
  struct Key: Sendable, Equatable {
    let reference: FieldReference
    let isDescending: Bool
  }

  /// In order of weight; none is newest first.
  let keys: [Key]

  public static let newestFirst = RunOrder(keys: [])

  init(keys: [Key]) {
    self.keys = keys
  }

  init(
    _ text: String, resolve: (String) throws(Fault) -> FieldReference
  ) throws(Fault) {
    var keys: [Key] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let isTurned = part.hasPrefix("-")
      let reference = try resolve(String(isTurned ? part.dropFirst() : part))
      let isBestHigh = reference.field?.metric.map { !$0.lowerIsBetter } ?? false
      keys.append(Key(reference: reference, isDescending: isTurned != isBestHigh))
    }
    self.keys = keys
  }

  /// Whether `one` comes before `other`; nil where they are equal.
  func precedes(_ one: [FieldValue], _ other: [FieldValue]) -> Bool? {
    for (index, key) in keys.enumerated() {
      if let precedes = Self.precedes(one[index], other[index], isDescending: key.isDescending) {
        return precedes
      }
    }
    return nil
  }

  private static func precedes(
    _ one: FieldValue, _ other: FieldValue, isDescending: Bool
  ) -> Bool? {
    if one.isMissing || other.isMissing {
      return one.isMissing == other.isMissing ? nil : other.isMissing
    }
    guard let isLess = one.isLess(than: other) else { return nil }
    return isLess != isDescending
  }
}

extension FieldValue {
  /// Nil where neither is: numbers by size, texts by their letters, unlike kinds by kind.
  fileprivate func isLess(than other: FieldValue) -> Bool? {
    switch (self, other) {
    case (.number(let one), .number(let other)): Self.isLess(one, other)
    case (.whole(let one), .whole(let other)): Self.isLess(one, other)
    case (.boolean(let one), .boolean(let other)): Self.isLess(one ? 1 : 0, other ? 1 : 0)
    case (.text, .text), (.list, .list): Self.isLess(text, other.text)
    default: Self.isLess(rank, other.rank)
    }
  }

  private static func isLess<Value: Comparable>(_ one: Value, _ other: Value) -> Bool? {
    one == other ? nil : one < other
  }

  private var rank: Int {
    switch self {
    case .missing: 0
    case .boolean: 1
    case .number: 2
    case .whole: 3
    case .text: 4
    case .list: 5
    }
  }
}
