extension ChannelDefinition {
  /// Shows messages to whoever runs the program; the mail of a scheduled one carries them on.
  static let console = ChannelDefinition(
    kind: "console", summary: "shown where the program runs", settings: []
  ) { _, surroundings in
    { message in for line in message.lines { surroundings.show(line) } }
  }
}
