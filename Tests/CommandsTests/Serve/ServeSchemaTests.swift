import Foundation
import TestSupport
import Testing

/// The answers against the document that describes them, by schemathesis (PyPI), a program of others.
@Suite(.slow) struct ServeSchemaTests {
  private static let program = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"].map {
    ($0 as NSString).deletingLastPathComponent + "/schemathesis"
  }.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }

  @Test(.enabled(if: program != nil, "no schemathesis beside ALMANAC_PYTHON"))
  func `Every answer is one that the document has`() throws {
    let here = try Workspace()
    try here.prepareServed()
    let served = try ServedLeague(here)
    let checks = [
      "not_a_server_error", "status_code_conformance", "content_type_conformance",
      "response_schema_conformance",
      "unsupported_method",
    ]
    let (status, output) = try run(
      "env",
      [
        // It leaves a folder where it runs.
        "-C", here.root, try #require(Self.program), "run",
        "http://127.0.0.1:\(served.port)/api/openapi.json", "-H",
        "Authorization: Bearer \(served.token)",
        "--phases", "coverage,fuzzing", "-n", "3", "--seed", "15", "--max-time", "25", "--no-color",
        "--generation-database", "none", "-c", checks.joined(separator: ","), "--warnings", "off",
        "--exclude-path-regex", "retrain/trigger",
      ])
    #expect(status == 0, "\(output)")
    #expect(output.contains("generated"))
    #expect(try served.get("/healthz").status == 200)
  }
}
