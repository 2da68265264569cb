internal import Faults
internal import JSON
internal import Storage

extension ChannelDefinition {
  /// Adds a line of JSON for each alert to a file, which begins anew once it is large.
  static let file = ChannelDefinition(
    kind: "file", summary: "a line of JSON in a file",
    settings: [
      ChannelSetting("path", .text, standard: .text("alerts.jsonl")),
      ChannelSetting("max_bytes", .whole(1000...1 << 30), standard: .whole(10_000_000)),
      ChannelSetting("keep", .whole(0...99), standard: .whole(5)),
    ]
  ) { settings, surroundings in
    let name = settings.text("path") ?? ""
    let path = name.hasPrefix("/") ? name : surroundings.directory + "/" + name
    let file = RotatedFile(
      path: path, limit: settings.whole("max_bytes") ?? 0, keptCount: settings.whole("keep") ?? 0)
    return { (message) throws(Fault) in try file.add(message) }
  }
}

/// A file that lines are added to, and its predecessors, `alerts.jsonl.1` the youngest.
private struct RotatedFile {
  let path: String
  /// In bytes: a file that would pass it makes room for the next.
  let limit: Int
  /// How many predecessors stay.
  let keptCount: Int

  /// Adds a line for each alert; one that an attempt has left here, which was cut short, is not added again.
  func add(_ message: AlertMessage) throws(Fault) {
    let folder = FileSystem.directory(of: path)
    try FileSystem.makeDirectory(folder)
    let lock = try DirectoryLock(exclusive: folder)
    var bytes: [UInt8] = []
    for item in message.items {
      let isThere = item.isRetry ? try holds(item.noticeID) : false
      if isThere { continue }
      bytes += JSONWriter.compact(item.json(in: message)) + [UInt8(ascii: "\n")]
    }
    guard !bytes.isEmpty else { return }
    try rotate(for: bytes.count)
    let isNew = FileSystem.kind(of: path) == nil
    let isWhole = isNew ? true : try FileSystem.endsLine(path)
    if !isWhole { bytes.insert(UInt8(ascii: "\n"), at: 0) }
    try FileSystem.append(bytes, to: path)
    try FileSystem.flush(path)
    if isNew { try FileSystem.flush(folder) }
    _ = consume lock
  }

  private func predecessor(_ number: Int) -> String { number == 0 ? path : "\(path).\(number)" }

  private func holds(_ noticeID: String) throws(Fault) -> Bool {
    for number in 0...keptCount where FileSystem.kind(of: predecessor(number)) == .file {
      let bytes = try FileSystem.read(predecessor(number))
      if bytes.firstRange(of: Array(noticeID.utf8)) != nil { return true }
    }
    return false
  }

  private func rotate(for count: Int) throws(Fault) {
    guard FileSystem.kind(of: path) == .file else { return }
    let size = FileSystem.size(of: path)
    guard size > 0, size + count > limit else { return }
    guard keptCount > 0 else { return try FileSystem.remove(path) }
    for number in (1...keptCount).reversed()
    where FileSystem.kind(of: predecessor(number - 1)) != nil {
      try FileSystem.move(predecessor(number - 1), to: predecessor(number))
    }
  }
}
