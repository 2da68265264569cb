internal import Terminal

/// The arguments as the process was given them: bytes, of which Swift makes text.
enum ProcessArguments {
  /// Refuses an argument that is no UTF-8. Swift has put "\u{FFFD}" for the bytes that are none, so that a
  /// path among the arguments would name another file.
  ///
  /// - Parameter arguments: as Swift made them.
  /// - Throws: ``UsageError``.
  static func requireText(_ arguments: [String]) throws {
    guard let replaced = arguments.first(where: { $0.unicodeScalars.contains("\u{FFFD}") }),
      hasOtherBytes
    else { return }
    throw UsageError(
      message: "\"\(replaced)\" is no UTF-8; paths and names have to be", hint: nil)
  }

  /// Whether one of the process's arguments is no UTF-8.
  private static var hasOtherBytes: Bool {
    (0..<Int(CommandLine.argc)).contains { index in
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { return false }
      return unsafe String(validatingCString: argument) == nil
    }
  }
}
