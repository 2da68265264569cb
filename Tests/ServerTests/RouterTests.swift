import Faults
import HTTP
import JSON
import Server
import Testing
import Time

/// A router without a network.
@Suite struct RouterTests {
  private static let token = String(repeating: "t", count: 32)
  private let router: Router<Int>

  init() {
    let routes: [Route<Int>] = [
      .read("/api/teams/{id}", "A team.", [.path("id", .integer(1...99), "Its number.")]) {
        call, context in
        .json(.object(["id": .whole(call.integer("id")! + context)]))
      },
      .read("/api/teams/best", "The best.") { _, _ in .json(.text("best")) },
      .write(
        "/api/teams/{id}/name", "Names it.",
        [.path("id", .integer(1...99), ""), .body("name", .text(most: 5), "", isRequired: true)]
      ) {
        call, _ in .json(.text(call.required("name")))
      },
      .read("/api/fail", "Fails.", [.query("how", .text(most: 20), "", isRequired: true)]) {
        call, _ in
        let place = Place.file("/srv/secret/ledger.sqlite")
        throw Fault(
          Fault.Code(rawValue: call.required("how"))!, at: place, "no /srv/secret/x",
          detail: call.required("how") == "usage" ? ["SELECT 1"] : [])
      },
      .page(.get, "/", "The beginning.") { call, _ in
        .page("<style>a</style>\(call.visitor.csrf ?? "none")")
      },
      .page(.post, "/do", "Does it.", [.body("what", .text(most: 9), "")]) { _, _ in .seeOther("/")
      },
    ]
    router = Router(
      routes, GateRules(token: Self.token, hosts: ["localhost"]),
      clock: Clock { Instant(microseconds: 0) }, version: "1")
  }

  private func ask(
    _ method: String, _ target: String, _ headers: [String: String] = [:], _ body: String = ""
  ) throws -> Response {
    let fields = ["host": "localhost"].merging(headers) { $1 }.map {
      Request.Field($0.key, $0.value)
    }
    return router.answer(
      try Request(method: method, target: target, headers: fields, body: Array(body.utf8)), 1000)
  }

  private func text(_ response: Response) -> String {
    String(decoding: response.body, as: UTF8.self)
  }

  @Test func whatIsSpeltOutGoesBeforeAParameter() throws {
    #expect(text(try ask("GET", "/api/teams/best")) == "\"best\"\n")
    #expect(text(try ask("GET", "/api/teams/7")) == "{\"id\":1007}\n")
    #expect(try ask("GET", "/api/teams/x").status == 422)
    #expect(try ask("GET", "/api/teams/7/").status == 404)
    #expect(try ask("GET", "/api/teams/7?x=1").status == 400)
  }

  @Test(arguments: [
    ("usage", 422), ("missing", 404), ("unwritable", 409), ("busy", 503), ("unreachable", 503),
    ("bad_data", 500), ("bug", 500),
    ("unreadable", 500), ("model_ended", 500),
  ])
  func aFaultTellsNoPathAndNoSQL(_ code: String, _ status: Int) throws {
    let response = try ask("GET", "/api/fail?how=\(code)")
    #expect(response.status == status)
    #expect(
      !text(response).contains("/srv") && !text(response).contains("SELECT"), "\(text(response))")
    #expect(text(response).hasPrefix("{\"code\":"))
  }

  @Test func aWriteNeedsTheTokenAndAFormItsSession() throws {
    let json = ["content-type": "application/json"]
    let bearer = ["authorization": "Bearer \(Self.token)"].merging(json) { $1 }
    #expect(try ask("POST", "/api/teams/1/name", json, "{\"name\":\"a\"}").status == 401)
    #expect(try ask("POST", "/api/teams/1/name", bearer, "{\"name\":\"a\"}").status == 200)
    #expect(try ask("POST", "/api/teams/1/name", bearer, "{}").status == 422)
    let form = ["content-type": "application/x-www-form-urlencoded"]
    #expect(try ask("POST", "/do", form, "what=x").status == 401)
    let login = try ask("POST", "/login", form, "token=\(Self.token)")
    let cookie = String(login.header("set-cookie")!.prefix { $0 != ";" })
    let session = form.merging(["cookie": cookie]) { $1 }
    let csrf = text(try ask("GET", "/", session)).split(separator: ">").last!
    #expect(csrf.count == 64)
    #expect(try ask("POST", "/do", session, "what=x").status == 403)
    #expect(try ask("POST", "/do", session, "what=x&csrf=\(csrf.dropLast())0x").status == 403)
    #expect(try ask("POST", "/do", session, "what=x&csrf=\(csrf)").status == 303)
    #expect(
      try ask("POST", "/do", session.merging(["origin": "http://evil"]) { $1 }, "csrf=\(csrf)")
        .status == 403)
    #expect(try ask("POST", "/logout", session).status == 303)
    #expect(try ask("POST", "/do", session, "what=x&csrf=\(csrf)").status == 401)
  }

  @Test func aPageIsAllowedItsOwnStyleAlone() throws {
    // printf a | openssl dgst -sha256 -binary | base64
    let policy = try ask("GET", "/").header("content-security-policy")
    #expect(
      policy?.contains("style-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='") == true)
    #expect(policy?.contains("unsafe") == false)
    #expect(policy?.contains("frame-ancestors 'none'") == true)
  }

  @Test func theDocumentHasEveryRouteOfPrograms() throws {
    let document = try JSONReader().value(try ask("GET", "/api/openapi.json").body)
    let operation = document["paths"]?["/api/teams/{id}"]?["get"]
    guard case .array(let parameters)? = operation?["parameters"] else {
      return #expect(Bool(false))
    }
    #expect(parameters.first?["in"] == .text("path"))
    #expect(parameters.first?["schema"]?["maximum"] == .number(99))
    #expect(document["paths"]?["/do"] == nil)
    #expect(document["paths"]?["/api/teams/{id}/name"]?["post"]?["security"] != nil)
  }
}
