internal import CHTTP
internal import Glibc
internal import Synchronization

/// One request under way and its answer, as the library's callbacks meet them.
///
/// The library calls on one thread; a lane's thread only puts the answer in and wakes the connection.
final class Exchange {
  private var body: [UInt8] = []
  private let request: (method: String, headers: [Request.Field])
  private var isBegun = false
  private let answer = Mutex<Response?>(nil)

  private init(method: String, headers: [Request.Field]) { request = (method, headers) }

  /// The functions that the library calls, with a listener as their closure.
  static var callbacks: chttp_callbacks {
    unsafe chttp_callbacks(
      handle: { closure, connection, _, method, _, bytes, count, place in
        guard let closure = unsafe closure, let connection = unsafe connection,
          let method = unsafe method, let count = unsafe count, let place = unsafe place
        else { return MHD_Result.NO }
        let listener = unsafe Unmanaged<HTTPListener>.fromOpaque(closure).takeUnretainedValue()
        guard let entry = unsafe Exchange.entry(of: connection) else { return MHD_Result.NO }
        let upload = unsafe UnsafeRawBufferPointer(start: bytes, count: count.pointee)
        guard let pointer = unsafe place.pointee else {
          let exchange = unsafe Exchange(
            method: String(cString: method), headers: Exchange.headers(of: connection))
          unsafe place.pointee = Unmanaged.passRetained(exchange).toOpaque()
          return unsafe exchange.begin(connection, entry, listener)
        }
        let exchange = unsafe Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
        guard unsafe upload.isEmpty else {
          unsafe count.pointee = 0
          return unsafe exchange.take(upload, listener) ? MHD_Result.YES : MHD_Result.NO
        }
        return unsafe exchange.proceed(connection, entry, listener)
      },
      complete: { _, connection, place, _ in
        guard let place = unsafe place, let pointer = unsafe place.pointee else { return }
        unsafe Unmanaged<Exchange>.fromOpaque(pointer).release()
        unsafe place.pointee = nil
        if let connection = unsafe connection {
          unsafe Exchange.entry(of: connection)?.begin(.asking)
        }
      },
      notify: { closure, connection, context, event in
        guard let closure = unsafe closure, let connection = unsafe connection,
          let context = unsafe context
        else { return }
        let table = unsafe Unmanaged<HTTPListener>.fromOpaque(closure).takeUnretainedValue().table
        if chttp_is_start(event) != 0 {
          let entry = unsafe ConnectionTable.Entry(
            descriptor: chttp_socket_of(connection), peer: Exchange.peer(of: connection))
          unsafe context.pointee = Unmanaged.passRetained(entry).toOpaque()
          table.add(entry)
        } else if let pointer = unsafe context.pointee {
          let entry = unsafe Unmanaged<ConnectionTable.Entry>.fromOpaque(pointer)
            .takeRetainedValue()
          unsafe context.pointee = nil
          table.remove(entry)
        }
      },
      note: { _, target, connection in
        if let target = unsafe target, let connection = unsafe connection {
          unsafe Exchange.entry(of: connection)?.target = String(cString: target)
        }
        return nil
      })
  }

  // MARK: Steps

  /// The headers have come.
  private func begin(
    _ connection: OpaquePointer, _ entry: ConnectionTable.Entry, _ listener: HTTPListener
  ) -> MHD_Result {
    guard let problem = problem(entry, listener.limits) else { return MHD_Result.YES }
    return unsafe send(
      listener.refusal(problem).with("Connection", "close"), connection, entry)
  }

  private func problem(_ entry: ConnectionTable.Entry, _ limits: HTTPLimits) -> HTTPProblem? {
    let size = request.headers.reduce(entry.target.utf8.count) {
      $0 + $1.name.utf8.count + $1.value.utf8.count + 4
    }
    guard size <= limits.header else {
      return HTTPProblem(431, "the request's header is larger than \(limits.header) bytes")
    }
    guard
      !request.headers.contains(where: { Self.hasControl($0.name) || Self.hasControl($0.value) })
    else {
      return HTTPProblem(400, "a header has a character that controls something")
    }
    let counts = Dictionary(grouping: request.headers, by: \.name).mapValues(\.count)
    for name in ["host", "content-length", "content-type", "authorization", "origin", "cookie"]
    where counts[name, default: 0] > 1 {
      return HTTPProblem(400, "the header \(name) is there more than once")
    }
    guard counts["transfer-encoding"] == nil else {
      return counts["content-length"] == nil
        ? HTTPProblem(411, "a body needs its length: Content-Length")
        : HTTPProblem(400, "Content-Length and Transfer-Encoding exclude each other")
    }
    guard let length = request.headers.first(where: { $0.name == "content-length" }) else {
      return nil
    }
    guard length.value.utf8.allSatisfy({ 48...57 ~= $0 }), let length = Int(length.value) else {
      return HTTPProblem(400, "Content-Length is no number")
    }
    return length > limits.body
      ? HTTPProblem(413, "the request's body is larger than \(limits.body) bytes") : nil
  }

