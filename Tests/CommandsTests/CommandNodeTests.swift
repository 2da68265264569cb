import Terminal
import Testing

@testable import Commands

@Suite struct CommandNodeTests {
  /// Every way to type a command, by the help's own tree.
  private static let all = CommandNode.all(ImporterDefinition.builtIn)
  private static let paths = all.flatMap { paths(of: $0.specification) }

  private static func paths(of command: CommandSpecification) -> [[String]] {
    let below = command.subcommands.flatMap(paths)
    return below.isEmpty ? [[command.name]] : below.map { [command.name] + $0 }
  }

  private func command(at path: [String]) -> CommandNode.Entry? {
    Self.all.lazy.compactMap { $0.command(at: path[...]) }.first
  }

  @Test(arguments: paths)
  func `each command of the help is found by the words that call it`(path: [String]) {
    #expect(command(at: path)?.specification.name == path.last)
  }

  @Test func `no two commands are called alike`() {
    #expect(Set(Self.paths).count == Self.paths.count)
    #expect(Self.paths.count > 30)
  }

  @Test(arguments: [
    [], ["runs"], ["tune"], ["runs", "tune"], ["train", "list"], ["list"], ["alerts", "config"],
  ])
  func `other words call none`(path: [String]) {
    #expect(command(at: path) == nil)
  }
}
