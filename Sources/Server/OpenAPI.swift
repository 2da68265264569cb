internal import HTTP
internal import JSON

/// The OpenAPI 3.1 document of the routes of programs.
struct OpenAPI {
  let document: JSONValue

  init<Context>(_ routes: [Route<Context>], version: String) {
    var paths: [String: [String: JSONValue]] = [:]
    for route in routes where route.audience == .programs {
      paths[route.pattern, default: [:]][route.method.rawValue.lowercased()] = Self.operation(route)
    }
    document = .object([
      "openapi": .text("3.1.0"),
      "info": .object([
        "title": .text("Almanac"), "version": .text(version),
        "description": .text("What the program's commands print, for programs."),
      ]),
      "paths": .object(paths.mapValues(JSONValue.object)),
      "components": .object([
        "securitySchemes": .object([
          "token": .object(["type": .text("http"), "scheme": .text("bearer")])
        ]),
        "schemas": .object(["Problem": Self.problem]),
      ]),
    ])
  }

  private static let problem: JSONValue = .object([
    "type": .text("object"), "required": .array([.text("code"), .text("message")]),
    "properties": .object(
      Dictionary(
        uniqueKeysWithValues: ["code", "message", "field", "remedy"].map {
          ($0, .object(["type": .text("string")]))
        })),
    "additionalProperties": .boolean(false),
  ])

  private static func operation<Context>(_ route: Route<Context>) -> JSONValue {
    var operation: [String: JSONValue] = [
      "summary": .text(route.summary), "operationId": .text(name(route)),
      "parameters": .array(route.parameters.filter { $0.place != .body }.map(parameter)),
      "responses": .object(responses(route)),
    ]
    let body = route.parameters.filter { $0.place == .body }
    if !body.isEmpty { operation["requestBody"] = requestBody(body) }
    if route.isWrite { operation["security"] = .array([.object(["token": .array([])])]) }
    return .object(operation)
  }

  /// `get_runs_id` of GET `/api/v1/runs/{id}`.
  private static func name<Context>(_ route: Route<Context>) -> String {
    let words = route.pattern.split { !$0.isLetter && !$0.isNumber }.filter {
      $0 != "api" && $0 != "v1"
    }
    return ([route.method.rawValue.lowercased()] + words.map(String.init)).joined(separator: "_")
  }

  private static func parameter(_ parameter: Parameter) -> JSONValue {
    .object([
      "name": .text(parameter.name), "in": .text(parameter.place.rawValue),
      "required": .boolean(parameter.isRequired), "description": .text(parameter.summary),
      "schema": parameter.schema,
    ])
  }

  private static func requestBody(_ members: [Parameter]) -> JSONValue {
    let required = members.filter(\.isRequired).map { JSONValue.text($0.name) }
    var schema: [String: JSONValue] = [
      "type": .text("object"), "additionalProperties": .boolean(false),
      "properties": .object(
        Dictionary(
          uniqueKeysWithValues: members.map { member in
            guard case .object(var schema) = member.schema else { return (member.name, .null) }
            schema["description"] = .text(member.summary)
            return (member.name, .object(schema))
          })),
    ]
    if !required.isEmpty { schema["required"] = .array(required) }
    return .object([
      "required": .boolean(true),
      "content": .object(["application/json": .object(["schema": .object(schema)])]),
    ])
  }

  private static func responses<Context>(_ route: Route<Context>) -> [String: JSONValue] {
    let content = Dictionary(
      uniqueKeysWithValues: route.media.map { media in
        (media, JSONValue.object(media == "application/json" ? ["schema": .object([:])] : [:]))
      })
    var responses: [String: JSONValue] = [
      "\(route.success)": .object([
        "description": .text("It is as asked."), "content": .object(content),
      ])
    ]
    for (status, description) in errors(route) {
      responses["\(status)"] = .object([
        "description": .text(description),
        "content": .object([
          "application/json": .object([
            "schema": .object(["$ref": .text("#/components/schemas/Problem")])
          ])
        ]),
      ])
    }
    return responses
  }

  private static func errors<Context>(_ route: Route<Context>) -> [(Int, String)] {
    var errors = [
      (400, "The request is malformed."), (401, "The token is wrong or missing."),
      (403, "The request comes from elsewhere."), (404, "Something that it names is not there."),
      (405, "The path has other methods."), (422, "A value cannot be."),
      (431, "The header is too large."), (500, "The server failed."),
      (503, "The ledger is busy or does not answer."),
    ]
    if route.method == .post {
      errors += [
        (409, "Something is in the way."), (413, "The body is too large."),
        (415, "The body is no JSON."),
      ]
    }
    return errors
  }
}
