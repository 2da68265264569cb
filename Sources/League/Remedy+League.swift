internal import Faults

extension Remedy {
  static let importHere = Remedy("import_here", text: "import some, or name another folder")
  static let importElsewhere = Remedy("import_elsewhere", text: "import into another folder")
  static let chooseLeague = Remedy(
    "choose_league", text: "choose men or women, and give each a folder of its own")
}
