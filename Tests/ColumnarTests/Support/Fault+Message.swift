import Faults

extension Fault {
  /// The message without the file that it begins with.
  var messageInFile: String {
    guard let file = place?.file, message.hasPrefix(file + ": ") else { return message }
    return String(message.dropFirst(file.count + 2))
  }
}
