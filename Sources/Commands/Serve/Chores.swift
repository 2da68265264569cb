internal import Dispatch
internal import Faults
internal import Synchronization
internal import Terminal
internal import Time

/// What the server does by itself, one after the other on a thread of its own: it sends alerts that are due, and
/// checks the model in use.
final class Chores: Sendable {
  private let isStopped = Atomic(false)
  private let wake = DispatchSemaphore(value: 0)

  /// - Parameter checkEvery: in minutes; nil for never.
  init(_ shared: [String: [String]], _ context: CommandContext, checkEvery: Int?) {
    DispatchQueue(label: "chores").async { [self] in
      let own = ServerContext(shared, context)
      var minute = 0
      while !isStopped.load(ordering: .relaxed) {
        if let checkEvery, minute % checkEvery == 0 {
          Self.work(MonitorCheckCommand.self, own, context)
        }
        Self.work(AlertsDeliverCommand.self, own, context)
        minute += 1
        _ = wake.wait(timeout: .now() + .seconds(60))
      }
    }
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    wake.signal()
  }

  /// A league without a ledger has nothing to do; other faults are warned of, and tried again.
  private static func work(
    _ command: any Command.Type, _ own: ServerContext, _ context: CommandContext
  ) {
    do {
      try own.run(command, [:])
      if !own.warnings.isEmpty { try? context.errors.write(own.warnings) }
    } catch let fault as Fault where fault.code == .missing {
    } catch {
      context.warn("\(command.specification.name): \(Failure(error).message)")
    }
  }
}
