internal import Faults
internal import Messages
internal import Time

extension ChannelDefinition {
  /// Sends a mail to those recipients that are addresses of mail.
  static let email = ChannelDefinition(
    kind: "email", summary: "a mail",
    settings: [
      ChannelSetting("server", .text, isRequired: true),
      ChannelSetting("port", .whole(1...65_535)),
      ChannelSetting(
        "security", .word(MailServer.Security.allCases.map(\.rawValue)),
        standard: .text(MailServer.Security.implicit.rawValue)),
      ChannelSetting("from", .text, isRequired: true),
      ChannelSetting("user", .text), ChannelSetting("password", .secret),
    ] + ChannelSetting.network,
    reaches: Mail.isAddress
  ) { (settings, surroundings) throws(Fault) in
    let sender = settings.text("from") ?? ""
    guard Mail.isAddress(sender) else {
      throw Fault(
        .badData, "\"from\" is no address of mail", remedy: .expected("alerts@example.org"))
    }
    guard (settings.text("user") == nil) == (settings.secret("password") == nil) else {
      throw Fault(.badData, "\"user\" and \"password\" go together")
    }
    // What can be wrong with the server is wrong without its password too.
    _ = try server(settings, nil)
    let courier = settings.courier(in: surroundings)
    return { (message) throws(Fault) in
      var login: Login?
      if let user = settings.text("user") {
        login = Login(user: user, password: try settings.secret("password", in: surroundings))
      }
      let mail = Mail(
        id: message.id, from: sender, to: try message.reached(Mail.isAddress, settings),
        subject: "[almanac] " + message.subject.prefix(200), text: text(message),
        date: message.time)
      try courier.send(mail, through: try server(settings, login))
    }
  }

  private static func server(
    _ settings: ChannelSettings, _ login: Login?
  ) throws(Fault) -> MailServer {
    let security = settings.text("security").flatMap(MailServer.Security.init) ?? .implicit
    let usual = [MailServer.Security.implicit: 465, .startTLS: 587, .none: 25]
    return try MailServer(
      host: settings.text("server") ?? "", port: settings.whole("port") ?? usual[security] ?? 25,
      security: security, login: login)
  }

  /// The lines of the message, and what else a reader may ask.
  private static func text(_ message: AlertMessage) -> String {
    let facts = message.items.map { item in
      let content = item.event.content ?? item.alert.standing.content
      let lines = [
        "alert: \(item.alert.id)", "when: \(item.event.time.text(to: .seconds))",
        "raised by: \(content.source)",
      ]
      return (lines + [content.action.map { "action: \($0)" }].compactMap(\.self)).joined(
        separator: "\n")
    }
    return
      (message.lines + [""] + [facts.joined(separator: "\n\n")] + ["", "message: \(message.id)"])
      .joined(separator: "\n")
  }
}

extension AlertMessage {
  /// The recipients that a channel can reach: those of the route, else those of its own settings.
  ///
  /// - Throws: ``Fault`` `.badData` for none.
  func reached(
    _ reaches: (String) -> Bool, _ settings: ChannelSettings
  ) throws(Fault) -> [String] {
    let routed = recipients.filter(reaches)
    let reached = routed.isEmpty ? settings.texts("recipients").filter(reaches) : routed
    guard !reached.isEmpty else {
      throw Fault(.badData, "none of the recipients can be reached this way")
    }
    return reached
  }
}
