import Faults
import TestSupport
import Testing
import Time

@testable import League

/// Each format that comes along, on rows made up in the layout of its files.
@Suite struct ImportFormatTests {
  private let directory = TemporaryDirectory()

  struct Sample: Sendable, CustomTestStringConvertible {
    let format: String
    let text: String
    /// `season day margin site tournament`, from A's view, in the order of the store.
    let games: [String]
    var testDescription: String { format }
  }

  private static let elo = "elo1_pre,elo2_pre,elo_prob1"
  private static let log =
    "\"20230330\",\"0\",\"Thu\",\"BAA\",\"AL\",1,\"AAA\",\"NL\",1,3,5"
    + String(repeating: ",\"\"", count: 150)

  static let samples: [Sample] = [
    Sample(
      format: "football-data",
      text:
        "Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR,B365H\nE9,05/08/2022,20:00,Bee,Ant,0,2,A,1.9\n"
        + "E9,27/05/2023,15:00,Ant,Bee,1,1,D,1.9\n",
      games: ["2022 0 2 -1 false", "2022 295 0 1 false"]),
    Sample(
      format: "football-data-extra",
      text: "Country,League,Season,Date,Time,Home,Away,HG,AG,Res,PH\n"
        + "Xland,One,2019/2020,13/07/2019,20:00,Ant,Bee,3,1,H,1.5\n",
      games: ["2019 0 2 1 false"]),
    Sample(
      format: "engsoccerdata",
      text: "Date,Season,home,visitor,FT,hgoal,vgoal,division,tier,totgoal,goaldif,result\n"
        + "1901-09-07,1901,Bee,Ant,1-2,1,2,1,1,3,-1,A\n", games: ["1901 0 1 -1 false"]),
    Sample(
      format: "international-results",
      text: "date,home_team,away_team,home_score,away_score,tournament,city,country,neutral\n"
        + "2018-06-14,Ant,Bee,5,0,FIFA World Cup,C,Ant,FALSE\n2018-09-08,Bee,Cat,1,1,Friendly,C,D,TRUE\n",
      games: ["2018 0 5 1 true", "2018 86 0 0 false"]),
    Sample(
      format: "basketball-reference",
      text: "Date,Start (ET),Visitor/Neutral,PTS,Home/Neutral,PTS,,,Attend.,LOG,Arena,Notes\n"
        + "\"Tue, Oct 21, 2025\",7:30p,Ant,124,Bee,125,Box Score,2OT,18000,2:30,Hall,\n"
        + "Playoffs,,,,,,,,,,,\n\"Sat, Apr 18, 2026\",3:30p,Bee,,Ant,,,,,,Hall,\n",
      games: ["2026 0 -1 -1 false", "2026 179 nil 1 true"]),
    Sample(
      format: "pro-football-reference",
      text: "Week,Day,Date,Time,Winner/tie,,Loser/tie,,PtsW,PtsL,YdsW,TOW,YdsL,TOL\n"
        + "1,Thu,2023-09-07,8:20PM,Ant,@,Bee,boxscore,21,20,368,1,316,1\nPlayoffs,,,,,,,,,,,,,\n"
        + "SuperBowl,Sun,2024-02-11,6:30PM,Bee,N,Ant,boxscore,25,22,455,2,389,1\n",
      games: ["2023 0 1 -1 false", "2023 157 -3 0 true"]),
    Sample(
      format: "nflverse",
      text: "game_id,season,game_type,week,gameday,weekday,gametime,away_team,away_score,home_team,"
        + "home_score,location,result,total,overtime,old_game_id\n"
        + "2020_01_B_A,2020,REG,1,2020-09-10,Thursday,20:20,B,20,A,34,Home,14,54,0,1\n"
        + "2020_21_A_B,2020,SB,21,2021-02-07,Sunday,18:30,A,,B,,Neutral,NA,NA,NA,2\n",
      games: ["2020 0 14 1 false", "2020 150 nil 0 true"]),
    Sample(
      format: "fivethirtyeight-nfl",
      text: "date,season,neutral,playoff,team1,team2,elo1,elo2,elo_prob1,score1,score2,result1\n"
        + "1920-09-26,1920,0,0,B,A,1503,1300,0.8,48,0,1\n1921-01-02,1920,1,1,A,B,1503,1300,0.8,7,7,0.5\n",
      games: ["1920 0 -48 -1 false", "1920 98 0 0 true"]),
    Sample(
      format: "fivethirtyeight-nfl-qb",
      text: "date,season,neutral,playoff,team1,team2,\(elo),qb1,qb2,score1,score2\n"
        + "2015-09-10,2015,0,,A,B,1590,1500,0.6,x,y,28,21\n2016-01-24,2015,0,c,B,A,1,1,0.5,x,y,20,18\n",
      games: ["2015 0 7 1 false", "2015 136 -2 -1 true"]),
    Sample(
      format: "fivethirtyeight-nba",
      text:
        "date,season,neutral,playoff,team1,team2,\(elo),carm-elo1_pre,raptor1_pre,score1,score2\n"
        + "2015-10-27,2016,0,,A,B,1,1,0.5,1,1,95,89\n2016-06-19,2016,0,f,B,A,1,1,0.5,1,1,89,93\n",
      games: ["2016 0 6 1 false", "2016 236 4 -1 true"]),
    Sample(
      format: "fivethirtyeight-nba-sides",
      text:
        "gameorder,game_id,lg_id,_iscopy,year_id,date_game,seasongame,is_playoffs,team_id,fran_id,pts,"
        + "elo_i,opp_id,opp_fran,opp_pts,game_location,game_result\n"
        + "1,x,N,0,1947,11/1/1946,1,0,A,Ant,66,1300,B,Bee,68,H,L\n"
        + "1,x,N,1,1947,11/1/1946,1,0,B,Bee,68,1300,A,Ant,66,A,W\n"
        + "2,y,N,0,1947,11/13/1946,2,0,B,Bee,60,1300,C,Cat,50,H,W\n"
        + "2,y,N,1,1947,11/13/1946,1,0,C,Cat,50,1300,B,Bee,60,A,L\n"
        + "3,z,N,0,1947,4/2/1947,3,1,A,Ant,70,1300,C,Cat,71,H,L\n"
        + "3,z,N,1,1947,4/2/1947,2,1,C,Cat,71,1300,A,Ant,70,A,W\n",
      games: ["1947 0 -2 1 false", "1947 12 10 1 false", "1947 152 -1 1 true"]),
    Sample(
      format: "fivethirtyeight-mlb",
      text:
        "date,season,neutral,playoff,team1,team2,\(elo),rating1_pre,pitcher1,pitcher2,score1,score2\n"
        + "2016-07-02,2016,0,,A,B,1,1,0.5,1,x,y,3,2\n2016-07-02,2016,0,,A,B,1,1,0.5,1,x,y,3,2\n"
        + "2016-10-06,2016,0,d,B,A,1,1,0.5,1,x,y,,\n",
      games: ["2016 0 1 1 false", "2016 0 1 1 false", "2016 96 nil -1 true"]),
    Sample(
      format: "fivethirtyeight-nhl",
      text:
        "season,date,playoff,neutral,status,ot,home_team,away_team,home_team_abbr,away_team_abbr,"
        + "home_team_score,away_team_score\n2022,2021-10-12,0,0,post,,Bee,Ant,B,A,4,1\n"
        + "2022,2022-05-02,1,0,post,2OT,Ant,Bee,A,B,3,2\n",
      games: ["2022 0 -3 -1 false", "2022 202 1 1 true"]),
    Sample(
      format: "fivethirtyeight-soccer",
      text: "season,date,league_id,league,team1,team2,spi1,spi2,prob1,prob2,probtie,score1,score2\n"
        + "2016,2016-08-12,1843,L,Bee,Ant,1,2,0.4,0.3,0.3,0,1\n", games: ["2016 0 1 -1 false"]),
    Sample(
      format: "tennis",
      text:
        "tourney_id,tourney_name,surface,draw_size,tourney_level,tourney_date,match_num,winner_id,"
        + "winner_name,loser_id,loser_name,score,best_of,round\n"
        + "2020-1,X,Hard,32,A,20200106,300,9,Bee,8,Ant,6-4 6-3,3,F\n", games: ["2020 0 -1 0 false"]),
    Sample(
      format: "tennis-data",
      text:
        "ATP,Location,Tournament,Date,Series,Court,Surface,Round,Best of,Winner,Loser,W1,L1,Wsets,Lsets,"
        + "Comment\n1,C,X Open,06/01/2020,I,O,Hard,1st Round,3,Bee,Ant,6,4,2,1,Completed\n"
        + "1,C,X Open,16/01/2020,I,O,Hard,2nd Round,3,Ant,Cat,6,4,2,0,Completed\n",
      games: ["2020 0 -1 0 false", "2020 10 2 0 false"]),
    Sample(
      format: "retrosheet",
      text: log + "\n" + log.replacing("0330", with: "0331").replacing("\"0\"", with: "\"1\"")
        + "\n"
        + log.replacing("0330", with: "0331").replacing("\"0\"", with: "\"2\"") + "\n",
      games: ["2023 0 2 1 false", "2023 1 2 1 false", "2023 1 2 1 false"]),
    Sample(
      format: "afl",
      text:
        "Game,Date,Round,Home.Team,Home.Goals,Home.Behinds,Home.Points,Away.Team,Away.Goals,Away.Behinds,"
        + "Away.Points,Venue,Margin,Season,Round.Type,Round.Number\n"
        + "1,2019-03-21,R1,Bee,14,13,97,Ant,8,16,64,MCG,33,2019,Regular,1\n"
        + "2,2019-09-28,GF,Ant,17,12,114,Bee,3,7,25,MCG,89,2019,Finals,28\n",
      games: ["2019 0 -33 -1 false", "2019 191 89 1 true"]),
    Sample(
      format: "aussportsbetting",
      text: "Date,Home Team,Away Team,Home Score,Away Score,Overtime?,Playoff Game?,Neutral Venue?,"
        + "Home Odds Open,Home Odds Close,Away Odds Open,Away Odds Close\n"
        + "2020-09-10,Bee,Ant,20,34,Y,,,1.5,1.5,2.6,2.6\n2021-02-07,Ant,Bee,31,9,,Y,Y,2.5,2.4,1.5,1.6\n",
      games: ["2020 0 14 -1 false", "2020 150 22 0 true"]),
    Sample(
      format: "college-football",
      text:
        "id,season,week,season_type,start_date,start_time_tbd,completed,neutral_site,conference_game,"
        + "home_id,home_team,home_points,away_id,away_team,away_points\n"
        + "1,2023,1,regular,2023-08-27T02:00:00.000Z,false,true,true,false,1,Ant,42,2,Bee,3\n"
        + "2,2023,1,postseason,2024-01-09T00:30:00.000Z,false,true,false,false,2,Bee,34,1,Ant,13\n",
      games: ["2023 0 39 0 false", "2023 135 -21 -1 true"]),
  ]

