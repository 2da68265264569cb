import Glibc
import Terminal
import Testing

@Suite struct ConsoleTests {
  private static let terminal = ["TERM": "xterm-256color"]

  @Test func `a terminal is known with its width`() throws {
    let terminal = try PseudoTerminal(columns: 61)
    let console = Console(fileDescriptor: terminal.device, environment: Self.terminal)
    #expect(console.isTerminal && console.canRedraw && console.supportsColour)
    #expect(console.width == 61)
    #expect(console.tableWidth == 61)
  }

  @Test func `a pipe is no terminal and sets tables no limit`() {
    let pipe = Pipe()
    defer {
      close(pipe.reader)
      close(pipe.writer)
    }
    let console = Console(fileDescriptor: pipe.writer, environment: Self.terminal)
    #expect(!console.isTerminal && !console.canRedraw && !console.supportsColour)
    #expect(console.width == 80)
    #expect(console.tableWidth == nil)
  }

  @Test(arguments: [("100", 100), ("0", 61), ("-3", 61), ("wide", 61), ("", 61)])
  func `the environment may set the width`(columns: String, width: Int) throws {
    let terminal = try PseudoTerminal(columns: 61)
    let console = Console(fileDescriptor: terminal.device, environment: ["COLUMNS": columns])
    #expect(console.width == width)
  }

  @Test func `a terminal that does not know its width has 80 columns`() throws {
    let terminal = try PseudoTerminal(columns: 0)
    #expect(Console(fileDescriptor: terminal.device, environment: [:]).width == 80)
  }

  @Test(arguments: [
    (["TERM": "xterm"], true, true), (["TERM": "dumb"], false, false), ([:], true, true),
    (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
  ])
  func `colour and redrawing heed the environment`(
    environment: [String: String], redraws: Bool, colours: Bool
  ) throws {
    let terminal = try PseudoTerminal(columns: 80)
    let console = Console(fileDescriptor: terminal.device, environment: environment)
    #expect(console.canRedraw == redraws)
    #expect(console.supportsColour == colours)
  }

  @Test(arguments: [false, true])
  func `a long text is written whole`(isNonBlocking: Bool) throws {
    let pipe = Pipe()
    if isNonBlocking {
      _ = fcntl(pipe.writer, F_SETFL, O_NONBLOCK)
    }
    let text = String(repeating: "é", count: 300_000)
    let count = try pipe.countBytes {
      try Console(fileDescriptor: pipe.writer, environment: [:]).writeLine(text)
    }
    #expect(count == 600_001)
  }

  @Test func `an empty text is written`() throws {
    try Console(fileDescriptor: -1, environment: [:]).write("")
  }

  @Test func `a closed pipe is told apart from other failures`() {
    Console.ignoreWriteSignals()
    let pipe = Pipe()
    close(pipe.reader)
    defer { close(pipe.writer) }
    #expect(throws: WriteError.closedPipe) {
      try Console(fileDescriptor: pipe.writer, environment: [:]).write("text")
    }
  }

  @Test func `a full disk is a failure with the system's words`() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(throws: WriteError.failed(errno: ENOSPC, text: "No space left on device")) {
      try Console(fileDescriptor: full, environment: [:]).write("text")
    }
  }
}
