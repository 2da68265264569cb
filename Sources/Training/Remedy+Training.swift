internal import Faults

extension Remedy {
  static let importGames = Remedy("import_games", text: "import some")
  static let warmUp = Remedy("warm_up", text: "walk some seasons before it")
  static let predictAll = Remedy("predict_all", text: "predict every game")
  static let leaveOutFeatures = Remedy(
    "leave_out_features", text: "leave these out; site, seed, colley and pagerank need none")
  static let learnOutcomes = Remedy(
    "learn_outcomes", text: "an Elo model without margins learns from outcomes alone")
}
