public import HTTP

/// A method and a pattern of paths, what it takes, who may ask, and what answers.
///
///     Route.read("/api/v1/runs/{id}", "One run, whole.", [.path("id", .text(most: 200), "The run.")]) {
///       call, context in …
///     }
public struct Route<Context>: Sendable {
  public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// Who is spoken to: programs in JSON, people in pages.
  public enum Audience: Sendable {
    case programs, people
  }

  public typealias Handler = @Sendable (Call, Context) throws -> Response

  public let method: Method
  /// Such as `/api/v1/runs/{id}`; what is in braces is a parameter of the path.
  public let pattern: String
  public let summary: String
  public let parameters: [Parameter]
  public let audience: Audience
  /// The status of an answer that succeeded.
  public let success: Int
  /// Media types of answers, for the OpenAPI document.
  public let media: [String]
  /// Whether the token, or a session, is needed even on loopback.
  public let isWrite: Bool
  /// Whether an answer may take seconds, and waits in a lane of its own.
  public let isLong: Bool
  public let handler: Handler
  let segments: [Substring]

  public init(
    _ method: Method, _ pattern: String, _ summary: String, _ parameters: [Parameter] = [],
    audience: Audience = .programs, success: Int = 200, media: [String] = ["application/json"],
    isWrite: Bool, isLong: Bool = false, _ handler: @escaping Handler
  ) {
    (self.method, self.pattern, self.summary) = (method, pattern, summary)
    (self.parameters, self.audience, self.success) = (parameters, audience, success)
    (self.media, self.isWrite, self.isLong, self.handler) = (media, isWrite, isLong, handler)
    segments = pattern == "/" ? [] : pattern.dropFirst().split(separator: "/")
  }

  /// Something that programs read.
  public static func read(
    _ pattern: String, _ summary: String, _ parameters: [Parameter] = [],
    media: [String] = ["application/json"], isLong: Bool = false, _ handler: @escaping Handler
  ) -> Route {
    Route(.get, pattern, summary, parameters, media: media, isWrite: false, isLong: isLong, handler)
  }

  /// Something that programs change.
  public static func write(
    _ pattern: String, _ summary: String, _ parameters: [Parameter] = [], success: Int = 200,
    isLong: Bool = false, _ handler: @escaping Handler
  ) -> Route {
    Route(
      .post, pattern, summary, parameters, success: success, isWrite: true, isLong: isLong, handler)
  }

  /// A page, or what one of its forms does.
  public static func page(
    _ method: Method, _ pattern: String, _ summary: String, _ parameters: [Parameter] = [],
    isLong: Bool = false, _ handler: @escaping Handler
  ) -> Route {
    Route(
      method, pattern, summary, parameters, audience: .people, media: ["text/html"],
      isWrite: method == .post, isLong: isLong, handler)
  }

  /// The values of the path's parameters; nil for another path.
  func match(_ path: [String]) -> [String: String]? {
    guard path.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (segment, given) in zip(segments, path) {
      if segment.hasPrefix("{") {
        values[String(segment.dropFirst().dropLast())] = given
      } else if segment != given {
        return nil
      }
    }
    return values
  }
}
