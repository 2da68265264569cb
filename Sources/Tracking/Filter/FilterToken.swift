/// A piece of a filter.
struct FilterToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case quoted(String)
    case comparison(FilterComparison.Operator)
    case open
    case close
    case end
  }

  let kind: Kind
  /// Unicode scalars before it.
  let offset: Int
}

extension FilterToken {
  /// The word in lower case, if it is one: `and`, `or` and `not` may be typed in capitals.
  var keyword: String? {
    if case .word(let text) = kind { text.lowercased() } else { nil }
  }

  /// A word that cannot be a field or a value without quotes.
  var isReserved: Bool { keyword.map { ["and", "or", "not"].contains($0) } ?? false }
}
