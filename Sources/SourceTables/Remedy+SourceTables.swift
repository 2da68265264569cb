package import Faults

extension Remedy {
  /// Several columns have the name; one of them is to be named by its number.
  package static func nameColumn(_ name: String) -> Remedy {
    Remedy(
      "name_column", ["column": name],
      text: "which is meant? \"\(name):2\" is the second of the name")
  }

  /// The bytes of a file may stand for several texts.
  package static let sayEncoding = Remedy("say_encoding", text: "save the file as UTF-8")
}
