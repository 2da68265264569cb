/// Duke, Miami, UNC, UVA and VT, each against each once in 2005: the example that Langville and
/// Meyer, "Who's #1?" (2012), rate by both Massey's and Colley's methods.
enum FiveTeams {
  static let games = [
    game(0, 1, by: -45), game(0, 2, by: -3), game(0, 3, by: -31), game(0, 4, by: -45),
    game(1, 2, by: 18), game(1, 3, by: 8), game(1, 4, by: 20), game(2, 3, by: 2),
    game(2, 4, by: -27), game(3, 4, by: -38),
  ]
}
