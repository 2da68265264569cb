internal import Faults

extension Remedy {
  static let importTournament = Remedy(
    "import_tournament", text: "import a download that has this season's tournament")
  static let importSlots = Remedy(
    "import_slots", text: "import a download that has the season's slots")

  /// - Parameter expectation: what the seeds and slots should be.
  static func mendBracket(_ expectation: String) -> Remedy {
    Remedy(
      "mend_bracket",
      text: "\(expectation); mend the download's seeds or slots and import it again")
  }
}
