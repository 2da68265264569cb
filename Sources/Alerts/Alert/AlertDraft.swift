internal import Determinism
internal import Faults
public import JSON

/// Something that a person must know, as its finder puts it.
///
///     let draft = AlertDraft(
///       .drift, of: run, detail: "sharp", severity: .medium, "Evidence 34 of the 20 that alarm",
///       category: "model", component: "monitor", source: "monitor check", occurrence: "2026-W12")
public struct AlertDraft: Sendable, Equatable {
  public var type: AlertType
  /// The thing that it happened to: a run, an alias, a table.
  public var subject: String
  /// Words that tell two alerts of one type and subject apart, never numbers that change; may be empty.
  public var keyDetail: String
  public var category: String
  /// The part of the program, or the script, that noticed.
  public var component: String
  public var environment: AlertEnvironment
  public var content: AlertContent
  /// Names what was found, such as a week or a digest: raised again under the same name it is no repeat, so
  /// that a finder may look as often as it likes. Nil where each raise is news.
  public var occurrence: String?

  /// - Parameters:
  ///   - message: one sentence.
  ///   - source: who raises it.
  public init(
    _ type: AlertType, of subject: String, detail keyDetail: String = "", severity: AlertSeverity,
    _ message: String, category: String, component: String,
    environment: AlertEnvironment = .live, source: String, occurrence: String? = nil
  ) {
    (self.type, self.subject, self.keyDetail) = (type, subject, keyDetail)
    (self.category, self.component, self.environment) = (category, component, environment)
    (self.occurrence, content) = (occurrence, AlertContent(severity, message, source: source))
  }

  /// SHA-256 of type, subject and key detail, as 64 hexadecimal digits.
  public var fingerprint: String { Self.fingerprint(type.rawValue, subject, keyDetail) }

  static func fingerprint(_ type: String, _ subject: String, _ keyDetail: String) -> String {
    var sha = SHA256()
    for part in [type, subject, keyDetail] { sha.update(part) }
    return sha.finalize().hexadecimal
  }

  private static let longestText = 4000

  /// - Throws: ``Fault`` `.usage` at the first field that cannot be.
  func requireValid() throws(Fault) {
    guard type.isValid else {
      throw Fault(
        .usage, at: .field("type", "\"\(type.rawValue)\""), "can be no type",
        remedy: .expected("lower-case letters, digits and \"_\", beginning with a letter"))
    }
    let texts = [
      ("subject", subject), ("message", content.message), ("category", category),
      ("component", component), ("source", content.source),
    ]
    for (field, text) in texts where text.allSatisfy(\.isWhitespace) {
      throw Fault(.usage, at: .field(field), "is empty")
    }
    let others = [
      ("key_detail", keyDetail), ("action", content.action ?? ""), ("occurrence", occurrence ?? ""),
    ]
    for (field, text) in texts + others {
      guard text.utf8.count <= Self.longestText, !text.utf8.contains(0) else {
        throw Fault(
          .usage, at: .field(field), "is longer than \(Self.longestText) bytes, or has a zero byte")
      }
    }
    try content.requireFinite()
  }
}

/// The part of an alert that may be another each time that it is raised.
public struct AlertContent: Sendable, Equatable {
  public var severity: AlertSeverity
  /// One sentence.
  public var message: String
  /// Whatever else there is to know; nil for nothing.
  public var details: JSONValue?
  /// Who raised it.
  public var source: String
  /// The number that was looked at; nil where there is none.
  public var currentValue: Double?
  /// The number that it passed.
  public var thresholdValue: Double?
  /// The number that it usually has.
  public var baselineValue: Double?
  /// The action that the program has taken.
  public var action: String?

  public init(_ severity: AlertSeverity, _ message: String, source: String) {
    (self.severity, self.message, self.source) = (severity, message, source)
  }

  fileprivate func requireFinite() throws(Fault) {
    let numbers = [
      ("value", currentValue), ("threshold", thresholdValue), ("baseline", baselineValue),
    ]
    for (field, number) in numbers where number.map({ !$0.isFinite }) ?? false {
      throw Fault(.usage, at: .field(field), "is no finite number")
    }
  }
}
