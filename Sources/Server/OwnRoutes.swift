/// The routes that the router answers itself: they stand in the table as others do.
enum OwnRoutes<Context> {
  enum Own: String {
    case health = "/healthz"
    case metrics = "/metrics"
    case openAPI = "/api/openapi.json"
    case login = "/login"
    case logout = "/logout"
  }

  static var all: [Route<Context>] {
    [
      route(.get, .health, "Whether the server is up.", media: "application/json"),
      route(.get, .metrics, "Counts, in Prometheus' text form.", media: "text/plain"),
      route(.get, .openAPI, "This table of routes, as OpenAPI 3.1.", media: "application/json"),
      route(.get, .login, "The form for the token."),
      route(.post, .login, "Begin a session."),
      route(.post, .logout, "End a session."),
    ]
  }

  private static func route(
    _ method: Route<Context>.Method, _ own: Own, _ summary: String, media: String = "text/html"
  ) -> Route<Context> {
    Route(
      method, own.rawValue, summary, audience: media == "text/html" ? .people : .programs,
      media: [media], isWrite: false
    ) { _, _ in preconditionFailure("the router answers this itself") }
  }
}
