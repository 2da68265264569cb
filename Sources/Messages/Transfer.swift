internal import CCurl
internal import Faults
internal import Glibc
internal import Wording

/// One transfer of libcurl, and what belongs to it (`curl_easy_init`).
@safe
final class Transfer {
  /// The way that bytes go out.
  enum Direction { case body, upload }

  private let curl: LibCurl
  private let handle: UnsafeMutableRawPointer
  private var lists: [UnsafeMutablePointer<curl_slist>] = unsafe []
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private let body = UnsafeMutablePointer<ccurl_sink>.allocate(capacity: 1)
  private let lines = UnsafeMutablePointer<ccurl_sink>.allocate(capacity: 1)

  init() throws(Fault) {
    unsafe curl = try libCurl()
    guard let handle = unsafe curl.pointee.curl_easy_init() else {
      throw Fault(.outOfMemory, "libcurl makes no transfer")
    }
    unsafe self.handle = handle
    unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    unsafe body.initialize(to: Self.emptySink())
    unsafe lines.initialize(to: Self.emptySink())
    unsafe ccurl_set_text(curl, handle, CURLOPT_ERRORBUFFER, errorText)
    unsafe ccurl_set_sinks(curl, handle, body, lines)
  }

  deinit {
    unsafe curl.pointee.curl_easy_cleanup(handle)
    for index in unsafe lists.indices { unsafe curl.pointee.curl_slist_free_all(lists[index]) }
    unsafe body.pointee.bytes.deallocate()
    unsafe lines.pointee.bytes.deallocate()
    unsafe body.deallocate()
    unsafe lines.deallocate()
    unsafe errorText.deallocate()
  }

  private static func emptySink() -> ccurl_sink {
    let room = Courier.answerLimit
    let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: room)
    return unsafe ccurl_sink(bytes: bytes, room: room, count: 0, is_overrun: 0)
  }

  // MARK: Options

  /// An option that this libcurl lacks would be one that protects nobody.
  func set(_ option: CURLoption, _ number: Int) {
    let code = unsafe ccurl_set_number(curl, handle, option, number)
    precondition(code == CURLE_OK, "libcurl has no option \(option.rawValue)")
  }

  func set(_ option: CURLoption, _ text: String?) {
    let code = unsafe ccurl_set_text(curl, handle, option, text)
    precondition(code == CURLE_OK, "libcurl has no option \(option.rawValue)")
  }

  func set(_ option: CURLoption, list texts: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for text in texts { unsafe list = curl.pointee.curl_slist_append(list, text) }
    guard let list = unsafe list else { return }
    unsafe lists.append(list)
    unsafe ccurl_set_list(curl, handle, option, list)
  }

  // MARK: Doing it

  /// Sends bytes, and waits for what comes of it (`curl_easy_perform`).
  func perform(_ bytes: [UInt8], as direction: Direction) -> Outcome {
    let code = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var source = unsafe ccurl_source(bytes: start, count: buffer.count, sent: 0)
      switch direction {
      case .body:
        set(CURLOPT_POSTFIELDSIZE, buffer.count)
        _ = unsafe ccurl_set_text(
          curl, handle, CURLOPT_POSTFIELDS, start ?? UnsafePointer(errorText))
      case .upload: set(CURLOPT_INFILESIZE, buffer.count)
      }
      return unsafe withUnsafeMutablePointer(to: &source) { source in
        unsafe ccurl_set_source(curl, handle, source)
        return unsafe curl.pointee.curl_easy_perform(handle)
      }
    }
    var status = 0
    _ = unsafe ccurl_get_number(curl, handle, CURLINFO_RESPONSE_CODE, &status)
    let isOverrun = unsafe body.pointee.is_overrun != 0 || lines.pointee.is_overrun != 0
    return Outcome(
      isDone: code == CURLE_OK, status: status, body: unsafe Self.bytes(body),
      lines: Outcome.text(unsafe Self.bytes(lines), limit: .max, keepsLines: true),
      words: isOverrun ? "answers more than \(Courier.answerLimit) bytes" : failure(code))
  }

  private static func bytes(_ sink: UnsafeMutablePointer<ccurl_sink>) -> [UInt8] {
    let buffer = unsafe UnsafeRawBufferPointer(
      start: sink.pointee.bytes, count: sink.pointee.count)
    return unsafe Array(buffer)
  }

  private func failure(_ code: CURLcode) -> String {
    let text = unsafe String(cString: errorText)
    return text.isEmpty ? unsafe String(cString: curl.pointee.curl_easy_strerror(code)!) : text
  }
}

/// The result of a transfer.
struct Outcome {
  /// Whether it went to its end; the answer may be a refusal.
  let isDone: Bool
  /// The answer's, 0 without one.
  let status: Int
  let body: [UInt8]
  /// Headers, or the lines of a mail server.
  let lines: String
  /// Why it did not go to its end.
  let words: String

  private static let wordLimit = 300

  /// The last line by which a mail server refused something; what it said in farewell comes after.
  var refusal: String? {
    let lines = lines.split(whereSeparator: \.isNewline)
    return lines.last { $0.first == "4" || $0.first == "5" }.map { "refuses: \($0)" }
  }

  /// - Parameter redaction: takes secrets out before anything is cut, so that no part of one stays.
  func fault(_ server: String, _ fact: String, _ redaction: Redaction) -> Fault {
    let words = redaction.applied(to: fact).printable
    return Fault(.unreachable, "\(server) " + Self.cut(words, Self.wordLimit))
  }

  /// A server's bytes as text.
  static func text(_ bytes: [UInt8], limit: Int = 4096, keepsLines: Bool = false) -> String {
    let text = String(decoding: bytes.prefix(limit), as: UTF8.self)
    return keepsLines ? text : text.trimmed
  }

  private static func cut(_ text: String, _ limit: Int) -> String {
    text.count > limit ? text.prefix(limit) + "…" : text
  }
}

extension String {
  fileprivate var trimmed: String {
    let tail = drop { $0.isWhitespace }
    guard let end = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...end])
  }
}
