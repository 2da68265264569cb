public import Faults

/// A way to tell people, ready to send.
public struct AlertChannel: Sendable {
  /// Its name in the rules.
  public let name: String
  public let limits: ChannelLimits
  /// Sends a message, once or, where it cannot know whether it did, again under the same id.
  public let send: Sender

  public typealias Sender = @Sendable (AlertMessage) throws(Fault) -> Void

  public init(name: String, limits: ChannelLimits = .none, send: @escaping Sender) {
    (self.name, self.limits, self.send) = (name, limits, send)
  }
}

/// A kind of channel: its name in the rules, the settings that it takes, and how it is made.
///
/// Another kind is a file with such a value, and a line in ``all``.
public struct ChannelDefinition: Sendable {
  public let kind: String
  /// One phrase: what becomes of a message.
  public let summary: String
  public let settings: [ChannelSetting]
  /// Whether a recipient is one that it can reach; nil where it needs none.
  let reaches: (@Sendable (String) -> Bool)?
  /// Makes a sender of checked settings. It looks at nothing outside: that is for the sender, so that what is
  /// missing outside fails this channel and no other.
  let make: Maker

  typealias Maker =
    @Sendable (ChannelSettings, ChannelSurroundings) throws(Fault) -> AlertChannel.Sender

  public static let all: [ChannelDefinition] = [
    console, file, ledger, email, webhook, slack, sms, command,
  ]

  /// - Parameters:
  ///   - settings: those of its own; limits are added, and the recipients of one that needs some.
  ///   - limits: the limits that hold where the rules name no others.
  init(
    kind: String, summary: String, settings: [ChannelSetting], limits: ChannelLimits = .none,
    reaches: (@Sendable (String) -> Bool)? = nil, make: @escaping Maker
  ) {
    (self.kind, self.summary, self.reaches, self.make) = (kind, summary, reaches, make)
    self.settings =
      settings + (reaches == nil ? [] : [.recipients]) + ChannelSetting.limits(limits)
  }

  static func named(_ kind: String) throws(Fault) -> ChannelDefinition {
    guard let definition = all.first(where: { $0.kind == kind }) else {
      throw Fault.unknown("kind of channel", kind, among: all.map(\.kind))
    }
    return definition
  }
}

/// The surroundings that a channel may need: a directory, and somebody who looks on.
public struct ChannelSurroundings: Sendable {
  /// The directory that relative paths begin at.
  let directory: String
  /// The environment that secrets are looked for in.
  let environment: [String: String]
  /// Shows a line to whoever looks on.
  let show: @Sendable (String) -> Void

  public init(
    directory: String, environment: [String: String] = [:],
    show: @escaping @Sendable (String) -> Void
  ) {
    (self.directory, self.environment, self.show) = (directory, environment, show)
  }
}
