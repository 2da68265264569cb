public import Faults
internal import Storage

/// A channel as the rules name it, with its settings, which its kind has checked.
public struct ConfiguredChannel: Sendable, Equatable {
  public var name: String
  /// The name of a ``ChannelDefinition``.
  public var kind: String
  public var settings: [String: ChannelSetting.Value]

  public init(name: String, kind: String, settings: [String: ChannelSetting.Value]) {
    (self.name, self.kind, self.settings) = (name, kind, settings)
  }

  /// How many messages it may send; nil for a kind that does not exist.
  public var limits: ChannelLimits? {
    ChannelDefinition.all.first { $0.kind == kind }.map {
      ChannelSettings(self, of: $0).limits
    }
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
      let settings = ChannelSettings(channel, of: definition)
      let send = try definition.make(settings, surroundings)
      made.append(AlertChannel(name: channel.name, limits: settings.limits, send: send))
    }
    return made
  }

  /// Things that channels need and that are not there: secrets, files of certificates, programs.
  public func missing(in surroundings: ChannelSurroundings) -> [ChannelLack] {
    channels.flatMap { channel in
      channel.lacks(in: surroundings).map { ChannelLack(channel: channel.name, fault: $0) }
    }
  }
}

/// Something that a channel needs and that is not there.
public struct ChannelLack: Sendable {
  public let channel: String
  public let fault: Fault
}

extension ConfiguredChannel {
  fileprivate func lacks(in surroundings: ChannelSurroundings) -> [Fault] {
    settings.sorted { $0.key < $1.key }.compactMap { name, value in
      do throws(Fault) {
        switch (name, value) {
        case (_, .secret(let source)): _ = try surroundings.secret(source)
        case ("ca_file", .text(let path)): _ = try FileSystem.read(surroundings.path(path))
        case ("command", .texts(let words)): try surroundings.requireProgram(words.first ?? "")
        default: break
        }
        return nil
      } catch {
        return error.at(.part("\"\(name)\""))
      }
    }
  }
}

extension ChannelSurroundings {
  /// One without a slash is looked for on PATH, as it will be when it is run.
  fileprivate func requireProgram(_ program: String) throws(Fault) {
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let places = program.contains("/") ? [path(program)] : folders.map { "\($0)/\(program)" }
    guard places.contains(where: { FileSystem.kind(of: $0) == .file }) else {
      throw Fault(.missing, "there is no program \(program)")
    }
  }
}
