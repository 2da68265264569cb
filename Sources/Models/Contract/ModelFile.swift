internal import Faults

/// A file of a fitted model.
public struct ModelFile: Sendable, Equatable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension [ModelFile] {
  /// - Throws: ``Fault`` `.modelFile` where there is no file of the name.
  func bytes(named name: String) throws(Fault) -> [UInt8] {
    guard let file = first(where: { $0.name == name }) else {
      throw .modelFile(name, "not there", remedy: .trainAgain)
    }
    return file.bytes
  }
}

extension Fault {
  /// A file of a fitted model that is not what the model left.
  static func modelFile(_ name: String, _ fact: String, remedy: Remedy? = .putBackOrTrain) -> Fault
  {
    Fault(.modelFile, at: .file(name), fact, remedy: remedy)
  }
}
