import Terminal
import Testing
import Wording

@Suite struct HelpTextTests {
  private static let paths = [
    [SampleProgram.root], [SampleProgram.root, SampleProgram.train],
    [SampleProgram.root, SampleProgram.runs],
    [SampleProgram.root, SampleProgram.runs, SampleProgram.compare],
  ]

  @Test func `the short help is short`() {
    let help = HelpText(for: Self.paths[1], long: false).render(width: 200, style: .plain)
    #expect(
      help == """
        Usage: tool train [options]

        Fit a model over seasons and record the run.

        Model:
          -m, --model NAME       model to fit (default: elo)
              --set NAME=VALUE   set a hyperparameter

        Options:
          -s, --start-year YEAR  first season
              --carryover SHARE  rating kept over the summer

        Output:
          -j, --json             print JSON
          -n, --dry-run          record nothing

        Options of every command:
          -q, --quiet            print errors only

        Help:
          -h, --help             show short or long help

        See "tool train --help" for more.

        """)
  }

  @Test func `the long help tells all`() {
    let help = HelpText(for: Self.paths[1], long: true).render(width: 80, style: .plain)
    #expect(
      help == """
        Usage: tool train [options]

        Fit a model over seasons and record the run.

        Every probability is computed before its day begins. This holds for all models.

        Files:
          data/    games by season
          runs/    one directory for each run

        Model:
          -m, --model NAME       model to fit (one of elo, logistic_regression, xgboost;
                                 default: elo)
              --set NAME=VALUE   set a hyperparameter (may be repeated)
                                 The models list them.

        Options:
          -s, --start-year YEAR  first season
              --carryover SHARE  rating kept over the summer

        Output:
          -j, --json             print JSON
          -n, --dry-run          record nothing

        Options of every command:
          -q, --quiet            print errors only

        Help:
          -h, --help             show short or long help

        Examples:
          tool train --model elo
          # with a note
          tool train --set "k factor=20"

        """)
  }

  @Test func `the program's help lists its commands`() {
    let help = HelpText(for: Self.paths[0], long: true).render(width: 80, style: .plain)
    #expect(
      help == """
        Usage: tool [options] COMMAND

        Does the work.

        Commands:
          train          Fit a model over seasons and record the run.
          runs           Look at runs.

        Options:
          -q, --quiet    print errors only

        Help:
          -h, --help     show short or long help
              --version  show the version

        See "tool COMMAND --help" for one command.

        """)
  }

  @Test func `positionals are in the usage and listed`() {
    let help = HelpText(for: Self.paths[3], long: false).render(width: 80, style: .plain)
    #expect(help.hasPrefix("Usage: tool runs compare [options] BASE RUNS...\n"))
    #expect(help.contains("\nArguments:\n  BASE         the run to compare with\n"))
  }

  @Test(arguments: 20...120)
  func `no line is wider than the width allows`(width: Int) {
    for path in Self.paths {
      for long in [false, true] {
        let help = HelpText(for: path, long: long).render(width: width, style: .plain)
        let limit = min(max(width, 40), long ? 100 : 79)
        for line in help.split(separator: "\n") {
          #expect(String(line).displayWidth <= limit)
          #expect(!line.hasSuffix(" "))
        }
      }
    }
  }

  @Test func `a long example is broken as a shell would read it`() {
    let command = CommandSpecification(
      name: "tool", summary: "Works.",
      examples: ["tool train --model elo --start-year 2015 --notes \"a b c\""])
    let help = HelpText(for: [command], long: true).render(width: 40, style: .plain)
    #expect(
      help.hasSuffix(
        """
        Examples:
          tool train --model elo --start-year \\
              2015 --notes "a b c"

        """))
  }

  @Test func `headings and names are set off where colour is wanted`() {
    let help = HelpText(for: Self.paths[0], long: false)
      .render(width: 80, style: Style(isEnabled: true))
    #expect(help.contains("\u{1B}[1mCommands:\u{1B}[22m\n"))
    #expect(help.contains("  \u{1B}[36mtrain\u{1B}[39m          Fit"))
  }
}