  private func words(_ contents: LeagueContents) -> [String] {
    contents.seasons.flatMap(\.games).map { game in
      "\(game.season) \(game.day) \(game.result.map { String($0.margin) } ?? "nil") \(game.site.rawValue) "
        + "\(game.isTournament)"
    }
  }

  @Test(arguments: samples) func `a format reads its files`(sample: Sample) throws {
    let path = try directory.write(sample.text, to: "games.csv")
    let importer = try ImporterDefinition.csv.make(
      ImporterDefinition.Request(path: path, ["format": [sample.format]]))
    #expect(words(try importer.read(for: ImportTarget()).contents) == sample.games)
  }

  @Test func `every format has a sample, or ratings alone`() throws {
    let names = try ImportFormat.builtIn().filter { !$0.hasRatings }.map(\.name)
    #expect(Set(names) == Set(Self.samples.map(\.format)))
  }

  @Test(arguments: samples)
  func `a format and its options typed out give the same bytes`(sample: Sample) throws {
    let path = try directory.write(sample.text, to: "games.csv")
    let format = try ImportFormat(named: sample.format)
    let stores = try [["format": [sample.format]], format.options].map { options in
      let store = GameStore(
        directory: directory.file("data-\(options.count)-\(options["format"] == nil)"))
      let importer = try ImporterDefinition.csv.make(
        ImporterDefinition.Request(path: path, options))
      _ = try store.add(from: importer, at: TestStore.time)
      return try snapshot(of: store.directory)
    }
    #expect(stores[0] == stores[1])
  }

