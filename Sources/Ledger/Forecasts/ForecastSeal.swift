internal import Determinism
public import Faults
internal import Time

/// Proof for later that a league's forecasts so far were there, and are unchanged: to be published
/// anywhere.
public struct ForecastSeal: Sendable, Equatable, CustomStringConvertible {
  public let leagueID: String
  /// Rows of the chain so far.
  public let count: Int64
  /// The digest of the last of them.
  public let digest: String
  /// When it was made.
  public let time: String

  init(leagueID: String, count: Int64, digest: String, time: Instant) {
    (self.leagueID, self.count, self.digest) = (leagueID, count, digest)
    self.time = time.text(to: .microseconds)
  }

  /// One line: `almanac-seal 1 LEAGUE COUNT DIGEST TIME`.
  public var description: String { "almanac-seal 1 \(leagueID) \(count) \(digest) \(time)" }

  /// - Throws: ``Fault`` `.usage` for a text that is no seal.
  public init(_ text: String) throws(Fault) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 6, words[0] == "almanac-seal", words[1] == "1",
      let count = Int64(words[3]), count > 0, let digest = Digest(words[4])
    else {
      throw Fault(
        .usage, "\"\(text.prefix(80))\" is no seal",
        remedy: .expected("the line that sealing printed, beginning with almanac-seal 1"))
    }
    (leagueID, self.count, self.digest) = (words[2].lowercased(), count, digest.hexadecimal)
    time = words[5]
  }
}
