import Faults
import Testing
import Time

@testable import Golf

/// Files in the layouts of devices, made up for the tests: none of the rows is a real one.
@Suite struct ShotFileReaderTests {
  private func read(
    _ text: String, _ change: (inout ShotFileReader) -> Void = { _ in }
  ) throws -> ShotFileReader.File {
    var reader = ShotFileReader()
    change(&reader)
    return try reader.read(Array(text.utf8), name: "range.csv")
  }

  private func fault(
    _ text: String, _ change: (inout ShotFileReader) -> Void = { _ in }
  ) -> String {
    do {
      let file = try read(text, change)
      return "no fault: \(file.shotCount) shots"
    } catch { return "\(error)" }
  }

  private func near(_ one: Double?, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
    one.map { abs($0 - other) <= tolerance } ?? false
  }

  static let garmin =
    "Date,Player,Club Name,Club Type,Club Speed,Attack Angle,Club Path,Club Face,Face to Path,Ball Speed,"
    + "Smash Factor,Launch Angle,Launch Direction,Backspin,Sidespin,Spin Rate,Spin Rate Type,Spin Axis,"
    + "Apex Height,Carry Distance,Carry Deviation Angle,Carry Deviation Distance,Total Distance,Note,Tag,"
    + "Air Density\n"
    + ",,,,[km/h],[deg],[deg],[deg],[deg],[km/h],,[deg],[deg],[rpm],[rpm],[rpm],,[deg],[m],[m],[deg],[m],[m],"
    + ",,[g/L]\n"

  @Test func `A units row is read, and estimated spin is kept apart from measured`() throws {
    let file = try read(
      Self.garmin
        + "20/09/2025 18:45:04,Ann,,9 Iron,120,1.5,2,-4,-6,144,1.2,24,-3,5000,1000,5100,Estimated,-11,18,100,-8,"
        + "-14,108,,,1.19\n"
        + "20/09/2025 18:46:04,Ann,,9 Iron,,,,,0.0,150,-41.7,30,0,5000,1000,5200,Measured,-11,30,110,-8,-14,115,,"
        + "wind,1.19\n")
    let shots = file.sessions[0].shots
    #expect(file.format.name == "garmin-r10" && shots.map(\.club) == ["9i", "9i"])
    #expect(near(shots[0].readings[.ballSpeed], 40) && near(shots[0].readings[.carry], 100))
    #expect(shots[0].readings[.spin] == nil && shots[0].readings[.spinEstimated] == 5100)
    #expect(shots[1].readings[.spin] == 5200 && shots[1].readings[.backSpin] == 5000)
    // Without a club's speed there is no smash, and without a face no face to path.
    #expect(shots[1].readings[.smash] == nil && shots[1].readings[.faceToPath] == nil)
    #expect(shots[1].tag == "wind")
    #expect(shots[0].time == Instant("2025-09-20T18:45:04Z"))
    #expect(file.sessions[0].session.date == CalendarDate("2025-09-20"))
  }

