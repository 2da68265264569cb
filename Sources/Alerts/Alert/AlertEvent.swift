public import Time

/// One thing that happened to an alert; on record for good.
public struct AlertEvent: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case opened(AlertContent)
    /// Raised while it was not resolved.
    case repeated(AlertContent)
    /// Raised within the quiet period after it had been resolved.
    case reopened(AlertContent)
    case acknowledged(AlertRemark)
    case silenced(AlertRemark, until: Instant)
    case resolved(AlertRemark, AlertResolution)
  }

  /// Place among the alert's events, from 1.
  public let number: Int
  public let kind: Kind
  /// By the clock of whoever wrote it; later events may have earlier times where a clock was set back.
  public let time: Instant
  /// Whether people were to be told.
  public let isTold: Bool
  /// Names what was raised; nil where it has no name.
  public let occurrence: String?

  /// The content that was raised; nil for what somebody did.
  public var content: AlertContent? {
    switch kind {
    case .opened(let content), .repeated(let content), .reopened(let content): content
    case .acknowledged, .silenced, .resolved: nil
    }
  }

  /// Who did it, and what they said; nil for what was raised.
  public var remark: AlertRemark? {
    switch kind {
    case .opened, .repeated, .reopened: nil
    case .acknowledged(let remark), .silenced(let remark, _), .resolved(let remark, _): remark
    }
  }

  /// `opened`, `repeated`, and so on.
  public var name: String {
    switch kind {
    case .opened: "opened"
    case .repeated: "repeated"
    case .reopened: "reopened"
    case .acknowledged: "acknowledged"
    case .silenced: "silenced"
    case .resolved: "resolved"
    }
  }
}

/// Who did something to an alert, and what they said.
public struct AlertRemark: Sendable, Equatable {
  public var actor: String
  /// Nil for nothing.
  public var notes: String?

  public init(by actor: String, notes: String? = nil) {
    (self.actor, self.notes) = (actor, notes)
  }
}
