public import Chronology
public import Forecasting
public import League
public import Time
public import Tracking

/// A run whose model is asked about games, and the league that it is asked about.
public struct AskedModel {
  public let record: RunRecord
  public var forecaster: Forecaster
  private let manifest: DatasetManifest

  /// - Parameter manifest: of the league; it knows the seasons' dates.
  public init(_ record: RunRecord, _ forecaster: Forecaster, manifest: DatasetManifest) {
    (self.record, self.forecaster, self.manifest) = (record, forecaster, manifest)
  }

  /// The date of a day, where a source told.
  public func date(of moment: Moment) -> CalendarDate? { manifest.date(of: moment) }

  /// `season 2025, day 107 (2025-02-20)`.
  func words(for moment: Moment) -> String {
    "season \(moment.season), day \(moment.day)" + (date(of: moment).map { " (\($0))" } ?? "")
  }

  /// Which run's model this is, and what it knows.
  var knowledge: String {
    "\(record.modelType), run \(record.shortID): knows the games before "
      + words(for: forecaster.moment)
  }
}
