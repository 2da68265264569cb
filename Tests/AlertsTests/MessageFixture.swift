import Time

@testable import Alerts

/// Messages as the book makes them.
struct MessageFixture {
  /// A message of so many alerts, with signs in it that mean something to those who carry it.
  static func message(_ count: Int = 1, to recipients: [String] = []) -> AlertMessage {
    let time = Instant("2024-01-05T12:00:00Z")!
    let items = (1...count).map { number in
      let draft = AlertFixture.draft(
        .high, of: "run-\(number)", "It is <so> & \"so\",\nZürich: 😀")
      let alert = Alert(
        id: "alert-\(number)", leagueID: "league", fingerprint: draft.fingerprint, ordinal: 1,
        type: draft.type, subject: draft.subject, keyDetail: "", category: "c", component: "d",
        environment: .live, standing: Alert.Standing(opening: draft.content, at: time))
      let event = AlertEvent(
        number: 1, kind: .opened(draft.content), time: time, isTold: true, occurrence: nil)
      return AlertMessage.Item(
        noticeID: "notice-\(number)", alert: alert, event: event, isRetry: false,
        failedChannel: nil)
    }
    return AlertMessage(
      id: "0192f3a4-message", isDigest: count > 1, recipients: recipients, items: items,
      zone: .utc, time: time)
  }
}
