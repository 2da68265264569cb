internal import Faults
internal import Messages

/// Something that a kind of channel can be told.
public struct ChannelSetting: Sendable {
  public enum Kind: Sendable {
    case text, texts
    /// One of some words.
    case word([String])
    case whole(ClosedRange<Int>)
    /// Where a secret is.
    case secret
  }

  public enum Value: Sendable, Equatable {
    case text(String)
    case texts([String])
    case whole(Int)
    case secret(SecretSource)
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

  /// For channels that speak with a server.
  static let network = [
    ChannelSetting("timeout_seconds", .whole(1...15), standard: .whole(15)),
    ChannelSetting("ca_file", .text),
  ]

  /// For channels that reach people by an address of theirs.
  static let recipients = ChannelSetting("recipients", .texts)

  /// How many messages a channel may send; every kind has them, and 0 is no limit.
  static func limits(_ limits: ChannelLimits) -> [ChannelSetting] {
    [
      ChannelSetting("per_hour", .whole(0...10_000), standard: .whole(limits.hourly ?? 0)),
      ChannelSetting("per_day", .whole(0...100_000), standard: .whole(limits.daily ?? 0)),
      ChannelSetting("seconds_apart", .whole(0...86_400), standard: .whole(limits.spacing)),
    ]
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

  func texts(_ name: String) -> [String] {
    if case .texts(let texts)? = values[name] { texts } else { [] }
  }

  func whole(_ name: String) -> Int? {
    if case .whole(let number)? = values[name] { number } else { nil }
  }

  func secret(_ name: String) -> SecretSource? {
    if case .secret(let source)? = values[name] { source } else { nil }
  }

  /// - Throws: ``Fault`` where the settings name no place for it, or it is not there.
  func secret(_ name: String, in surroundings: ChannelSurroundings) throws(Fault) -> Secret {
    guard let source = secret(name) else { throw Fault(.badData, "lacks \"\(name)\"") }
    return try surroundings.secret(source)
  }

  var limits: ChannelLimits {
    func count(_ name: String) -> Int? { whole(name).flatMap { $0 > 0 ? $0 : nil } }
    return ChannelLimits(
      hourly: count("per_hour"), daily: count("per_day"), spacing: whole("seconds_apart") ?? 0)
  }

  /// Takes messages to servers as the channel's settings have it.
  func courier(in surroundings: ChannelSurroundings) -> Courier {
    var courier = Courier()
    courier.milliseconds = (whole("timeout_seconds") ?? 15) * 1000
    courier.connectMilliseconds = min(courier.connectMilliseconds, courier.milliseconds)
    courier.authorities = text("ca_file").map(surroundings.path)
    return courier
  }
}
