public import HTTP
internal import JSON

/// A request that was matched with a route and let in: its values, checked, and its visitor.
public struct Call: Sendable {
  public let request: Request
  public let visitor: Visitor
  private let values: [String: [String]]

  public func text(_ name: String) -> String? { values[name]?.first }
  public func texts(_ name: String) -> [String] { values[name] ?? [] }
  public func integer(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
  public func flag(_ name: String) -> Bool { text(name) == "true" }

  /// The value of a parameter that the route cannot do without.
  public func required(_ name: String) -> String {
    guard let text = text(name) else {
      preconditionFailure("the parameter \(name) is not required")
    }
    return text
  }

  /// A form's fields that belong to the gate, not to the route.
  private static let gateFields: Set = ["csrf"]

  /// - Parameter path: the values of the path's parameters.
  /// - Throws: ``Refusal`` for what is malformed, unknown, or cannot be.
  init<Context>(
    _ request: Request, _ route: Route<Context>, path: [String: String], _ visitor: Visitor
  ) throws(Refusal) {
    (self.request, self.visitor) = (request, visitor)
    var values: [String: [String]] = [:]
    for parameter in route.parameters where parameter.place == .path {
      values[parameter.name] = [try parameter.checked(path[parameter.name] ?? "")]
    }
    try Self.add(request.query, .query, route, to: &values)
    if route.method == .post {
      switch route.audience {
      case .programs: try Self.addObject(request, route, to: &values)
      case .people: try Self.add(try Self.form(request), .body, route, to: &values)
      }
    }
    for parameter in route.parameters where parameter.isRequired && values[parameter.name] == nil {
      throw Refusal(422, "is missing", field: parameter.name)
    }
    self.values = values
  }

  private static func add<Context>(
    _ fields: [Request.Field], _ place: Parameter.Place, _ route: Route<Context>,
    to values: inout [String: [String]]
  ) throws(Refusal) {
    for field in fields where place != .body || !gateFields.contains(field.name) {
      let parameter = try parameter(field.name, place, route)
      // A form has all of its fields, also those that nobody filled in.
      if place == .body, field.value.isEmpty { continue }
      guard parameter.repeats || values[field.name] == nil else {
        throw Refusal(400, "is given more than once", field: field.name)
      }
      values[field.name, default: []].append(try parameter.checked(field.value))
      guard values[field.name]!.count <= 64 else {
        throw Refusal(422, "expected 64 values at most", field: field.name)
      }
    }
  }

  private static func parameter<Context>(
    _ name: String, _ place: Parameter.Place, _ route: Route<Context>
  ) throws(Refusal) -> Parameter {
    let known = route.parameters.filter { $0.place == place }
    guard let parameter = known.first(where: { $0.name == name }) else {
      let names = known.map(\.name).joined(separator: ", ")
      throw Refusal(
        400, "is not known here; " + (names.isEmpty ? "nothing is taken" : "known are \(names)"),
        field: String(name.prefix(64)))
    }
    return parameter
  }

  static func form(_ request: Request) throws(Refusal) -> [Request.Field] {
    guard mediaType(request) == "application/x-www-form-urlencoded" else {
      throw Refusal(415, "expected a form: application/x-www-form-urlencoded")
    }
    do throws(HTTPProblem) {
      return try FormText.fields(request.body)
    } catch {
      throw Refusal(error.status, error.fact)
    }
  }

  /// `application/json` of `application/json; charset=utf-8`.
  private static func mediaType(_ request: Request) -> String? {
    request.header("content-type")?.split(separator: ";").first.map {
      String($0).lowercased().filter { $0 != " " }
    }
  }

  private static func addObject<Context>(
    _ request: Request, _ route: Route<Context>, to values: inout [String: [String]]
  ) throws(Refusal) {
    let takesBody = route.parameters.contains { $0.place == .body }
    guard takesBody || !request.body.isEmpty else { return }
    guard mediaType(request) == "application/json" else {
      throw Refusal(415, "expected JSON: application/json")
    }
    let value = try? JSONReader(limits: JSONLimits(depth: 8)).value(request.body)
    guard case .object(let members)? = value else {
      throw Refusal(400, "the body is no JSON object")
    }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      let parameter = try parameter(name, .body, route)
      // Null is as good as nothing.
      if value == .null { continue }
      values[name] = try parameter.checked(value)
    }
  }
}
