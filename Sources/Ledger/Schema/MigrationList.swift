internal import Database
internal import Faults
public import Time

/// The migrations of the whole program, in one sequence.
struct MigrationList: Sendable {
  /// Ascending by number.
  let migrations: [Migration]

  /// Every module with tables of its own adds its files here.
  static let program = MigrationList([
    Migration(0, "schema_migrations", PackageResources._000_schema_migrations_sql),
    Migration(1, "leagues", PackageResources._001_leagues_sql),
    Migration(2, "forecasts", PackageResources._002_forecasts_sql),
    Migration(3, "results", PackageResources._003_results_sql),
    Migration(4, "counting_forecasts", PackageResources._004_counting_forecasts_sql),
    Migration(
      5, "append_only", sqlite: PackageResources._005_append_only_sqlite_sql,
      postgresql: PackageResources._005_append_only_postgresql_sql),
    Migration(6, "forecast_log", PackageResources._006_forecast_log_sql),
    Migration(7, "model_alerts", PackageResources._007_model_alerts_sql),
    Migration(8, "alert_events", PackageResources._008_alert_events_sql),
    Migration(9, "alert_notices", PackageResources._009_alert_notices_sql),
    Migration(10, "alert_deliveries", PackageResources._010_alert_deliveries_sql),
    Migration(
      11, "alerts_append_only", sqlite: PackageResources._011_alerts_append_only_sqlite_sql,
      postgresql: PackageResources._011_alerts_append_only_postgresql_sql),
    Migration(
      12, "v_unresolved_model_alerts",
      sqlite: PackageResources._012_v_unresolved_model_alerts_sqlite_sql,
      postgresql: PackageResources._012_v_unresolved_model_alerts_postgresql_sql),
    Migration(13, "model_performance", PackageResources._013_model_performance_sql),
    Migration(14, "evidence_plans", PackageResources._014_evidence_plans_sql),
    Migration(
      15, "evidence_plans_append_only",
      sqlite: PackageResources._015_evidence_plans_append_only_sqlite_sql,
      postgresql: PackageResources._015_evidence_plans_append_only_postgresql_sql),
    Migration(16, "latest_model_performance", PackageResources._016_latest_model_performance_sql),
    Migration(17, "watched_forecasts", PackageResources._017_watched_forecasts_sql),
    Migration(18, "model_ab_tests", PackageResources._018_model_ab_tests_sql),
    Migration(19, "alias_history", PackageResources._019_alias_history_sql),
    Migration(
      20, "ab_tests_kept", sqlite: PackageResources._020_ab_tests_kept_sqlite_sql,
      postgresql: PackageResources._020_ab_tests_kept_postgresql_sql),
    Migration(21, "alert_holds", PackageResources._021_alert_holds_sql),
    Migration(
      22, "alert_holds_append_only",
      sqlite: PackageResources._022_alert_holds_append_only_sqlite_sql,
      postgresql: PackageResources._022_alert_holds_append_only_postgresql_sql),
    Migration(23, "model_training_history", PackageResources._023_model_training_history_sql),
    Migration(
      24, "trainings_kept", sqlite: PackageResources._024_trainings_kept_sqlite_sql,
      postgresql: PackageResources._024_trainings_kept_postgresql_sql),
    Migration(
      26, "counting_forecasts_alone", PackageResources._026_counting_forecasts_alone_sql),
    Migration(27, "results_by_id", PackageResources._027_results_by_id_sql),
    Migration(31, "sessions", PackageResources._031_sessions_sql),
    Migration(32, "shots", PackageResources._032_shots_sql),
    Migration(33, "session_stats", PackageResources._033_session_stats_sql),
    Migration(34, "season_stats", PackageResources._034_season_stats_sql),
    Migration(40, "markets", PackageResources._040_markets_sql),
    Migration(41, "prices", PackageResources._041_prices_sql),
    Migration(42, "strategies", PackageResources._042_strategies_sql),
    Migration(43, "methods", PackageResources._043_methods_sql),
    Migration(44, "positions", PackageResources._044_positions_sql),
    Migration(45, "trades", PackageResources._045_trades_sql),
    Migration(46, "position_exits", PackageResources._046_position_exits_sql),
    Migration(47, "exit_attempts", PackageResources._047_exit_attempts_sql),
    Migration(48, "journal", PackageResources._048_journal_sql),
    Migration(49, "breaker_events", PackageResources._049_breaker_events_sql),
    Migration(50, "equity_marks", PackageResources._050_equity_marks_sql),
    Migration(
      51, "positions_append_only",
      sqlite: PackageResources._051_positions_append_only_sqlite_sql,
      postgresql: PackageResources._051_positions_append_only_postgresql_sql),
    Migration(52, "external_metrics", PackageResources._052_external_metrics_sql),
    Migration(53, "session_performance", PackageResources._053_session_performance_sql),
    Migration(
      54, "external_metrics_append_only",
      sqlite: PackageResources._054_external_metrics_append_only_sqlite_sql,
      postgresql: PackageResources._054_external_metrics_append_only_postgresql_sql),
  ])

