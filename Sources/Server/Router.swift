internal import Faults
public import HTTP
public import JSON
public import Time

/// Answers requests by a table of routes.
///
///     let router = Router(routes, GateRules(token: token, hosts: ["localhost"]), clock: .system)
///     let response = router.answer(request, context)
public final class Router<Context>: Sendable {
  public let routes: [Route<Context>]
  private let gate: Gate
  private let clock: Clock
  private let metrics = Metrics()
  private let log: (@Sendable (JSONValue) -> Void)?
  private let moreMetrics: @Sendable (Context) -> String
  private let openAPI: [UInt8]

  /// - Parameters:
  ///   - log: takes a line for each request; nil where nobody wants it.
  ///   - moreMetrics: lines of the domain, in Prometheus' text form.
  public init(
    _ routes: [Route<Context>], _ rules: GateRules, clock: Clock, version: String,
    log: (@Sendable (JSONValue) -> Void)? = nil,
    moreMetrics: @escaping @Sendable (Context) -> String = { _ in "" }
  ) {
    (gate, self.clock, self.log, self.moreMetrics) = (Gate(rules: rules), clock, log, moreMetrics)
    let all = routes + OwnRoutes<Context>.all
    self.routes = all
    openAPI = JSONWriter.compact(OpenAPI(all, version: version).document)
  }

  public func answer(_ request: Request, _ context: Context) -> Response {
    let start = ContinuousClock.now
    let (route, response) = respond(request, context)
    let passed = (ContinuousClock.now - start).components
    let seconds = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
    metrics.count(
      route == nil ? "other" : request.method, route?.pattern ?? "other", response.status,
      seconds: seconds)
    log?(
      .object([
        "time": .text(clock.now.text(to: .milliseconds)), "method": .text(request.method),
        "path": .text(request.pathText), "status": .whole(response.status),
        "milliseconds": .number((seconds * 1e5).rounded() / 100), "peer": .optional(request.peer),
      ]))
    return response
  }

  /// The answer to a request that did not come to the routes.
  public func refuse(_ problem: HTTPProblem) -> Response {
    metrics.count("other", "other", problem.status, seconds: 0)
    log?(
      .object([
        "time": .text(clock.now.text(to: .milliseconds)), "status": .whole(problem.status),
        "fault": .text(problem.fact),
      ]))
    return SecurityHeaders.added(to: json(Problem(problem)))
  }

  /// Whether the answer may take seconds.
  public func isLong(_ request: Request) -> Bool {
    routes.contains {
      $0.isLong && $0.method.rawValue == method(of: request) && $0.match(request.path) != nil
    }
  }

  // MARK: Steps

  private func method(of request: Request) -> String {
    request.method == "HEAD" ? "GET" : request.method
  }

  private func respond(
    _ request: Request, _ context: Context
  ) -> (route: Route<Context>?, response: Response) {
    var found: Route<Context>?
    let response: Response
    do {
      let visitor = try gate.visitor(request, at: clock.now)
      let (route, path) = try self.route(request)
      found = route
      if let own = OwnRoutes<Context>.Own(rawValue: route.pattern) {
        response = try answer(own, request, visitor, context)
      } else {
        try gate.require(visitor, for: route, request)
        response = try route.handler(Call(request, route, path: path, visitor), context)
      }
    } catch {
      response = self.response(to: error, request, found)
    }
    return (found, SecurityHeaders.added(to: response))
  }

  private func route(
    _ request: Request
  ) throws(Refusal) -> (Route<Context>, path: [String: String]) {
    let matching = routes.compactMap { route in route.match(request.path).map { (route, $0) } }
    // What is spelt out goes before what is a parameter.
    let best = matching.map(\.1.count).min()
    let nearest = matching.filter { $0.1.count == best }
    guard let match = nearest.first(where: { $0.0.method.rawValue == method(of: request) }) else {
      throw nearest.isEmpty ? Refusal(404, "there is no such page") : Refusal(405, allowed(nearest))
    }
    return match
  }

  private func allowed(_ matching: [(Route<Context>, [String: String])]) -> String {
    "allowed here: " + matching.map(\.0.method.rawValue).joined(separator: ", ")
  }

  private func response(
    to error: any Error, _ request: Request, _ route: Route<Context>?
  ) -> Response {
    let problem =
      switch error {
      case let refusal as Refusal: Problem(refusal)
      case let malformed as Malformed: Problem(malformed)
      case let fault as Fault: Problem(fault)
      default: Problem(bug: error)
      }
    if problem.status >= 500 || (error as? Fault)?.detail.isEmpty == false {
      log?(.object(["path": .text(request.pathText), "fault": .text("\(error)")]))
    }
    let isForPeople = route.map { $0.audience == .people } ?? !request.path.starts(with: ["api"])
    guard isForPeople, request.header("accept")?.contains("text/html") ?? false else {
      return json(problem)
    }
    if problem.status == 401, request.method == "GET" {
      return .seeOther(
        "/login?then="
          + request.pathText.filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || "/-_.".contains($0))
          })
    }
    return Frame.error(problem)
  }

  private func json(_ problem: Problem) -> Response {
    var response = Response.json(problem.json, status: problem.status)
    switch problem.status {
    case 401: response = response.with("WWW-Authenticate", "Bearer")
    case 405:
      response = response.with("Allow", String(problem.message.drop { $0 != ":" }.dropFirst(2)))
    case 503: response = response.with("Retry-After", "1")
    default: break
    }
    return response
  }

  private func answer(
    _ own: OwnRoutes<Context>.Own, _ request: Request, _ visitor: Visitor, _ context: Context
  ) throws -> Response {
    switch (own, request.method) {
    case (.health, _): return .json(.object(["status": .text("up")]))
    case (.metrics, _):
      return .text(
        metrics.text + moreMetrics(context), type: "text/plain; version=0.0.4; charset=utf-8")
    case (.openAPI, _): return .json(openAPI)
    case (.login, "POST"):
      let fields = try Call.form(request)
      let then = Frame.ownPath(fields.first { $0.name == "then" }?.value)
      let token = fields.filter { $0.name == "token" }
      guard token.count == 1, let cookie = gate.cookie(forToken: token[0].value, at: clock.now)
      else {
        return Frame.login(then: then, isWrong: true)
      }
      var response = Response.seeOther(then)
      response.headers.append(cookie)
      return response
    case (.login, _):
      return Frame.login(
        then: Frame.ownPath(request.query.first { $0.name == "then" }?.value), isWrong: false)
    case (.logout, _):
      var response = Response.seeOther("/")
      response.headers.append(gate.endingCookie(request))
      return response
    }
  }
}
