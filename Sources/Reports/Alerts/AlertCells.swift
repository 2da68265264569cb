internal import Alerts
internal import JSON
internal import Time
internal import Wording

/// Cells that reports of alerts have.
extension Cell {
  /// The beginning of an alert's id: its time in milliseconds, and a few random digits.
  static func alert(_ id: String) -> Cell {
    Cell(String(id.prefix(18)), data: .text(id)).linked(to: .alert(id))
  }

  static func severity(_ severity: AlertSeverity) -> Cell {
    let cell = Cell.text(severity.rawValue)
    switch severity {
    case .critical, .high: return cell.toned(.worse)
    case .medium: return cell
    case .low: return cell.toned(.faint)
    }
  }

  /// A time to the minute, as clocks show it in a zone, and in UTC for programs.
  static func time(_ instant: Instant?, in zone: Zone) -> Cell {
    guard let instant else { return .missing }
    return Cell(instant.words(in: zone), data: .text(instant.text(to: .microseconds)))
  }
}

extension Instant {
  /// `2026-11-26 18:00`, as clocks show it in a zone.
  func words(in zone: Zone) -> String {
    let local = microseconds &+ Int64(zone.offset(at: self)) * 1_000_000
    return Cell.time(Instant(microseconds: local).text(to: .seconds)).text
  }

  /// How long ago it was: `3 h`. Nothing where the clock says that it is to come.
  func age(at now: Instant) -> String {
    let duration = Duration.microseconds(max(0, now.microseconds - microseconds))
    return DurationFormat.coarse(duration)
  }
}

extension Alert {
  /// `drift of run-1, home`.
  var topic: String { topic(of: subject) }

  /// The same with the beginning of a run's id alone.
  var shortTopic: String {
    let isRun = subject.utf8.count == 36 && subject.allSatisfy { $0.isHexDigit || $0 == "-" }
    return topic(of: isRun ? String(subject.prefix(8)) : subject)
  }

  private func topic(of subject: String) -> String {
    "\(type.rawValue) of \(subject)" + (keyDetail.isEmpty ? "" : ", \(keyDetail)")
      + (environment == .demo ? " (demo)" : "")
  }

  /// `open`, or `open, silent`.
  func stateWords(at now: Instant) -> String {
    state.rawValue + (isSilenced(at: now) ? ", silent" : "")
  }
}
