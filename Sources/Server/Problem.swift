internal import Faults
internal import HTTP
internal import JSON
internal import Wording

/// An error as whoever asked is told of it: `{code, message, field?, remedy?}`.
///
/// It tells no path of this machine, no SQL and nothing of the program's inside.
struct Problem {
  let status: Int
  let code: String
  let message: String
  var field: String?
  var remedy: String?

  init(_ refusal: Refusal) {
    status = refusal.status
    code = Self.code(ofStatus: refusal.status)
    (message, field) = (refusal.fact.printable, refusal.field?.printable)
  }

  init(_ malformed: Malformed) {
    (status, code) = (400, Self.code(ofStatus: 400))
    (message, field) = (malformed.fact.printable, malformed.field?.printable)
  }

  init(_ problem: HTTPProblem) {
    (status, code, message) = (problem.status, Self.code(ofStatus: problem.status), problem.fact)
  }

  init(_ fault: Fault) {
    status = Self.status(of: fault)
    field = fault.place?.field?.printable
    guard Self.isForPublic(fault, status) else {
      (code, message) = (Self.code(ofStatus: status), Self.publicFact(status))
      return
    }
    code = Self.code(ofStatus: status)
    let part = fault.place?.part.map { $0 + ": " } ?? ""
    message = Self.withoutPaths((part + fault.fact).printable)
    remedy = fault.remedy.map { Self.withoutPaths($0.text.printable) }
  }

  /// Any other error is a bug of ours, and nobody's business.
  init(bug: any Error) {
    (status, code, message) = (500, Self.code(ofStatus: 500), Self.publicFact(500))
  }

  /// The one table from faults to statuses.
  private static func status(of fault: Fault) -> Int {
    switch fault.code {
    case .usage: 422
    case .missing: 404
    case .unwritable: 409
    case .busy, .unreachable, .outOfMemory, .interrupted: 503
    case .badData, .noSolution: fault.place?.file == nil ? 422 : 500
    // A database server that went away is no file.
    case .unreadable: fault.place?.file == nil ? 503 : 500
    case .bug: 500
    case .modelNotStarted, .modelEnded, .modelLate, .modelAnswer, .modelProtocol, .modelFile: 500
    }
  }

  /// What the database, the file system or a plugin says is for the log.
  private static func isForPublic(_ fault: Fault, _ status: Int) -> Bool {
    status < 500 && fault.detail.isEmpty
  }

  private static func publicFact(_ status: Int) -> String {
    switch status {
    case 503: "the ledger is busy or does not answer; try again"
    case 409: "something is in the way; the server's log says what"
    case 404: "it is not there"
    default:
      status < 500
        ? "this cannot be; the server's log says why" : "the server failed; its log says why"
    }
  }

  private static func code(ofStatus status: Int) -> String {
    switch status {
    case 400: "malformed"
    case 401: "unauthorized"
    case 403: "forbidden"
    case 404: "not_found"
    case 405: "method_not_allowed"
    case 409: "conflict"
    case 411: "length_required"
    case 413: "too_large"
    case 415: "unsupported_media_type"
    case 422: "invalid"
    case 431: "header_too_large"
    case 503: "unavailable"
    default: status < 500 ? "refused" : "failed"
    }
  }

  /// A text with names of files cut to their last part.
  static func withoutPaths(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isPath =
        word.contains("/") && !word.contains("://") && word.count(where: { $0 == "/" }) > 0
        && word.contains { $0 != "/" }
      return isPath ? Substring(word.split(separator: "/").last ?? word) : word
    }.joined(separator: " ")
  }

  var json: JSONValue {
    var members: [String: JSONValue] = ["code": .text(code), "message": .text(message)]
    if let field { members["field"] = .text(field) }
    if let remedy { members["remedy"] = .text(remedy) }
    return .object(members)
  }
}
