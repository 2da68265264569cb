import Foundation

/// Where the program under test is, and the repository that it was built from.
enum Executable {
  struct NotFound: Error, CustomStringConvertible {
    let looked: [String]
    var description: String {
      "no program \"almanac\" in \(looked.joined(separator: ", ")); \"swift build\" makes it"
    }
  }

  /// The program, built beside the test bundle.
  static func path() throws -> String { try location.get() }

  private static let location: Result<String, NotFound> = {
    let files = FileManager.default
    let runner = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    // A bundle given by name among the arguments lies where the program does.
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    let starts = [runner].compactMap(\.self) + bundles + [CommandLine.arguments[0]]
    let folders =
      starts.flatMap(foldersAbove) + ["\(repository)/.build/debug", "\(repository)/.build/release"]
    for folder in folders where files.isExecutableFile(atPath: folder + "/almanac") {
      var isDirectory: ObjCBool = false
      _ = files.fileExists(atPath: folder + "/almanac", isDirectory: &isDirectory)
      if !isDirectory.boolValue { return .success(folder + "/almanac") }
    }
    return .failure(NotFound(looked: folders))
  }()

  /// The folder of a test bundle, be it a file or itself a folder with the file inside.
  private static func foldersAbove(_ path: String) -> [String] {
    var url = URL(fileURLWithPath: path).standardizedFileURL
    return (0..<4).map { _ in
      url.deleteLastPathComponent()
      return url.path
    }
  }

  /// The root of the repository: the folder above `Tests`.
  static let repository: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()
}
