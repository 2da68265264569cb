internal import Faults
internal import JSON
internal import Messages

extension ChannelDefinition {
  /// Posts the message to a chat, by what Slack calls an incoming webhook: its address is the secret.
  static let slack = ChannelDefinition(
    kind: "slack", summary: "a message in a chat",
    settings: [ChannelSetting("url", .secret, isRequired: true)] + ChannelSetting.network
  ) { settings, surroundings in
    let courier = settings.courier(in: surroundings)
    return { (message) throws(Fault) in
      let address = try WebAddress(try settings.secret("url", in: surroundings).text)
      let body = JSONWriter.compact(JSONValue.object(["text": .text(text(message))]))
      try courier.post(
        WebRequest(to: address, headers: [("Content-Type", "application/json")], body: body))
    }
  }

  /// Slack takes three signs for markup, and cuts texts at 40,000 letters.
  private static func text(_ message: AlertMessage) -> String {
    let lines = message.lines.joined(separator: "\n").prefix(30_000)
    return String(lines).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
