/// A value as a database keeps it.
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  /// Any number but NaN; what is undefined is ``null``.
  case double(Double)
  /// Any text without a zero byte, which PostgreSQL cannot keep.
  case text(String)
  case bytes([UInt8])

  public static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }

  /// 1 or 0: neither dialect's own truth values are used.
  public static func truth(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

  public static func integer(_ value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }

  public static func double(_ value: Double?) -> SQLValue { value.map { .double($0) } ?? .null }

  public static func text(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }

  /// Whether both databases can keep it.
  var isStorable: Bool {
    switch self {
    case .double(let number): !number.isNaN
    case .text(var text): text.withUTF8 { unsafe !$0.contains(0) }
    case .null, .integer, .bytes: true
    }
  }
}
