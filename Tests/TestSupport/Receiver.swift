import Foundation
import Synchronization

/// A program in Python that takes messages at a port of this machine and writes down each as a line of JSON.
/// It ends when its owner lets go of it.
public final class Receiver: Sendable {
  public let port: Int
  private let log: String
  private let process: Process
  private let directory: TemporaryDirectory

  /// - Parameters:
  ///   - script: prints its port and then serves; its first argument is the file for what it is sent.
  ///   - python: the program that runs it.
  init(
    _ script: String, _ arguments: [String], python: String = "python3",
    in directory: TemporaryDirectory
  ) throws {
    self.directory = directory
    log = directory.file("received.jsonl")
    let file = try directory.write(Self.prelude + script, to: "receiver-\(UUID().uuidString).py")
    process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, file, log] + arguments
    process.standardOutput = output
    try process.run()
    var line: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first,
      byte != UInt8(ascii: "\n")
    { line.append(byte) }
    guard let port = Int(String(decoding: line, as: UTF8.self)) else {
      throw CommandError(output: "the receiver did not begin")
    }
    self.port = port
  }

  deinit { process.terminate() }

  /// Ends a program whose owner died without letting go of it. (A pipe from the owner would not tell: other
  /// children may hold its other end.)
  private static let prelude = """
    import os, time

    def end_with(parent):
        while os.getppid() == parent:
            time.sleep(0.2)
        os._exit(0)


    """

  /// Each message, as JSON.
  public var received: [[String: Any]] {
    get throws {
      guard let text = try? String(contentsOfFile: log, encoding: .utf8) else { return [] }
      return try text.split(separator: "\n").compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }
  }

  /// Waits until so many have come.
  public func wait(for count: Int) throws {
    let end = Date() + 20
    while try received.count < count {
      guard Date() < end else { throw CommandError(output: "nothing came") }
      usleep(10_000)
    }
  }

  // MARK: The web

  /// A server of the web. The path of a request says how it answers:
  /// `/good`; `/slow`, never; `/refuse`, with status 503 and the request repeated; `/close`, by closing;
  /// `/half`, with less than it promises; `/endless`; `/redirect`, to `/good`; `/once`, never the first time.
  public static func web(
    certificate: (certificate: String, key: String)? = nil,
    in directory: TemporaryDirectory = TemporaryDirectory()
  ) throws -> Receiver {
    let arguments = certificate.map { [$0.certificate, $0.key] } ?? []
    return try Receiver(webScript, arguments, in: directory)
  }

  private static let webScript = """
    import json, os, socketserver, ssl, sys, threading, time
    log, tls = sys.argv[1], sys.argv[2:]
    lock, seen = threading.Lock(), set()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self):
            line = self.rfile.readline().decode()
            if not line:
                return
            method, path, _ = line.split(" ", 2)
            headers = {}
            while (line := self.rfile.readline().decode().strip()):
                name, value = line.split(": ", 1) if ": " in line else (line, "")
                headers[name.lower()] = value
            body = self.rfile.read(int(headers.get("content-length", 0))).decode()
            with lock:
                with open(log, "a") as file:
                    file.write(json.dumps({"method": method, "path": path, "headers": headers, "body": body}) + "\\n")
                is_first = path not in seen
                seen.add(path)
            self.answer(path.split("/")[1], is_first, headers, body)

        def answer(self, word, is_first, headers, body):
            write = self.wfile.write
            if word == "slow" or (word == "once" and is_first):
                time.sleep(60)
            elif word == "close":
                pass
            elif word == "half":
                write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 100\\r\\n\\r\\nhalf")
            elif word == "endless":
                write(b"HTTP/1.1 200 OK\\r\\n\\r\\n")
                try:
                    while True:
                        write(b"x" * 4096)
                except OSError:
                    pass
            elif word == "redirect":
                address = "http://127.0.0.1:%d/good" % self.server.server_address[1]
                write(("HTTP/1.1 302 Found\\r\\nLocation: %s\\r\\nContent-Length: 0\\r\\n\\r\\n" % address).encode())
            elif word == "refuse":
                text = "No\\nroom: %s %s" % (headers.get("authorization", ""), body)
                write(b"HTTP/1.1 503 Full\\r\\nConnection: close\\r\\n\\r\\n" + text.encode())
            else:
                write(b"HTTP/1.1 201 Created\\r\\nContent-Length: 2\\r\\n\\r\\nok")

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads, allow_reuse_address, request_queue_size = True, True, 64
        def handle_error(self, request, address):
            pass

    server = Server(("127.0.0.1", 0), Handler)
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*tls)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    print(server.server_address[1], flush=True)
    server.serve_forever()
    """

  // MARK: Mail

  /// The Python that has aiosmtpd; nil where nobody has set it up.
  public static var mailPython: String? {
    let path =
      ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]
      ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/.deps/python/bin/python"
    guard let found = try? run(path, ["-c", "import aiosmtpd"]), found.status == 0 else {
      return nil
    }
    return path
  }

  /// A mail server, aiosmtpd. `mode` is `tls` from the beginning, `starttls` after a greeting, or `none`. It
  /// lets user "ann" in with the password "open sesame", and refuses the recipient "nobody@example.org".
  public static func mail(
    _ mode: String, certificate: (certificate: String, key: String),
    in directory: TemporaryDirectory = TemporaryDirectory()
  ) throws -> Receiver {
    try Receiver(
      mailScript, [mode, certificate.certificate, certificate.key],
      python: mailPython ?? "python3", in: directory)
  }

  private static let mailScript = """
    import asyncio, email, email.policy, json, os, ssl, sys, threading, warnings
    warnings.simplefilter("ignore")
    from aiosmtpd.smtp import SMTP, AuthResult
    log, mode, certificate, key = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    class Handler:
        async def handle_RCPT(self, server, session, envelope, address, options):
            if address.startswith("nobody@"):
                return "550 5.1.1 No such person, said to %s" % session.auth_data
            envelope.rcpt_tos.append(address)
            return "250 OK"

        async def handle_DATA(self, server, session, envelope):
            message = email.message_from_bytes(envelope.content, policy=email.policy.default)
            headers = {name.lower(): str(value) for name, value in message.items()}
            with open(log, "a") as file:
                file.write(json.dumps({
                    "from": envelope.mail_from, "to": envelope.rcpt_tos, "headers": headers,
                    "is_tls": server.transport.get_extra_info("sslcontext") is not None, "text": message.get_content(),
                    "defects": [str(defect) for defect in message.defects],
                    "longest": max(map(len, envelope.content.split(b"\\r\\n")))}) + "\\n")
            return "250 Taken"

    def authenticate(server, session, envelope, mechanism, data):
        is_known = (data.login, data.password) == (b"ann", b"open sesame")
        return AuthResult(success=is_known, handled=is_known)

    def factory():
        return SMTP(
            Handler(), tls_context=context if mode == "starttls" else None,
            require_starttls=mode == "starttls", authenticator=authenticate,
            auth_require_tls=mode == "starttls", hostname="localhost")

    async def serve():
        server = await asyncio.get_running_loop().create_server(
            factory, "127.0.0.1", 0, ssl=context if mode == "tls" else None)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    asyncio.run(serve())
    """
}

/// A certificate of one's own for this machine, and its key, by openssl.
public func makeCertificate(
  for name: String = "localhost", in directory: TemporaryDirectory
) throws -> (certificate: String, key: String) {
  let files = (certificate: directory.file("\(name).pem"), key: directory.file("\(name).key"))
  let (status, output) = try run(
    "openssl",
    [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-days", "2", "-subj", "/CN=\(name)", "-addext",
      name == "localhost"
        ? "subjectAltName=DNS:localhost,IP:127.0.0.1" : "subjectAltName=DNS:\(name)",
      "-keyout", files.key, "-out", files.certificate,
    ])
  guard status == 0 else { throw CommandError(output: output) }
  return files
}