  @Test func `A date that can be read in two ways is asked for`() throws {
    let row =
      ",,9 Iron,120,1.5,2,-4,-6,144,1.2,24,-3,5000,1000,5100,Measured,-11,18,100,-8,-14,108,,,1.19\n"
    let text = Self.garmin + "10/09/2025 18:45:04,Ann" + row
    #expect(
      fault(text)
        == "range.csv: has dates that can be read in two ways; is it 2025-10-09 or 2025-09-10? nothing in the "
        + "file decides")
    let told = try read(text) { $0.dateNumbers = .dayMonthYear }
    #expect(told.sessions[0].session.date == CalendarDate("2025-09-10"))
    // Another row of the file decides for all.
    let decided = try read(text + "13/09/2025 18:45:04,Ann" + row)
    #expect(decided.sessions[0].session.date == CalendarDate("2025-09-10"))
    let split = fault(text + "13/09/2025 18:45:04,Ann" + row + "09/13/2025 18:45:04,Ann" + row)
    #expect(split.contains("stand in no one order"))
  }

  static let skytrak =
    "Shot Number,Club Name,Club Type,Shot Created Date,Ball Speed (mph),Push/Pull (deg L-/R+),Launch Angle (deg),"
    + "Back Spin (rpm),Side Spin (rpm L-/R+),Total Spin (rpm),Carry (yds),Total Distance (yds),"
    + "Offline (yds L-/R+),Peak Height (yds),Descent Angle (deg),Club Path (deg out-in-/in-out+),"
    + "Face Impact Horizontal (mm toe-/heel+)\r\n"

  @Test func `Units and sides in a header count, and byte-order marks do not`() throws {
    for mark in ["", "\u{feff}", "\u{feff}\u{feff}", "ï»¿"] {
      let file = try read(
        mark + Self.skytrak
          + "1,SW,Wedge,04/17/2025 20:52:31,100,-1.5,40,4849,-26,4850,66.5,81.7,-0.2,18,48.9,2,-7\r\n"
      )
      let readings = file.sessions[0].shots[0].readings
      #expect(near(readings[.ballSpeed], 44.704) && readings[.launchDirection] == -1.5)
      #expect(near(readings[.carry], 66.5 * 0.9144) && near(readings[.apex], 18 * 0.9144))
      // This device calls the heel positive.
      #expect(near(readings[.strikeX], 0.007))
      #expect(file.sessions[0].shots[0].club == "sw")
    }
    let turned = try read(
      Self.skytrak.replacing("Offline (yds L-/R+)", with: "Offline (yds R-/L+)")
        + "1,SW,Wedge,04/17/2025 20:52:31,100,-1.5,40,4849,-26,4850,66.5,81.7,-2,18,48.9,2,-7\r\n")
    #expect(near(turned.sessions[0].shots[0].readings[.offline], 2 * 0.9144))
  }

  @Test func `Units in cells count, sides behind numbers, and a byte that is no UTF-8 is a space`()
    throws
  {
    var bytes = Array(
      ("Shot Number,Club Name,Club Type,Shot Created Date,Ball Speed,Push/Pull,Launch Angle,Back Spin,Total Spin,"
        + "Carry,Offline\r\n1,3w,FW,5/28/2024 1:58:35 PM,123 mph,4.5@ L,27.5@,878 rpm,950 rpm,221.5 yds,44 R yds\r\n")
        .utf8)
    for place in bytes.indices where bytes[place] == UInt8(ascii: "@") { bytes[place] = 0xB0 }
    let shot = try ShotFileReader().read(bytes, name: "a.csv").sessions[0].shots[0]
    #expect(shot.readings[.launchDirection] == -4.5 && shot.readings[.launchAngle] == 27.5)
    #expect(
      near(shot.readings[.offline], 44 * 0.9144) && near(shot.readings[.ballSpeed], 123 * 0.44704))
    #expect(shot.time == Instant("2024-05-28T13:58:35Z") && shot.club == "3w")
  }

  static let square =
    "Dates,15:52 18 Jun. 2026,Place,Driving Ranges\n\nClub,Index,Ball Speed(mph),Launch Direction,Launch Angle,"
    + "Spin Rate,Spin Axis,Back Spin,Side Spin,Apex(yd),Carry(yd),Total(yd),Offline(yd),Landing Angle,Club Path,"
    + "Face Angle,Attack Angle,Dynamic Loft,ImpactHorizontal,ImpactVertical,ClubSpeed,SmashFactor\n"

  @Test
  func `Letters are signs, averages are no shots, and the unit of club speed is found by smash`()
    throws
  {
    let file = try read(
      Self.square
        + "7 Iron,0,110,R2.5,22,5600,R5,5590,R500,34,153,155,R12,49,L0.0,L0.0,0.0,0.0,H0.0,0.0,0.0,0.0\n"
        + "7 Iron,1,110,L4.2,17,6700,L40,5100,L4400,19,139,145,L45,38,R1.7,L5,-2.9,23,T9.0,-25,38,1.3\n"
        + "7 Iron,2,115,R1,21,T700,L3,T640,L380,35,0,93,L2,50,R2,R1,-4,29,H7.5,-19,39,1.32\n"
        + "7 Iron,3,112,R1,21,6300,L3,6290,L380,35,160,163,L2,50,R2,R1,-4,29,T7.5,-19,38.5,1.3\n"
        + ",Average,112,L0.5,17,5692,L11,5645,L872,27,149,157,L10,42,R2,L1,-2.8,24\n"
        + ",Deviation,4,2,5,2306,18,1872,1258,9,27,16,14,12,2,2,2,6\n")
    let shots = file.sessions[0].shots
    #expect(shots.count == 4 && file.sessions[0].session.place == "Driving Ranges")
    #expect(file.sessions[0].session.date == CalendarDate("2026-06-18"))
    #expect(
      file.notes == ["club speed is in m/s: so ball speed over club speed is the stated smash"])
    #expect(near(shots[1].readings[.clubSpeed], 38) && shots[1].readings[.launchDirection] == -4.2)
    #expect(near(shots[1].readings[.strikeX], 0.009) && near(shots[2].readings[.strikeX], -0.0075))
    // What was not measured is nil, as whole: a club without a speed has no angles.
    #expect(shots[0].readings[.clubPath] == nil && shots[0].readings[.dynamicLoft] == nil)
    #expect(shots[2].readings[.backSpin] == -640 && shots[2].readings[.spin] == 700)
    #expect(shots[2].readings[.carry] == nil)
  }

  @Test func `A full export repeats its header, and names players in a line that is not kept`()
    throws
  {
    let header =
      "\"Club Type\",\"Club Brand\",\"Club Model\",\"Carry Distance\",\"Total Distance\",\"Ball Speed\","
      + "\"Launch Angle\",\"Launch Direction\",\"Apex\",\"Side Carry\",\"Club Speed\",\"Smash Factor\","
      + "\"Descent Angle\",\"Spin Rate\",\"Spin Axis\"\n"
    let text =
      "\"Rapsodo MLM2PRO: Ann Other - 10/17/2023  2:01 PM \"\n\"\"\n" + header
      + "\"7i\",\"\",\"\",\"130\",\"140\",\"97\",\"19\",\"-4.8\",\"61\",\"-1.8\",\"80\",\"1.21\",\"40\",\"6094\",\"12.9\"\n"
      + "\"Average\",\"\",\"\",\"130\",\"140\",\"97\",\"19\",\"-4.8\",\"61\",\"-1.8\",\"80\",\"1.21\",\"40\",\"6094\",\"12.9\"\n"
      + "\"Std. Dev.\",\"\",\"\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\"\n\"\"\n"
      + header
      + "\"Dr\",\"\",\"\",\"230\",\"250\",\"147\",\"12\",\"1\",\"80\",\"5\",\"100\",\"1.47\",\"35\",\"2600\",\"3\"\n"
    let file = try read(text)
    #expect(file.sessions[0].shots.map(\.club) == ["7i", "driver"])
    #expect(file.sessions[0].session.date == CalendarDate("2023-10-17"))
    #expect(!"\(file)".contains("Ann"))
  }

  @Test func `A separator line, a units row, an exclusion and a normalised carry`() throws {
    let text =
      "sep=,\r\nDate,Player,Club,Club Speed,Attack Angle,Swing Direction,Dyn. Loft,Ball Speed,Smash Factor,"
      + "Launch Angle,Spin Rate,Spin Rate Type,Max Height - Height,Carry Flat - Length,Use In Stat,Condition,Email\r\n"
      + ",,,[mph],[deg],[deg],[deg],[mph],[],[deg],[rpm],[],[ft],[yds],,,\r\n"
      + "\"8/17/2023 7:56:18 PM\",\"P\",\"7 Iron\",\"84.5\",\"-6\",\"-2\",\"7.8\",\"105\",\"1.24\",\"12\",\"6000\","
      + "\"Measured\",\"60\",\"140\",\"TRUE\",\"Data are normalized to no wind\",\"a@b.c\"\r\n"
      + "\"8/17/2023 7:57:18 PM\",\"P\",\"7 Iron\",\"84.5\",\"-6\",\"-2\",\"7.8\",\"105\",\"1.24\",\"12\",\"6000\","
      + "\"Measured\",\"60\",\"141\",\"FALSE\",\"Data are normalized to no wind\",\"a@b.c\"\r\n"
    let file = try read(text)
    #expect(file.format.name == "trackman" && file.sessions[0].session.isNormalised)
    #expect(file.sessions[0].session.carryField == .carryNormalised)
    #expect(file.sessions[0].shots[0].readings[.carry] == nil)
    #expect(near(file.sessions[0].shots[0].readings[.carryNormalised], 140 * 0.9144))
    #expect(file.sessions[0].shots.map(\.exclusion) == [nil, "excluded in the file"])
  }

  static let mevo =
    "Ball Speed (mph),Club Speed (mph),Smash,Carry Distance (yds),Launch Angle V (°),Spin (rpm),Height (ft),"
    + "Time (s),Club\n"

  @Test func `The day is in the file's name where it is nowhere else`() throws {
    let file = try ShotFileReader().read(
      Array((Self.mevo + "64,73,0.87,69,31,6114,45,3.8,9I\n").utf8),
      name: "exports/range_2018-07-12_1.csv")
    #expect(file.sessions[0].session.date == CalendarDate("2018-07-12"))
    #expect(file.sessions[0].session.name == "range_2018-07-12_1")
    #expect(file.sessions[0].shots[0].readings[.hangTime] == 3.8)
  }

  @Test func `Decimal commas with semicolons, and numbers that say that there is none`() throws {
    let text = Self.mevo.replacing(",", with: ";")
    let file = try read(
      text
        + "64,5;73;0,88;69,25;31;6.114,0;45;3,8;9I\n64,5;16777215;;69,25;31;-21474836480;99999;9999999;9I\n"
    )
    let shots = file.sessions[0].shots
    #expect(near(shots[0].readings[.ballSpeed], 64.5 * 0.44704) && shots[0].readings[.spin] == 6114)
    #expect(shots[1].readings[.clubSpeed] == nil && shots[1].readings[.spin] == nil)
    #expect(shots[1].readings[.apex] == nil && shots[1].readings[.hangTime] == nil)
  }

  @Test func `Zero is no reading of what cannot be zero, and one of angles, strike and offline`()
    throws
  {
    let file = try read(
      Self.skytrak + "1,SW,Wedge,04/17/2025 20:52:31,100,0,0,0,0,0,66.5,0,0,0,0,0,0\r\n")
    let readings = file.sessions[0].shots[0].readings
    #expect(readings[.spin] == nil && readings[.total] == nil && readings[.apex] == nil)
    for field in [ShotField.launchAngle, .launchDirection, .offline, .clubPath, .strikeX] {
      #expect(readings[field] == 0, "\(field)")
    }
  }

  @Test(arguments: [
    ("231,73,,69,31,6114", "Ball Speed (mph)", "a ball_speed of 231.0 mph cannot be"),
    ("100,161,,69,31,6114", "Club Speed (mph)", "a club_speed of 161.0 mph cannot be"),
    ("100,73,,451,31,6114", "Carry Distance (yds)", "a carry of 451.0 yd cannot be"),
    ("100,73,,69,91,6114", "Launch Angle V (°)", "a launch_angle of 91.0 deg cannot be"),
    ("100,73,,69,31,20001", "Spin (rpm)", "a spin of 20001 rpm cannot be"),
    ("100,55,1.71,69,31,6114", "Smash", "a smash of 1.71 cannot be"),
    ("100,50,,69,31,6114", "Club Speed (mph)", "a smash of 2.00 cannot be"),
  ])
  func `What cannot be is refused with file, line and column`(
    row: String, column: String, fact: String
  ) {
    let message = fault(Self.mevo + "64,73,0.87,69,31,6114,45,3.8,9I\n" + row + ",45,3.8,9I\n")
    #expect(message.hasPrefix("range.csv:3: column \"\(column)\": \(fact)"), "\(message)")
  }

  @Test func `A smash over 1.52 is told`() throws {
    let file = try read(Self.mevo + "100,64,1.56,69,31,6114,45,3.8,9I\n")
    #expect(file.notes.count == 1 && file.notes[0].hasPrefix("1 shot with a smash over 1.52"))
  }

  @Test(arguments: [
    ("", "range.csv: has no shots: it is empty"),
    ("\n\n,,\n", "range.csv: has no shots: it is empty"),
    (
      "foo,bar\n1,2\n",
      "range.csv: has no shots: no line names columns that a launch monitor writes; it begins with \"foo\", \"bar\""
    ),
    (ShotFileReaderTests.mevo, "range.csv: has columns of FlightScope Mevo and no shot"),
    (
      ShotFileReaderTests.mevo + "64,73,0.87\n",
      "range.csv:2: has 3 cells, and the columns' names are 9; is the file cut off, or its line broken?"
    ),
    (
      ShotFileReaderTests.mevo + "fast,73,0.87,69,31,6114,45,3.8,9I\n",
      "range.csv:2: column \"Ball Speed (mph)\": found \"fast\"; expected a number, as of ball_speed"
    ),
    ("{\"shots\": [1, 2]}", "range.csv: has no shots"), ("[", "range.csv:1: not JSON"),
  ])
  func `A file that is no shots is an error that says so`(text: String, message: String) {
    #expect(fault(text).hasPrefix(message), "\(fault(text))")
  }

  @Test func `Units that don't give the stated smash are refused`() {
    let row = "100,50,1.25,69,31,6114,45,3.8,9I\n"
    #expect(
      fault(Self.mevo + row + row + row).contains("1.60 times the smash that the file states"))
  }

  @Test func `JSON of shots, and a layout of somebody's own`() throws {
    let json =
      #"{"shots": [{"Club": "7i", "BallData": {"Speed": 120, "VLA": 18, "HLA": -1, "TotalSpin": 6000, "SpinAxis": 2},"#
      + #" "ClubData": {"Speed": 90, "AngleOfAttack": -4}}]}"#
    let file = try read(json)
    #expect(file.format.name == "foresight-json" && file.sessions[0].shots[0].club == "7i")
    #expect(near(file.sessions[0].shots[0].readings[.clubSpeed], 90 * 0.44704))
    let layout = try ShotFormat(
      Array(
        #"{"schema_version": 1, "name": "mine", "title": "Mine", "device": "Mine", "detect": ["Tempo", "Flug"], "#
          .utf8) + Array(#""columns": [{"field": "carry", "names": ["Flug"], "unit": "m"}]}"#.utf8),
      name: "mine.json")
    let own = try read("Tempo;Flug\n1;150,5\n") { $0.formats.insert(layout, at: 0) }
    #expect(own.sessions[0].session.device == "Mine")
    #expect(own.sessions[0].shots[0].readings[.carry] == 150.5)
    for bad in [
      #"{"schema_version": 1}"#, #"{"schema_version": 2}"#, "[]",
      #"{"schema_version": 1, "name": "m", "title": "M", "device": "M", "detect": ["A"], "columns": [{"field": "carry", "names": ["A"], "unit": "mph"}]}"#,
    ] {
      #expect(throws: Fault.self) { try ShotFormat(Array(bad.utf8), name: "m.json") }
    }
  }

  @Test func `Every layout that comes along is found by its own columns`() throws {
    for format in ShotFormat.builtIn {
      let reader = ShotFileReader()
      #expect(reader.format(of: format.detect)?.name == format.name)
    }
  }

  /// Whatever bytes come, a file is read or refused.
  @Test func `Broken files end in shots or a fault`() throws {
    var state: UInt64 = 7
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    let whole = Array(
      (Self.square
        + "7 Iron,1,110,L4.2,17,6700,L40,5100,L4400,19,139,145,L45,38,R1.7,L5,-2.9,23,T9,-25,38,1.3\n")
        .utf8)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<(1 + next() % 6) {
        switch next() % 3 {
        case 0: bytes[next() % bytes.count] = UInt8(truncatingIfNeeded: next())
        case 1: bytes.removeSubrange((next() % bytes.count)...)
        default: bytes.insert(Array(",;\"\n\r-.e".utf8)[next() % 8], at: next() % (bytes.count + 1))
        }
        if bytes.isEmpty { bytes = [0x22] }
      }
      _ = try? ShotFileReader().read(bytes, name: "a.csv")
    }
  }
}
