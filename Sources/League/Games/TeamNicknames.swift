/// Nicknames of the clubs of the leagues whose files name clubs by codes alone.
enum TeamNicknames {
  private static let leagues: [[String: String]] = [
    table(
      """
      ARI Cardinals, ATL Falcons, BAL Ravens, BUF Bills, CAR Panthers, CHI Bears, CIN Bengals,
      CLE Browns, DAL Cowboys, DEN Broncos, DET Lions, GB Packers, HOU Texans, IND Colts,
      JAX Jaguars, JAC Jaguars, KC Chiefs, LA Rams, LAR Rams, STL Rams, LAC Chargers, SD Chargers,
      LV Raiders, OAK Raiders, MIA Dolphins, MIN Vikings, NE Patriots, NO Saints, NYG Giants,
      NYJ Jets, PHI Eagles, PIT Steelers, SEA Seahawks, SF 49ers, TB Buccaneers, TEN Titans,
      WAS Commanders, WSH Commanders
      """),
    table(
      """
      ATL Hawks, BOS Celtics, BKN Nets, BRK Nets, NJN Nets, CHA Hornets, CHO Hornets, CHI Bulls,
      CLE Cavaliers, DAL Mavericks, DEN Nuggets, DET Pistons, GSW Warriors, HOU Rockets,
      IND Pacers, LAC Clippers, LAL Lakers, MEM Grizzlies, MIA Heat, MIL Bucks,
      MIN Timberwolves, NOP Pelicans, NYK Knicks, OKC Thunder, ORL Magic, PHI 76ers, PHX Suns,
      PHO Suns, POR Trail Blazers, SAC Kings, SAS Spurs, TOR Raptors, UTA Jazz, WAS Wizards
      """),
    table(
      """
      ARI Diamondbacks, ATL Braves, BAL Orioles, BOS Red Sox, CHC Cubs, CHW White Sox,
      CWS White Sox, CIN Reds, CLE Guardians, COL Rockies, DET Tigers, FLA Marlins, HOU Astros,
      KCR Royals, KC Royals, ANA Angels, LAA Angels, LAD Dodgers, MIA Marlins, MIL Brewers,
      MIN Twins, NYM Mets, NYY Yankees, OAK Athletics, PHI Phillies, PIT Pirates, SDP Padres,
      SD Padres, SEA Mariners, SFG Giants, SF Giants, STL Cardinals, TBD Rays, TBR Rays, TB Rays,
      TEX Rangers, TOR Blue Jays, WSN Nationals, WSH Nationals
      """),
    table(
      """
      ANA Ducks, ARI Coyotes, BOS Bruins, BUF Sabres, CAR Hurricanes, CBJ Blue Jackets,
      CGY Flames, CHI Blackhawks, COL Avalanche, DAL Stars, DET Red Wings, EDM Oilers,
      FLA Panthers, LAK Kings, MIN Wild, MTL Canadiens, NJD Devils, NSH Predators, NYI Islanders,
      NYR Rangers, OTT Senators, PHI Flyers, PIT Penguins, SEA Kraken, SJS Sharks, STL Blues,
      TBL Lightning, TOR Maple Leafs, VAN Canucks, VEG Golden Knights, VGK Golden Knights,
      WPG Jets, WSH Capitals
      """),
  ]

  private static func table(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for entry in text.split(whereSeparator: { ",\n".contains($0) }) {
      let words = entry.split(separator: " ")
      table[String(words[0])] = words.dropFirst().joined(separator: " ")
    }
    return table
  }

  /// The nickname of each code, in the leagues that have the most of a league's codes; none where they have
  /// fewer than four in five of them. Leagues that have as many are told apart by nobody.
  static func tables(of codes: [String]) -> [[String: String]] {
    let shares = leagues.map { league in codes.count { league[$0] != nil } }
    guard let most = shares.max(), most > 0, 5 * most >= 4 * codes.count else { return [] }
    return zip(leagues, shares).filter { $0.1 == most }.map(\.0)
  }
}
