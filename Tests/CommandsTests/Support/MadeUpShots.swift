/// Files of shots in the layout of a launch monitor, made up.
enum MadeUpShots {
  private static let header =
    "Shot Number,Club Name,Club Type,Shot Created Date,Ball Speed (mph),Push/Pull (deg L-/R+),"
    + "Launch Angle (deg),Back Spin (rpm),Side Spin (rpm L-/R+),Total Spin (rpm),Carry (yds),"
    + "Total Distance (yds),Offline (yds L-/R+),Peak Height (yds),Descent Angle (deg)\r\n"

  /// A session of a day of April 2025, with two clubs.
  static func csv(day: Int, shots: Int) -> String {
    var text = header
    for place in 0..<shots {
      let spread = Double((place * 7 + day * 3) % 11) - 5
      let club = place % 3 == 2 ? "8i" : "7 Iron"
      let carry = (club == "8i" ? 140 : 152) + spread
      text +=
        "\(place + 1),\(club),Iron,04/\(day)/2025 20:\(10 + place % 50):\(10 + place / 50),\(110 + spread),0.5,18,"
        + "6000,\(10 * place),6010,\(carry),\(carry + 8),\(spread / 2),30,47\r\n"
    }
    return text
  }
}
