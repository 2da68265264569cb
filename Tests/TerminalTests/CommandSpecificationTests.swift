import Terminal
import Testing

@Suite struct CommandSpecificationTests {
  @Test func `a declaration that cannot work traps`() async {
    await #expect(processExitsWith: .failure) {
      let twice = [OptionSpecification("json", help: ""), OptionSpecification("json", help: "")]
      _ = ArgumentParser(CommandSpecification(name: "tool", summary: "", options: twice))
    }
    await #expect(processExitsWith: .failure) {
      let taken = [OptionSpecification("host", short: "h", help: "")]
      _ = ArgumentParser(CommandSpecification(name: "tool", summary: "", options: taken))
    }
    await #expect(processExitsWith: .failure) {
      let unreachable = [
        PositionalSpecification("first", help: "", isRequired: false),
        PositionalSpecification("second", help: ""),
      ]
      _ = ArgumentParser(CommandSpecification(name: "tool", summary: "", positionals: unreachable))
    }
    await #expect(processExitsWith: .failure) {
      let both = CommandSpecification(
        name: "tool", summary: "", positionals: [PositionalSpecification("run", help: "")],
        subcommands: [CommandSpecification(name: "list", summary: "")])
      _ = ArgumentParser(both)
    }
  }
}
