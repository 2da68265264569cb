public import Faults

/// A channel as the rules name it, with its settings, which its kind has checked.
public struct ConfiguredChannel: Sendable, Equatable {
  public var name: String
  /// The name of a ``ChannelDefinition``.
  public var kind: String
  public var settings: [String: ChannelSetting.Value]

  public init(name: String, kind: String, settings: [String: ChannelSetting.Value]) {
    (self.name, self.kind, self.settings) = (name, kind, settings)
  }
}

extension AlertRules {
  /// The channels, ready to send.
  ///
  /// - Throws: ``Fault`` `.usage` for a kind that does not exist; rules that were read have none such.
  public func channels(in surroundings: ChannelSurroundings) throws(Fault) -> [AlertChannel] {
    var made: [AlertChannel] = []
    for channel in channels {
      let definition = try ChannelDefinition.named(channel.kind)
      let send = try definition.make(ChannelSettings(channel, of: definition), surroundings)
      made.append(AlertChannel(name: channel.name, send: send))
    }
    return made
  }
}
