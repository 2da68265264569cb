import HTTP
import Testing

@Suite struct RequestTests {
  @Test func decodesPathAndQueryOnce() throws {
    let request = try Request(method: "GET", target: "/runs/a%20b%252e?x=1+2&y=%26&z")
    #expect(request.path == ["runs", "a b%2e"])
    #expect(request.query == [.init("x", "1 2"), .init("y", "&"), .init("z", "")])
  }

  @Test func theRootHasNoSegments() throws {
    #expect(try Request(method: "GET", target: "/").path.isEmpty)
    #expect(try Request(method: "GET", target: "/a/").path == ["a", ""])
  }

  @Test(arguments: [
    "", "x", "http://a/", "/a b", "/\u{7F}", "/é", "/..", "/a/../b", "/%2e%2e/etc/passwd",
    "/.%2E/a", "/a%2Fb", "/%5c",
    "/%00", "/%", "/%4", "/%zz", "/%ff", "/a?b=%00", "/a?%", "/#a",
    "/?" + String(repeating: "a&", count: 300),
  ])
  func refusesWhatIsNoTarget(_ target: String) {
    #expect(throws: HTTPProblem.self) { try Request(method: "GET", target: target) }
  }

  @Test func aHeaderThatIsThereTwiceHasNoValue() throws {
    let fields = [
      Request.Field("host", "a"), Request.Field("host", "b"), Request.Field("via", "c"),
    ]
    let request = try Request(method: "GET", target: "/", headers: fields)
    #expect(request.header("host") == nil)
    #expect(request.hasHeader("host"))
    #expect(request.header("via") == "c")
  }
}