  @Test(arguments: samples) func `a file's format is detected`(sample: Sample) throws {
    let path = try directory.write(sample.text, to: "games.csv")
    let detection = try FormatDetection(path: path, among: try ImportFormat.builtIn())
    #expect(detection.fits.first?.format.name == sample.format)
    #expect(detection.fits.count == 1)
    #expect(detection.fits.first?.games == sample.games.count)
  }

  @Test func `ratings are detected, and are no games`() throws {
    let path = try directory.write("team,elo\nA,1503.9\nB,1300\n", to: "initial_elos.csv")
    let detection = try FormatDetection(path: path, among: try ImportFormat.builtIn())
    #expect(detection.fits.map(\.format.name) == ["fivethirtyeight-initial-elos"])
    let fault = try leagueError {
      _ = try ImporterDefinition.csv.make(
        ImporterDefinition.Request(path: path, ["format": ["fivethirtyeight-initial-elos"]]))
    }
    #expect(fault.fact == "has ratings to begin with, and no games")
  }

  @Test func `a description of one's own is used, and what is typed counts before it`() throws {
    let format = try directory.write(
      """
      {"name": "club", "summary": "The club's results.", "source": "the club",
       "columns": ["When", "Us", "Them", "For", "Against"],
       "map": {"date": "When", "team1": "Us", "team2": "Them", "score1": "For", "score2": "Against"},
       "season": 2019, "home": "team1", "skip-bad-rows": true}
      """, to: "club.json")
    let path = try directory.write(
      "When,Us,Them,For,Against\n2020-01-02,A,B,3,1\nx,A,B,1,1\n", to: "c.csv")
    let options = [
      "format": [format], "season": ["2020"], "map": ["score1=Against", "score2=For"],
    ]
    let league = try ImporterDefinition.csv.make(
      ImporterDefinition.Request(path: path, options)
    ).read(for: ImportTarget())
    #expect(words(league.contents) == ["2020 0 -2 1 false"])
  }

