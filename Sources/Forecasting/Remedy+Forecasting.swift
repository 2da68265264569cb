internal import Faults

extension Remedy {
  static let allowMismatch = Remedy(
    "allow_mismatch", text: "train again, or predict all the same by allowing other features")
  static let nameFolder = Remedy("name_folder", text: "name the folder that holds its games")

  static func runForEachLeague(unknown team: Int64) -> Remedy {
    Remedy(
      "run_for_each_league", ["team": String(team)],
      text: "expected teams that the games at hand name; \(team) is none of them (a file with men "
        + "and women needs a run and a folder of games for each)")
  }
}
