public import Faults

/// A way to tell people, ready to send.
public struct AlertChannel: Sendable {
  /// Its name in the rules.
  public let name: String
  /// Sends a message, once or, where it cannot know whether it did, again under the same id.
  public let send: Sender

  public typealias Sender = @Sendable (AlertMessage) throws(Fault) -> Void

  public init(name: String, send: @escaping Sender) { (self.name, self.send) = (name, send) }
}

/// A kind of channel: its name in the rules, the settings that it takes, and how it is made.
///
/// Another kind is a file with such a value, and a line in ``all``.
public struct ChannelDefinition: Sendable {
  public let kind: String
  /// One phrase: what becomes of a message.
  public let summary: String
  public let settings: [ChannelSetting]
  let make: @Sendable (ChannelSettings, ChannelSurroundings) throws(Fault) -> AlertChannel.Sender

  public static let all: [ChannelDefinition] = [console, file, ledger]

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
  /// Shows a line to whoever looks on.
  let show: @Sendable (String) -> Void

  public init(directory: String, show: @escaping @Sendable (String) -> Void) {
    (self.directory, self.show) = (directory, show)
  }
}

/// Something that a kind of channel can be told.
public struct ChannelSetting: Sendable {
  public enum Kind: Sendable {
    case text, texts
    case whole(ClosedRange<Int>)
  }

  public enum Value: Sendable, Equatable {
    case text(String)
    case texts([String])
    case whole(Int)
  }

  public let name: String
  public let kind: Kind
  /// The value where it is not given; nil where there is none.
  public let standard: Value?
  public let isRequired: Bool

  init(_ name: String, _ kind: Kind, standard: Value? = nil, isRequired: Bool = false) {
    (self.name, self.kind, self.standard) = (name, kind, standard)
    self.isRequired = isRequired
  }
}

/// The settings of one channel, checked.
struct ChannelSettings: Sendable {
  private let values: [String: ChannelSetting.Value]

  init(_ channel: ConfiguredChannel, of definition: ChannelDefinition) {
    let standards = definition.settings.compactMap { setting in
      setting.standard.map { (setting.name, $0) }
    }
    values = Dictionary(uniqueKeysWithValues: standards).merging(channel.settings) { $1 }
  }

  func text(_ name: String) -> String? {
    if case .text(let text)? = values[name] { text } else { nil }
  }

  func whole(_ name: String) -> Int? {
    if case .whole(let number)? = values[name] { number } else { nil }
  }
}
