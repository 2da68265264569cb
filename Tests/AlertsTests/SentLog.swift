import Faults
import Synchronization

@testable import Alerts

/// What channels were sent, and which of them fail.
final class SentLog: Sendable {
  private struct State {
    var sent: [(channel: String, message: AlertMessage)] = []
    var failing: Set<String> = []
  }

  private let state = Mutex(State())

  var sent: [(channel: String, message: AlertMessage)] { state.withLock { $0.sent } }

  func messages(by channel: String) -> [AlertMessage] {
    sent.filter { $0.channel == channel }.map(\.message)
  }

  func setFailing(_ names: Set<String>) { state.withLock { $0.failing = names } }

  func take(_ message: AlertMessage, by channel: String) throws(Fault) {
    let fails = state.withLock { state in
      guard !state.failing.contains(channel) else { return true }
      state.sent.append((channel, message))
      return false
    }
    if fails { throw Fault(.unreadable, "nobody answers") }
  }
}
