internal import Faults
internal import JSON

/// The clubs by the names that people and devices give them, read from a stated table of spellings.
///
///     ClubTable.standard.club("Pitching Wedge")  // "pw"
///     ClubTable.standard.club("5-iron")  // "5i"
public struct ClubTable: Sendable {
  private struct File: Decodable {
    /// A club's spellings, without spaces and marks.
    var clubs: [String: [String]]
    /// Words for iron, wood and hybrid, beside which a number stands.
    var numbered: [String: [String]]
  }

  private let clubs: [String: String]
  private let kinds: [String: String]

  public static let standard: ClubTable = {
    do { return try ClubTable(PackageResources.clubs_json) } catch {
      preconditionFailure("the program's own clubs.json: \(error)")
    }
  }()

  init(_ bytes: [UInt8]) throws(Fault) {
    let file = try JSONReader(of: "clubs.json").decode(File.self, from: bytes)
    clubs = Self.inverted(file.clubs)
    kinds = Self.inverted(file.numbered)
  }

  private static func inverted(_ table: [String: [String]]) -> [String: String] {
    var names: [String: String] = [:]
    for (name, spellings) in table { for one in spellings + [name] { names[one] = name } }
    return names
  }

  /// The club's short name; what the table does not know keeps its own, in lower case.
  public func club(_ text: String) -> String {
    let lowercased = text.lowercased()
    let plain = lowercased.filter { $0.isLetter || $0.isNumber }
    if let name = clubs[plain] { return name }
    let digits = plain.prefix { $0.isNumber }
    if let kind = kinds[String(plain.dropFirst(digits.count))], (1...2).contains(digits.count) {
      return digits + kind
    }
    let word = plain.prefix { $0.isLetter }
    let rest = plain.dropFirst(word.count)
    if let kind = kinds[String(word)], (1...2).contains(rest.count), rest.allSatisfy(\.isNumber) {
      return rest + kind
    }
    return lowercased.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Clubs in the order of a bag: driver, woods, hybrids, irons, wedges, and then the rest by name.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    (rank(one), one) < (rank(other), other)
  }

  private static func rank(_ club: String) -> Int {
    let number = Int(club.prefix { $0.isNumber }) ?? 0
    switch (club, club.last) {
    case ("driver", _): return 0
    case ("wood", _): return 199
    case ("hybrid", _): return 299
    case ("iron", _): return 399
    case ("pw", _): return 400
    case ("gw", _): return 401
    case ("sw", _): return 402
    case ("lw", _): return 403
    case ("wedge", _): return 499
    case ("putter", _): return 500
    case (_, "w") where number > 0: return 100 + number
    case (_, "h") where number > 0: return 200 + number
    case (_, "i") where number > 0: return 300 + number
    default: return 600
    }
  }
}
