public import Alerts
public import Faults
internal import Ledger
public import Time

/// The alerts that a look changed.
public struct AlertChanges: Sendable, Equatable {
  /// Opened, reopened or raised in severity.
  public var raised: [Alert] = []
  /// Ended, since what they were about has passed.
  public var resolved: [Alert] = []

  public init() {}
}

extension AlertBook {
  private static let component = "monitor"

  /// Raises the alerts that concerns are, and resolves those of kinds that end by themselves and have.
  ///
  /// Safe to repeat: what is known already changes nothing. A drift alert is left to people: resolving it
  /// restarts the evidence.
  public func follow(
    _ concerns: [Concern], of run: WatchedRun, at time: Instant
  ) throws(Fault) -> AlertChanges {
    var changes = AlertChanges()
    for concern in concerns {
      let raised = try raise(Self.draft(concern, of: run), at: time)
      if raised.outcome != .known { changes.raised.append(raised.alert) }
    }
    let standing = Set(concerns.map(\.kind))
    for kind in Concern.Kind.passing where !standing.contains(kind) {
      let draft = AlertDraft(
        kind.type, of: run.runID, detail: kind.detail, severity: .low, "", category: "model",
        component: Self.component, source: Self.component)
      // Looked for first, so that a quiet check needs no lock.
      guard try unresolved(draft.fingerprint) != nil else { continue }
      let remark = AlertRemark(by: Self.component, notes: "it has passed")
      if let alert = try resolve(
        fingerprint: draft.fingerprint, as: .fixed, remark, at: time)
      {
        changes.resolved.append(alert)
      }
    }
    return changes
  }

  private static func draft(_ concern: Concern, of run: WatchedRun) -> AlertDraft {
    var draft = AlertDraft(
      concern.kind.type, of: run.runID, detail: concern.kind.detail, severity: concern.severity,
      concern.message, category: "model", component: component, source: component,
      occurrence: concern.occurrence)
    draft.content.currentValue = concern.current
    draft.content.thresholdValue = concern.threshold
    draft.content.baselineValue = concern.baseline
    return draft
  }

  /// When drift alerts of a run were resolved, by the season that each was about; none of a run that is not
  /// in use.
  public func restarts(of run: WatchedRun) throws(Fault) -> Restarts {
    guard run.isInUse else { return Restarts() }
    var restarts = Restarts()
    for resolved in try resolutions(of: .drift, subject: run.runID) {
      restarts.add(resolved.time, keyDetail: resolved.keyDetail)
    }
    return restarts
  }
}