  private static func hasControl(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
  }

  /// A part of the body has come; false ends the connection.
  private func take(_ part: UnsafeRawBufferPointer, _ listener: HTTPListener) -> Bool {
    guard body.count + part.count <= listener.limits.body else { return false }
    unsafe body.append(contentsOf: part)
    return true
  }

  /// All has come: the answer is asked for, or is there.
  private func proceed(
    _ connection: OpaquePointer, _ entry: ConnectionTable.Entry, _ listener: HTTPListener
  ) -> MHD_Result {
    if let response = answer.withLock({ $0 }) {
      return unsafe send(
        listener.isClosing ? response.with("Connection", "close") : response, connection, entry)
    }
    guard !isBegun else { return MHD_Result.NO }
    isBegun = true
    do throws(HTTPProblem) {
      let asked = try Request(
        method: request.method, target: entry.target, headers: request.headers, body: body,
        peer: entry.peer)
      return unsafe ask(asked, connection, entry, listener)
    } catch {
      return unsafe send(listener.refusal(error), connection, entry)
    }
  }

  private func ask(
    _ asked: Request, _ connection: OpaquePointer, _ entry: ConnectionTable.Entry,
    _ listener: HTTPListener
  ) -> MHD_Result {
    let waker = unsafe Waker(connection: connection, exchange: self)
    entry.begin(.working)
    // Before the work begins: the answer may be there at once.
    unsafe MHD_suspend_connection(connection)
    guard listener.work(on: asked, { waker.wake(with: $0) }) else {
      waker.wake(with: listener.refusal(HTTPProblem(503, "too many requests are waiting")))
      return MHD_Result.YES
    }
    return MHD_Result.YES
  }

  /// The way back from a lane's thread. The library keeps a suspended connection until it is resumed, and the
  /// exchange until the request is complete.
  @safe private struct Waker: @unchecked Sendable {
    let connection: OpaquePointer
    let exchange: Exchange

    func wake(with response: Response) {
      exchange.answer.withLock { $0 = response }
      unsafe MHD_resume_connection(connection)
    }
  }

  private func send(
    _ response: Response, _ connection: OpaquePointer, _ entry: ConnectionTable.Entry
  ) -> MHD_Result {
    entry.begin(.answering)
    var bytes = response.body
    let count = bytes.count
    let made = unsafe bytes.withUnsafeMutableBytes {
      unsafe chttp_response(count, $0.baseAddress)
    }
    guard let made = unsafe made else { return MHD_Result.NO }
    defer { unsafe MHD_destroy_response(made) }
    for header in response.headers {
      guard unsafe MHD_add_response_header(made, header.name, header.value) == MHD_Result.YES else {
        return MHD_Result.NO
      }
    }
    return unsafe MHD_queue_response(connection, UInt32(response.status), made)
  }

  // MARK: Values of a connection

  private static func entry(of connection: OpaquePointer) -> ConnectionTable.Entry? {
    unsafe chttp_context_of(connection).map { pointer in
      unsafe Unmanaged<ConnectionTable.Entry>.fromOpaque(pointer).takeUnretainedValue()
    }
  }

  private static func headers(of connection: OpaquePointer) -> [Request.Field] {
    var fields: [Request.Field] = []
    unsafe withUnsafeMutablePointer(to: &fields) { pointer in
      unsafe chttp_each_header(
        connection,
        { closure, _, name, nameSize, value, valueSize in
          guard let fields = unsafe closure?.assumingMemoryBound(to: [Request.Field].self) else {
            return MHD_Result.NO
          }
          let texts = unsafe [(name, nameSize), (value, valueSize)].map { start, count in
            unsafe String(
              decoding: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count),
              as: UTF8.self)
          }
          unsafe fields.pointee.append(Request.Field(texts[0].lowercased(), texts[1]))
          return MHD_Result.YES
        }, pointer)
    }
    return fields
  }

  /// The client's address as digits; nil where it has none.
  private static func peer(of connection: OpaquePointer) -> String? {
    guard let address = unsafe chttp_address_of(connection) else { return nil }
    let family = unsafe Int32(address.pointee.sa_family)
    guard family == AF_INET || family == AF_INET6 else { return nil }
    let size =
      family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size
    var text = [CChar](repeating: 0, count: 64)
    guard
      unsafe getnameinfo(
        address, socklen_t(size), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
    else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
