internal import Faults
internal import Messages

extension ChannelDefinition {
  /// Sends a text message to those recipients that are telephone numbers, by Twilio's interface.
  static let sms = ChannelDefinition(
    kind: "sms", summary: "a text message",
    settings: [
      ChannelSetting("account", .text, isRequired: true),
      ChannelSetting("token", .secret, isRequired: true),
      ChannelSetting("from", .text, isRequired: true),
      ChannelSetting("server", .text, standard: .text("https://api.twilio.com")),
    ] + ChannelSetting.network,
    limits: ChannelLimits(hourly: 5, daily: 20, spacing: 300), reaches: isTelephoneNumber
  ) { (settings, surroundings) throws(Fault) in
    let (account, sender) = (settings.text("account") ?? "", settings.text("from") ?? "")
    guard account.utf8.allSatisfy({ formSign($0) != nil }) else {
      throw Fault(.badData, "\"account\" has a sign that no account has")
    }
    let server = settings.text("server") ?? ""
    let base = server.hasSuffix("/") ? String(server.dropLast()) : server
    let address = try WebAddress(base + "/2010-04-01/Accounts/\(account)/Messages.json")
    let courier = settings.courier(in: surroundings)
    return { (message) throws(Fault) in
      let token = try settings.secret("token", in: surroundings)
      let login = Login(user: account, password: token)
      for recipient in try message.reached(isTelephoneNumber, settings) {
        let form = [("To", recipient), ("From", sender), ("Body", text(message))]
        let body = form.map { "\($0)=" + formText($1) }.joined(separator: "&")
        let headers = [("Content-Type", "application/x-www-form-urlencoded")]
        try courier.post(
          WebRequest(to: address, headers: headers, body: Array(body.utf8), login: login))
      }
    }
  }

  /// Three or four messages' worth, since each is paid for.
  private static func text(_ message: AlertMessage) -> String {
    let text = message.subject
    return text.count > 400 ? text.prefix(399) + "…" : text
  }

  /// `+`, and 7 to 15 digits (E.164).
  @Sendable private static func isTelephoneNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.hasPrefix("+") && (7...15).contains(digits.count)
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func formText(_ text: String) -> String {
    text.utf8.map { byte in
      if let sign = formSign(byte) { return String(sign) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }

  /// A sign that stands for itself in a form and in an address (RFC 3986's unreserved ones); nil for others.
  private static func formSign(_ byte: UInt8) -> Character? {
    let sign = Character(UnicodeScalar(byte))
    let isPlain = sign.isASCII && (sign.isLetter || sign.isNumber) || "-._~".contains(sign)
    return isPlain ? sign : nil
  }
}
