import TestSupport

/// Bytes that are nearly a request, or nothing like one.
enum RawRequest {
  private static let methods = [
    "GET", "POST", "HEAD", "PUT", "OPTIONS", "TRACE", "CONNECT", "get", "\0", "G E T",
  ]
  private static let paths = [
    "/", "/healthz", "/metrics", "/login", "/logout", "/api/openapi.json", "/api/v1/runs",
    "/api/v1/runs/latest",
    "/api/v1/runs/latest/predictions", "/api/v1/compare", "/api/v1/models/elo", "/api/v1/forecasts",
    "/api/v1/model-performance/alerts/active", "/api/v1/model-performance/ab-test/start",
    "/api/v1/model-performance/metrics/record", "/api/v1/model-performance/ab-test/abcd/results",
    "/api/v1/model-performance/alerts/0/ack", "/runs/latest", "/monitor",
  ]
  private static let texts = [
    "'; DROP TABLE forecasts; --", "<script>alert(1)</script>", "../../etc/passwd",
    "..%2f..%2fetc%2fpasswd", "%00",
    "\u{202E}", "{{7*7}}", "--help", "--out=/tmp/x", "\" OR \"1\"=\"1", "%ff%fe", "é", "a\r\nX: y",
    "null", "-1",
    "99999999999999999999", "1e308", "true", "@champion", "latest", "",
  ]
  private static let names = [
    "filter", "sort", "page", "limit", "run", "severity", "age", "model", "name", "then", "token",
  ]

  static func random(token: String, _ random: inout SeededGenerator) -> [UInt8] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      return (0..<Int.random(in: 0...2000, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
    case 1: return mutated(request(token, &random), 20, &random)
    case 2: return mutated(request(token, &random), 1, &random)
    case 3: return Array(request(token, &random).prefix(Int.random(in: 0...300, using: &random)))
    default: return request(token, &random)
    }
  }

  private static func one(_ list: [String], _ random: inout SeededGenerator) -> String {
    list.randomElement(using: &random)!
  }

  private static func request(_ token: String, _ random: inout SeededGenerator) -> [UInt8] {
    let pair = one(names, &random) + "=" + encoded(one(texts, &random), &random)
    let target = one(paths, &random) + (Bool.random(using: &random) ? "?" + pair : "")
    let body =
      Bool.random(using: &random)
      ? "{\"\(one(names, &random))\": \"\(one(texts, &random).replacing("\"", with: "\\\"").replacing("\r\n", with: ""))\"}"
      : pair
    let length =
      Int.random(in: 0..<8, using: &random) == 0 ? one(texts, &random) : "\(body.utf8.count)"
    var lines = [
      "\(one(Array(methods.prefix(Bool.random(using: &random) ? 2 : 10)), &random)) \(target) HTTP/1.1",
      "Host: localhost",
    ]
    let more = [
      "Content-Type: application/json", "Content-Type: application/x-www-form-urlencoded",
      "Authorization: Bearer \(token)", "Authorization: Bearer x", "Accept: text/html",
      "Content-Length: \(length)",
      "Cookie: almanac_session=\(one(texts, &random))", "Expect: 100-continue",
      "Transfer-Encoding: chunked",
      "Connection: close", "Range: bytes=0-1",
      "X: \(String(repeating: "a", count: Int.random(in: 0...20_000, using: &random)))",
      "Origin: http://localhost", ": x", "X",
    ]
    for line in more where Int.random(in: 0..<3, using: &random) == 0 { lines.append(line) }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }

  private static func encoded(_ text: String, _ random: inout SeededGenerator) -> String {
    Bool.random(using: &random)
      ? text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      : text.replacing(" ", with: "+")
  }

  private static func mutated(_ bytes: [UInt8], _ times: Int, _ random: inout SeededGenerator)
    -> [UInt8]
  {
    var bytes = bytes
    for _ in 0..<times where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
      }
    }
    return bytes
  }
}
