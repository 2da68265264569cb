internal import Faults

extension Remedy {
  static let train = Remedy("train", text: "make one by training")
  static let listRuns = Remedy("list_runs", text: "list those there are")
  static let repairRuns = Remedy("repair_runs", text: "a repair moves the run aside")
  static let compareAnyway = Remedy(
    "compare_anyway", text: "compare what they have in common all the same")
  static let predictAlike = Remedy(
    "predict_alike", text: "train over the same seasons, and predict the same games")
  static let firstAlias = Remedy("first_alias", text: "there are none; give a run one")
  static let compareAgain = Remedy(
    "compare_again", text: "compare with the run that it names now")

  static func promoteAnother(_ alias: String) -> Remedy {
    Remedy("promote_another", ["alias": alias], text: "give @\(alias) to another run")
  }

  static func promoteFirst(_ alias: String) -> Remedy {
    Remedy("promote_first", ["alias": alias], text: "give @\(alias) to another run first")
  }

  static func restore(_ runID: String, orPromote alias: String) -> Remedy {
    Remedy(
      "restore_run", ["run": runID, "alias": alias],
      text: "restore run \(runID), or give @\(alias) to another")
  }
}
