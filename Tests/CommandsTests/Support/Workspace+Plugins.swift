import Foundation
import Glibc
import Testing

/// A plugin in Python that does all it should, but for what a test has it do instead.
struct OddPlugin: Sendable {
  var kind = "stateful"
  var command = #"["python3", "odd.py"]"#
  var timeoutSeconds = 20.0
  /// Statements that are run before the first line is read.
  var first = "pass"
  /// Statements for each kind of message. They see `message` and may `answer(object)` or `write(text)`.
  var hello = #"answer({"type": "ready", "protocol": 1})"#
  var fit = #"answer({"type": "fitted"})"#
  var predict = "answer_all(0.5)"
  var update = "pass"
  /// Statements that are run once standard input has ended.
  var last = "pass"

  var manifest: String {
    """
    {"name": "odd", "version": 3, "summary": "a plugin under test", "kind": "\(kind)",
     "command": \(command), "timeout_seconds": \(timeoutSeconds),
     "hyperparameters": {
       "rate": {"type": "number", "default": 0.5, "minimum": 0, "maximum": 1, "meaning": "how fast"},
       "eager": {"type": "boolean", "default": true, "meaning": "whether it is"},
       "mode": {"type": "choice", "default": "a", "choices": ["a", "b"], "meaning": "which"}}}
    """
  }

  var script: String {
    """
    import json, os, shutil, signal, subprocess, sys, time

    with open("pids", "a") as file:
        print(os.getpid(), file=file)

    def write(text):
        sys.stdout.write(text)
        sys.stdout.flush()

    def answer(value):
        write(json.dumps(value) + "\\n")

    def answer_all(probability):
        count = len(message["matchups"]) if "matchups" in message else message["count"]
        answer({"type": "probabilities", "values": [probability] * count})

    \(first)
    for line in sys.stdin:
        message = json.loads(line)
        if message["type"] == "hello":
    \(indented(hello))
        elif message["type"] == "fit":
    \(indented(fit))
        elif message["type"] == "predict":
    \(indented(predict))
        elif message["type"] == "update":
    \(indented(update))
    \(last)
    """
  }

  private func indented(_ statements: String) -> String {
    statements.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
  }
}

extension Workspace {
  /// Puts a plugin where the program finds it by itself.
  func install(_ plugin: OddPlugin, in folder: String = "plugins/odd") throws {
    try write(plugin.manifest, to: "\(folder)/plugin.json")
    try write(plugin.script, to: "\(folder)/odd.py")
  }

  /// Checks that no process lives whose number the plugin wrote down.
  func expectNoPluginLives(at location: SourceLocation = #_sourceLocation) throws {
    let numbers = try text("plugins/odd/pids").split(separator: "\n").compactMap { pid_t($0) }
    #expect(!numbers.isEmpty, sourceLocation: location)
    for number in numbers { #expect(!isAlive(number), "\(number)", sourceLocation: location) }
  }

  /// A zombie is not; whoever adopts a plugin's children may be slow to wait for them.
  private func isAlive(_ id: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status.map { !$0.contains(") Z ") } ?? false
  }
}
