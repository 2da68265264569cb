internal import Database
public import Faults
internal import Ledger
public import Time

/// An alert that somebody did something to.
public struct AlertChange: Sendable, Equatable {
  public let alert: Alert
  /// Whether it was not so already.
  public let isChanged: Bool
}

extension AlertBook {
  /// Takes an alert on: its repeats are counted, and not told until it is resolved.
  ///
  /// - Parameter text: its id, the beginning of one, or its fingerprint.
  /// - Throws: ``Fault`` `.missing` where there is none, or it is resolved.
  public func acknowledge(
    _ text: String, _ remark: AlertRemark, at time: Instant
  ) throws(Fault) -> AlertChange {
    try change(text) { (alert) throws(Fault) in
      try alert.requireUnresolved()
      guard alert.state == .open else { return nil }
      return alert.next(.acknowledged(remark), at: time)
    }
  }

  /// Tells nothing of an alert until a time, or until it is resolved; a silence before it is over then.
  ///
  /// - Throws: ``Fault`` as ``acknowledge(_:_:at:)``; `.usage` for an end that is not to come.
  public func silence(
    _ text: String, until end: Instant, _ remark: AlertRemark, at time: Instant
  ) throws(Fault) -> AlertChange {
    guard end > time else {
      throw Fault(.usage, at: .field("until"), "\(end.text(to: .seconds)) is not to come")
    }
    return try change(text) { (alert) throws(Fault) in
      try alert.requireUnresolved()
      return alert.standing.silencedUntil == end
        ? nil : alert.next(.silenced(remark, until: end), at: time)
    }
  }

  /// Ends an alert. One that is resolved already stays as it is.
  ///
  /// - Throws: ``Fault`` `.missing` where there is none.
  public func resolve(
    _ text: String, as resolution: AlertResolution, _ remark: AlertRemark, at time: Instant
  ) throws(Fault) -> AlertChange {
    try change(text) { (alert) throws(Fault) in
      alert.isResolved ? nil : alert.next(.resolved(remark, resolution), at: time)
    }
  }

  /// Ends the alert of a fingerprint that is not resolved; nil where there is none such.
  public func resolve(
    fingerprint: String, as resolution: AlertResolution, _ remark: AlertRemark, at time: Instant
  ) throws(Fault) -> Alert? {
    try connection.transaction(.write) { () throws(Fault) in
      guard let alert = try unresolved(fingerprint) else { return nil }
      return try record(alert.next(.resolved(remark, resolution), at: time), of: alert)
    }
  }

  /// - Parameter event: what happens to the alert; nil for nothing.
  private func change(
    _ text: String, _ event: (Alert) throws(Fault) -> AlertEvent?
  ) throws(Fault) -> AlertChange {
    try connection.transaction(.write) { () throws(Fault) in
      let alert = try alert(text)
      guard let event = try event(alert) else {
        return AlertChange(alert: alert, isChanged: false)
      }
      return AlertChange(alert: try record(event, of: alert), isChanged: true)
    }
  }
}

extension Alert {
  fileprivate func requireUnresolved() throws(Fault) {
    guard let resolved = standing.resolved else { return }
    throw Fault(
      .missing,
      "alert \(id) was resolved at \(resolved.deed.time.text(to: .seconds)) "
        + "by \(resolved.deed.remark.actor)")
  }
}
