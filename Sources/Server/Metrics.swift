internal import HTTP
internal import Synchronization

/// Counts of requests, as Prometheus reads them.
final class Metrics: Sendable {
  /// Upper ends in seconds.
  private static let bounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10]

  private struct Key: Hashable {
    let method: String
    let route: String
    let status: Int
  }

  private struct State {
    var requests: [Key: Int] = [:]
    var buckets = [Int](repeating: 0, count: bounds.count + 1)
    var seconds = 0.0
  }

  private let state = Mutex(State())

  /// - Parameter route: the pattern, so that there are not more series than routes.
  func count(_ method: String, _ route: String, _ status: Int, seconds: Double) {
    let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.requests[Key(method: method, route: route, status: status), default: 0] += 1
      state.buckets[place] += 1
      state.seconds += seconds
    }
  }

  var text: String {
    let state = state.withLock { $0 }
    var lines = [
      "# HELP almanac_http_requests_total Requests answered.",
      "# TYPE almanac_http_requests_total counter",
    ]
    lines += state.requests.map { key, count in
      "almanac_http_requests_total{method=\"\(key.method)\",route=\"\(key.route)\",status=\"\(key.status)\"} \(count)"
    }.sorted()
    lines += [
      "# HELP almanac_http_request_seconds Time from a whole request to its answer.",
      "# TYPE almanac_http_request_seconds histogram",
    ]
    var sum = 0
    for (bound, count) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], state.buckets) {
      sum += count
      lines.append("almanac_http_request_seconds_bucket{le=\"\(bound)\"} \(sum)")
    }
    lines += [
      "almanac_http_request_seconds_sum \(state.seconds)",
      "almanac_http_request_seconds_count \(sum)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
