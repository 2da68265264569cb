public import Faults
internal import JSON
internal import Storage

extension AlertRules {
  /// Its name in a data directory.
  public static let fileName = "alerts.json"

  /// The rules of a data directory; ``standard`` where it has none.
  ///
  /// - Throws: ``Fault`` that names the file and the line, or the field, that is not what it should be;
  ///   also where others than its owner may write the file.
  public static func read(in directory: String) throws(Fault) -> AlertRules {
    let path = directory + "/" + fileName
    guard FileSystem.kind(of: path) != nil else { return .standard }
    let limits = JSONLimits(bytes: 1 << 20, depth: 16)
    let bytes = try FileSystem.readOwn(path, limit: limits.bytesToRead)
    let value = try JSONReader(of: path, limits: limits).value(bytes)
    do throws(Fault) {
      return try AlertRules(RulesField(value))
    } catch {
      throw error.at(.file(path))
    }
  }

  init(_ file: RulesField) throws(Fault) {
    let known = [
      "schema_version", "quiet_hours", "repeat_hours", "digest_hour", "channels", "fallback",
      "routes",
    ]
    try file.requireMembers(known)
    guard try file.required("schema_version").whole(in: 1...Int.max) == 1 else {
      throw try file.required("schema_version").fault("is not 1, the version that is read here")
    }
    let hours = 0...87_600
    quietHours = try file.member("quiet_hours")?.whole(in: hours) ?? Self.standard.quietHours
    repeatHours = try file.member("repeat_hours")?.whole(in: hours) ?? Self.standard.repeatHours
    digestHour = try file.member("digest_hour")?.whole(in: 0...23) ?? Self.standard.digestHour
    channels = []
    for (name, field) in try file.required("channels").members() {
      channels.append(try ConfiguredChannel(name, field))
    }
    let names = channels.map(\.name)
    fallback = try file.member("fallback")?.word(among: names, "channel")
    let routes = try file.required("routes")
    try routes.requireMembers(AlertSeverity.descending.map(\.rawValue))
    self.routes = [:]
    for severity in AlertSeverity.descending {
      let field = try routes.required(severity.rawValue)
      let route = try AlertRoute(field, among: names)
      try requireRecipients(route, field)
      self.routes[severity] = route
    }
  }

  /// A channel that would reach nobody is a mistake that only shows when it matters.
  private func requireRecipients(_ route: AlertRoute, _ field: RulesField) throws(Fault) {
    let used = route.channels + (route.channels.isEmpty ? [] : [fallback].compactMap(\.self))
    for channel in channels where used.contains(channel.name) {
      let definition = try ChannelDefinition.named(channel.kind)
      guard let reaches = definition.reaches else { continue }
      let own = ChannelSettings(channel, of: definition).texts("recipients")
      guard (route.recipients + own).contains(where: reaches) else {
        throw field.fault(
          "has no recipient that channel \"\(channel.name)\" can reach",
          remedy: .advice(
            "add an address or number of that kind to its \"recipients\", or the channel's"))
      }
    }
  }
}

extension ConfiguredChannel {
  fileprivate init(_ name: String, _ field: RulesField) throws(Fault) {
    guard !name.isEmpty, name.utf8.count <= 64, name.allSatisfy({ !$0.isWhitespace }) else {
      throw field.fault("has a name that is empty, longer than 64 bytes, or has a space in it")
    }
    let kinds = ChannelDefinition.all.map(\.kind)
    let kind = try field.required("kind").word(among: kinds, "kind of channel")
    let definition = try ChannelDefinition.named(kind)
    try field.requireMembers(["kind"] + definition.settings.map(\.name))
    var settings: [String: ChannelSetting.Value] = [:]
    for setting in definition.settings {
      settings[setting.name] = try setting.read(field)
    }
    self.init(name: name, kind: kind, settings: settings)
    do throws(Fault) {
      // What cannot be is said now, rather than when there is something to tell.
      let nowhere = ChannelSurroundings(directory: "") { _ in }
      _ = try definition.make(ChannelSettings(self, of: definition), nowhere)
    } catch {
      throw field.fault(error.fact, remedy: error.remedy)
    }
  }
}

extension AlertRoute {
  fileprivate init(_ field: RulesField, among names: [String]) throws(Fault) {
    try field.requireMembers(["channels", "when", "recipients"])
    channels = []
    for element in try field.required("channels").elements() {
      let name = try element.word(among: names, "channel")
      guard !channels.contains(name) else { throw element.fault("\"\(name)\" is there twice") }
      channels.append(name)
    }
    let when = try field.member("when")?.word(among: ["immediate", "digest"], "time to tell")
    isDigest = when == "digest"
    recipients = []
    for element in try field.member("recipients")?.elements() ?? [] {
      recipients.append(try element.text())
    }
  }
}

extension ChannelSetting {
  /// The value that a channel's object has; the standard one where it has none.
  fileprivate func read(_ channel: RulesField) throws(Fault) -> Value? {
    guard let field = try channel.member(name) else {
      guard isRequired else { return standard }
      throw channel.fault("lacks \"\(name)\"")
    }
    switch kind {
    case .text: return .text(try field.text())
    case .texts:
      var texts: [String] = []
      for element in try field.elements() { texts.append(try element.text()) }
      return .texts(texts)
    case .word(let words): return .text(try field.word(among: words, "word"))
    case .whole(let range): return .whole(try field.whole(in: range))
    case .secret: return .secret(try SecretSource(field))
    }
  }
}

extension SecretSource {
  /// `{"environment": "NAME"}`, or `{"file": "PATH"}`.
  fileprivate init(_ field: RulesField) throws(Fault) {
    try field.requireMembers(["environment", "file"])
    switch (try field.member("environment"), try field.member("file")) {
    case (let name?, nil): self = .environment(try name.text())
    case (nil, let path?): self = .file(try path.text())
    default:
      throw field.fault(
        "does not say where the secret is",
        remedy: .expected("{\"environment\": \"NAME\"} or {\"file\": \"PATH\"}"))
    }
  }
}
