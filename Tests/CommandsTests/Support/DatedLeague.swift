import Foundation

/// A league with dates: a season of long ago, and one that is under way today.
enum DatedLeague {
  static let teams = ["ANT", "BEE", "CAT", "'); DROP TABLE forecasts; --", "ELK", "FOX"]
  static let pastGames = 3 * 40
  static let openGames = 3 * 8

  /// - Parameter isOver: whether the games of the next days have been played too.
  static func csv(isOver: Bool = false) -> String {
    var lines = ["season,date,team1,team2,score1,score2"]
    let past = Date(timeIntervalSince1970: 978_307_200)
    for day in 0..<40 { add(2001, past, day, isPlayed: true, to: &lines) }
    // From 20 days ago; those from the day after tomorrow on are to be played.
    let start = Date.now.addingTimeInterval(-20 * 86_400)
    for day in 0..<30 where day < 20 || day >= 22 {
      add(2002, start, day, isPlayed: day < 20 || isOver, to: &lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(
    _ season: Int, _ start: Date, _ day: Int, isPlayed: Bool, to lines: inout [String]
  ) {
    let date = start.addingTimeInterval(Double(day) * 86_400).formatted(
      .iso8601.year().month().day())
    for pair in 0..<3 {
      let (one, other) = (teams[(2 * pair + day) % 6], teams[(2 * pair + 1 + day) % 6])
      let scores =
        isPlayed ? "\(60 + (day * 7 + pair * 3) % 20),\(61 + (day * 5 + pair) % 20)" : ","
      lines.append("\(season),\(date),\(one),\(other),\(scores)")
    }
  }
}
