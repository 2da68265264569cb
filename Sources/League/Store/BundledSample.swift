internal import Faults
internal import Storage

/// The bundled sample as it was read, with its description.
struct BundledSample: Sendable {
  let contents: LeagueContents
  let manifest: DatasetManifest

  private static let kept = Kept<BundledSample>()

  /// Reads the files of a directory; not again while they are as they were, since a server asks with each page.
  static func read(from directory: String) throws(Fault) -> BundledSample {
    let files = try FileSystem.list(directory).map { directory + "/" + $0 }
    return try kept.value(of: [directory] + files) { () throws(Fault) in
      let contents = try Fault.only {
        try KaggleImporter(path: directory).read(for: ImportTarget()).contents.normalized()
      }
      return BundledSample(
        contents: contents, manifest: DatasetManifest(of: contents, sources: []))
    }
  }
}
