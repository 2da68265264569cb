internal import Determinism
internal import Faults
internal import JSON
internal import Messages
internal import Time

extension ChannelDefinition {
  /// Posts the message as JSON to a server, signed.
  static let webhook = ChannelDefinition(
    kind: "webhook", summary: "JSON, posted and signed",
    settings: [
      ChannelSetting("url", .text, isRequired: true),
      ChannelSetting("secret", .secret, isRequired: true),
      ChannelSetting("authorization", .secret),
    ] + ChannelSetting.network
  ) { (settings, surroundings) throws(Fault) in
    let address = try WebAddress(settings.text("url") ?? "")
    let courier = settings.courier(in: surroundings)
    return { (message) throws(Fault) in
      let key = try settings.secret("secret", in: surroundings)
      let body = JSONWriter.compact(message.json)
      let seconds = String(message.time.microseconds / 1_000_000)
      var headers = [
        ("Content-Type", "application/json"), ("X-Almanac-Id", message.id),
        ("X-Almanac-Time", seconds), ("X-Almanac-Signature", signature(seconds, body, key: key)),
      ]
      var secrets = [key]
      if settings.secret("authorization") != nil {
        secrets.append(try settings.secret("authorization", in: surroundings))
        headers.append(("Authorization", secrets[1].text))
      }
      try courier.post(WebRequest(to: address, headers: headers, body: body, secrets: secrets))
    }
  }

  /// `v1=` and HMAC-SHA-256 over the time, a full stop and the body, hexadecimal: a body that was recorded
  /// cannot be sent again as a new one.
  private static func signature(_ seconds: String, _ body: [UInt8], key: Secret) -> String {
    let signed = Array((seconds + ".").utf8) + body
    return "v1=" + SHA256.authenticationCode(of: signed, key: Array(key.text.utf8)).hexadecimal
  }
}