  @Test(arguments: [
    ("{}", "lacks \"name\"; expected a text"),
    ("[]", "is no description of a format; expected an object"),
    (
      "{\"name\":\"a\",\"summary\":\"b\",\"source\":\"c\",\"columns\":[]}",
      "\"columns\" is empty; expected "
        + "what the header has"
    ),
    (
      "{\"name\":\"a\",\"summary\":\"b\",\"source\":\"c\",\"columns\":[\"x\"],\"home\":\"team3\"}",
      "\"home\" is no such thing; expected team1 or team2"
    ),
  ])
  func `a description that is none is refused`(json: String, message: String) throws {
    let path = try directory.write(json, to: "mine.json")
    let fault = try leagueError { _ = try ImportFormat(named: path) }
    #expect(fault.message == path + ": " + message)
  }

  @Test func `an unknown member and an unknown format are named`() throws {
    let path = try directory.write(
      "{\"name\":\"a\",\"summary\":\"b\",\"source\":\"c\",\"columns\":[\"x\"],\"mapp\":{}}",
      to: "mine.json")
    let fault = try leagueError { _ = try ImportFormat(named: path) }
    #expect(fault.message.contains("unknown member \"mapp\"; did you mean \"map\"?"))
    let unknown = try leagueError { _ = try ImportFormat(named: "nflvers") }
    #expect(unknown.message.contains("did you mean \"nflverse\"?"))
  }
}
