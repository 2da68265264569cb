internal import Processes

/// A plugin's failure, without where it happened.
enum PluginFault: Error {
  case process(ProcessFailure)
  /// A line that is no answer, and why.
  case answer([UInt8], String)
  /// An answer that is not one probability for each game, and why.
  case values([UInt8], String)
  /// The plugin itself says that it cannot go on.
  case refused(String)
  /// It speaks another version of the protocol.
  case version(Int)
}
