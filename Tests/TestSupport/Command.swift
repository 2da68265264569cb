import Foundation

/// Runs a program of the system to its end; its exit status and what it wrote.
@discardableResult
public func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String)
{
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  (process.standardOutput, process.standardError) = (output, output)
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, text)
}

/// Makes a zip archive with Python's zipfile.
///
/// - Parameter members: names and contents, in the archive's order; a name that ends in a slash is a
///   directory.
public func makeZip(
  _ members: [(name: String, text: String)], at path: String, isCompressed: Bool = true
) throws {
  let script = """
    import sys, zipfile
    path, method, *members = sys.argv[1:]
    with zipfile.ZipFile(path, "w", int(method)) as archive:
        for name, text in zip(members[::2], members[1::2]):
            archive.writestr(name, text)
    """
  let method = isCompressed ? "8" : "0"
  let arguments = ["-c", script, path, method] + members.flatMap { [$0.name, $0.text] }
  let (status, output) = try run("python3", arguments)
  guard status == 0 else { throw CommandError(output: output) }
}

public struct CommandError: Error {
  public let output: String
}

/// The same of members in an order that a literal gives.
public func makeZip(
  _ members: KeyValuePairs<String, String>, at path: String, isCompressed: Bool = true
) throws {
  try makeZip(members.map { ($0.key, $0.value) }, at: path, isCompressed: isCompressed)
}

/// The same of members in the order of their names.
public func makeZip(_ members: [String: String], at path: String) throws {
  try makeZip(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, at: path)
}

/// Puts files into an archive.
///
/// - Parameter files: their paths by the names that they have in the archive.
public func makeZip(ofFiles files: KeyValuePairs<String, String>, at path: String) throws {
  let script = """
    import sys, zipfile
    path, *members = sys.argv[1:]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in zip(members[::2], members[1::2]):
            archive.write(file, name)
    """
  let (status, output) = try run(
    "python3", ["-c", script, path] + files.flatMap { [$0.key, $0.value] })
  guard status == 0 else { throw CommandError(output: output) }
}
