internal import League

extension CommandNode {
  /// Every command, in the order of the help.
  static func all(_ importers: [ImporterDefinition]) -> [CommandNode] {
    [
      .command(TrainCommand.self),
      .command(SweepCommand.self),
      .command(PredictCommand.self),
      .command(RatingsCommand.self),
      .command(SimulateCommand.self),
      runs,
      .command(ReportCommand.self),
      .command(ServeCommand.self),
      forecasts,
      monitor,
      alerts,
      .command(NowCommand.self),
      abtest,
      .command(RetrainCommand.self),
      training,
      .group(
        "odds", summary: "See what odds say.", [OddsDevigCommand.self]),
      .group(
        "prices", summary: "Put prices of games on record.", [PricesImportCommand.self]),
      strategies,
      .group(
        "methods", summary: "Join strategies with models, stakes and limits.",
        [MethodsAddCommand.self, MethodsListCommand.self]),
      positions,
      .group("league", summary: "Take a league through time.", [LeagueReplayCommand.self]),
      ledger,
      models,
      features,
      .importers(
        importers,
        [
          ImportShotsCommand.self, ImportFormatsCommand.self, ImportDetectCommand.self,
        ]),
      sessions,
      shots,
      data,
    ]
  }

  private static var monitor: CommandNode {
    .group(
      "monitor", summary: "See whether a model in use is still right.",
      [
        MonitorCheckCommand.self,
        MonitorShowCommand.self,
        MonitorTrendCommand.self,
        MonitorDriftCommand.self,
        MonitorScheduleCommand.self,
        MonitorStateCommand.self,
        MonitorExternalCommand.self,
      ])
  }

  private static var alerts: CommandNode {
    .group(
      "alerts", summary: "See what a person must know, and see to it that they are told.",
      [
        AlertsListCommand.self,
        AlertsShowCommand.self,
        AlertsAcknowledgeCommand.self,
        AlertsResolveCommand.self,
        AlertsSilenceCommand.self,
        AlertsRaiseCommand.self,
        AlertsTestCommand.self,
        AlertsDeliverCommand.self,
      ],
      groups: [
        .group(
          "config", summary: "See by which rules alerts are told.",
          [AlertsConfigCheckCommand.self])
      ])
  }

  private static var abtest: CommandNode {
    .group(
      "abtest", summary: "Test a challenger against the model in use.",
      [
        AbtestStartCommand.self,
        AbtestShowCommand.self,
        AbtestListCommand.self,
        AbtestStopCommand.self,
        AbtestReplayCommand.self,
      ])
  }

  private static var training: CommandNode {
    .group(
      "training", summary: "Look after retrainings of models in use.",
      [
        TrainingListCommand.self,
        TrainingShowCommand.self,
        TrainingCancelCommand.self,
      ])
  }

  private static var strategies: CommandNode {
    .group(
      "strategies", summary: "Keep the rules by which positions are entered and left.",
      [
        StrategiesAddCommand.self,
        StrategiesListCommand.self,
        StrategiesShowCommand.self,
        StrategiesActivateCommand.self,
        StrategiesRetireCommand.self,
      ])
  }

  private static var positions: CommandNode {
    .group(
      "positions", summary: "See what forecasts are worth against prices; no order is sent.",
      [
        PositionsReplayCommand.self,
        PositionsReportCommand.self,
        PositionsListCommand.self,
        PositionsShowCommand.self,
        PositionsOpenCommand.self,
        PositionsCloseCommand.self,
        PositionsSettleCommand.self,
        PositionsResetCommand.self,
      ])
  }

  private static var runs: CommandNode {
    .group(
      "runs", summary: "List, read, compare and look after recorded runs.",
      [
        RunsListCommand.self,
        RunsShowCommand.self,
        RunsCompareCommand.self,
        RunsReproduceCommand.self,
        RunsExplainCommand.self,
        RunsVerifyCommand.self,
        RunsExportCommand.self,
        RunsTagCommand.self,
        RunsUntagCommand.self,
        RunsNoteCommand.self,
        RunsRenameCommand.self,
        RunsDeleteCommand.self,
        RunsRestoreCommand.self,
        RunsGarbageCommand.self,
        RunsCheckCommand.self,
      ])
  }

  private static var forecasts: CommandNode {
    .group(
      "forecasts", summary: "Put forecasts on record before their games, and see how they do.",
      [
        ForecastsIssueCommand.self,
        ForecastsSettleCommand.self,
        ForecastsListCommand.self,
        ForecastsShowCommand.self,
        ForecastsScoreCommand.self,
        ForecastsAddCommand.self,
        ForecastsSealCommand.self,
        ForecastsVerifyCommand.self,
      ])
  }

  private static var ledger: CommandNode {
    .group(
      "ledger", summary: "Look after the database of forecasts.",
      [
        LedgerStatusCommand.self,
        LedgerMigrateCommand.self,
        LedgerCheckCommand.self,
        LedgerVerifyCommand.self,
        LedgerBackupCommand.self,
        LedgerCopyCommand.self,
        LedgerAdoptCommand.self,
      ])
  }

  private static var models: CommandNode {
    .group(
      "models", summary: "See which models there are, try them, and see what was saved.",
      [
        ModelsListCommand.self,
        ModelsShowCommand.self,
        ModelsCheckCommand.self,
        ModelsInfoCommand.self,
        ModelsVersionsCommand.self,
        ModelsPromoteCommand.self,
        ModelsRollbackCommand.self,
        ModelsHistoryCommand.self,
      ])
  }

  private static var features: CommandNode {
    .group(
      "features", summary: "See what models learn from, or export it.",
      [
        FeaturesListCommand.self,
        FeaturesExportCommand.self,
      ])
  }

  private static var sessions: CommandNode {
    .group(
      "sessions", summary: "See sessions of golf shots, and what they come to.",
      [
        SessionsListCommand.self,
        SessionsShowCommand.self,
        SessionsCompareCommand.self,
        SessionsStatsCommand.self,
        SessionsTrendCommand.self,
        SessionsGappingCommand.self,
        SessionsDispersionCommand.self,
      ])
  }

  private static var shots: CommandNode {
    .group(
      "shots", summary: "List and change golf shots; aggregates follow.",
      [
        ShotsListCommand.self,
        ShotsAddCommand.self,
        ShotsDeleteCommand.self,
        ShotsMoveCommand.self,
        ShotsEditCommand.self,
        ShotsExcludeCommand.self,
        ShotsRestoreCommand.self,
      ])
  }

  private static var data: CommandNode {
    .group(
      "data", summary: "See which games there are, or make some up.",
      [
        DataShowCommand.self,
        DataSetCommand.self,
        DataStatsCommand.self,
        DataSynthesizeCommand.self,
      ])
  }
}