  init(_ migrations: [Migration]) { self.migrations = migrations }

  /// The migrations that a database lacks.
  ///
  /// - Parameter applied: what the database says of those that it has, ascending.
  /// - Throws: ``Fault`` `.badData` where its history and this list cannot be one.
  func pending(
    after applied: [AppliedMigration], _ dialect: Dialect, at place: Place
  ) throws(Fault) -> [Migration] {
    try requireUnique(at: place)
    let last = migrations.last?.number ?? -1
    for one in applied {
      guard let own = migrations.first(where: { $0.number == one.number }) else {
        throw one.number > last
          ? Fault.newer(one, than: last, at: place) : Fault.vanished(one, at: place)
      }
      guard own.digest(dialect) == one.digest, own.name == one.name else {
        throw Fault.edited(one, at: place)
      }
    }
    let known = Set(applied.map(\.number))
    let pending = migrations.filter { !known.contains($0.number) }
    let latest = applied.map(\.number).max() ?? -1
    if let late = pending.first(where: { $0.number < latest }) {
      throw Fault.outOfOrder(late, latest, at: place)
    }
    return pending
  }

  private func requireUnique(at place: Place) throws(Fault) {
    for (one, next) in zip(migrations, migrations.dropFirst()) where one.number >= next.number {
      throw Fault(
        .badData, at: place,
        "migration \(next.number) (\(next.name)) comes after \(one.number) (\(one.name)), and is "
          + "not higher",
        remedy: .advice("give each migration the next free number"))
    }
  }
}

/// A database's record of a migration that was applied to it.
public struct AppliedMigration: Sendable, Equatable {
  public let number: Int
  public let name: String
  public let digest: String
  public let appliedAt: Instant
  public let milliseconds: Int
  public let programVersion: String

  /// `0002_forecasts`.
  public var label: String { Self.label(number, name) }

  static func label(_ number: Int, _ name: String) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_" + name
  }
}

extension Fault {
  fileprivate static func newer(
    _ applied: AppliedMigration, than last: Int, at place: Place
  ) -> Fault {
    Fault(
      .badData, at: place,
      "has migration \(applied.label) of almanac \(applied.programVersion); this program knows "
        + "those up to \(last)",
      remedy: .advice("use the newer program"))
  }

  fileprivate static func vanished(_ applied: AppliedMigration, at place: Place) -> Fault {
    Fault(
      .badData, at: place, "migration \(applied.label) was applied, and this program has none such",
      remedy: .advice("use the program that applied it (\(applied.programVersion)), or restore"))
  }

  fileprivate static func edited(_ applied: AppliedMigration, at place: Place) -> Fault {
    Fault(
      .badData, at: place, "migration \(applied.label) was edited after it had been applied",
      remedy: .advice(
        "use the program that applied it (\(applied.programVersion)); a change is a new migration"))
  }

  fileprivate static func outOfOrder(
    _ migration: Migration, _ latest: Int, at place: Place
  ) -> Fault {
    Fault(
      .badData, at: place,
      "migration \(AppliedMigration.label(migration.number, migration.name)) is not applied, and "
        + "later ones up to \(latest) are",
      remedy: .advice("give it a number above \(latest)"))
  }
}
