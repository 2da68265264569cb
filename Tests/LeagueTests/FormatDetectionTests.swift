import Faults
import TestSupport
import Testing

@testable import League

/// Which format a file has, by the headers that the sites write, and that other tables have none.
@Suite struct FormatDetectionTests {
  private let directory = TemporaryDirectory()

  private func names(_ text: String) throws -> [String] {
    let path = try directory.write(text, to: "file.csv")
    return try FormatDetection(path: path, among: try ImportFormat.builtIn()).fits
      .map(\.format.name)
  }

  /// Headers of several years of a site, which differ.
  private static let headers: [(format: String, header: String)] = [
    ("football-data", "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR,,,"),
    ("football-data", "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HTHG,HTAG,HTR,Attendance,Referee"),
    ("football-data", "\u{FEFF}Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HTHG,HTAG,B365H,BFDH"),
    ("football-data-extra", "Country,League,Season,Date,Time,Home,Away,HG,AG,Res,PH,PD,PA,MaxH"),
    ("football-data-extra", "Country,League,Season,Date,Time,Home,Away,HG,AG,Res,PSCH,PSCD,B365CA"),
    (
      "engsoccerdata",
      "Date,Season,home,visitor,FT,hgoal,vgoal,division,tier,totgoal,goaldif,result"
    ),
    ("engsoccerdata", "Date,Season,home,visitor,HT,FT,hgoal,vgoal,tier,round,group,notes"),
    (
      "engsoccerdata",
      "Date,Season,home,visitor,FT,hgoal,vgoal,round,tie,aet,pen,pens,hp,vp,Venue,attendance,neutral"
    ),
    (
      "international-results",
      "date,home_team,away_team,home_score,away_score,tournament,city,country,neutral"
    ),
    ("basketball-reference", "Date,Start (ET),Visitor/Neutral,PTS,Home/Neutral,PTS,,,Notes"),
    (
      "basketball-reference",
      "Date,Start (ET),Visitor/Neutral,PTS,Home/Neutral,PTS,,,Attend.,LOG,Arena,Notes"
    ),
    (
      "pro-football-reference",
      "Week,Day,Date,Time,Winner/tie,,Loser/tie,,PtsW,PtsL,YdsW,TOW,YdsL,TOL"
    ),
    (
      "nflverse",
      "game_id,season,game_type,week,gameday,weekday,gametime,away_team,away_score,home_team,home_score,"
        + "location,result,total,overtime,old_game_id,gsis,nfl_detail_id,pfr,pff,espn,ftn,away_rest,home_rest"
    ),
    (
      "fivethirtyeight-nfl",
      "date,season,neutral,playoff,team1,team2,elo1,elo2,elo_prob1,score1,score2,result1"
    ),
    (
      "fivethirtyeight-nfl-qb",
      "date,season,neutral,playoff,team1,team2,elo1_pre,elo2_pre,elo_prob1,elo_prob2,elo1_post,elo2_post,"
        + "qbelo1_pre,qbelo2_pre,qb1,qb2,qb1_value_pre,qb2_value_pre,score1,score2,quality,importance"
    ),
    (
      "fivethirtyeight-nba",
      "date,season,neutral,playoff,team1,team2,elo1_pre,elo2_pre,elo_prob1,elo_prob2,elo1_post,elo2_post,"
        + "carm-elo1_pre,carm-elo2_pre,carm-elo_prob1,raptor1_pre,score1,score2,quality"
    ),
    (
      "fivethirtyeight-nba-sides",
      "gameorder,game_id,lg_id,_iscopy,year_id,date_game,seasongame,is_playoffs,team_id,fran_id,pts,elo_i,"
        + "elo_n,win_equiv,opp_id,opp_fran,opp_pts,opp_elo_i,opp_elo_n,game_location,game_result,forecast"
    ),
    (
      "fivethirtyeight-mlb",
      "date,season,neutral,playoff,team1,team2,elo1_pre,elo2_pre,elo_prob1,elo_prob2,elo1_post,elo2_post,"
        + "rating1_pre,rating2_pre,pitcher1,pitcher2,pitcher1_rgs,score1,score2"
    ),
    (
      "fivethirtyeight-nhl",
      "season,date,playoff,neutral,status,ot,home_team,away_team,home_team_abbr,away_team_abbr,"
        + "home_team_pregame_rating,away_team_pregame_rating,home_team_score,away_team_score"
    ),
    (
      "fivethirtyeight-soccer",
      "season,date,league_id,league,team1,team2,spi1,spi2,prob1,prob2,probtie,proj_score1,proj_score2,"
        + "importance1,importance2,score1,score2,xg1,xg2,nsxg1,nsxg2,adj_score1,adj_score2"
    ),
    (
      "fivethirtyeight-soccer",
      "date,league_id,league,team1,team2,spi1,spi2,prob1,prob2,probtie,proj_score1,proj_score2,score1,score2"
    ),
    (
      "tennis",
      "tourney_id,tourney_name,surface,draw_size,tourney_level,tourney_date,match_num,winner_id,winner_seed,"
        + "winner_entry,winner_name,loser_id,loser_name,score,best_of,round,minutes,w_ace"
    ),
    (
      "tennis",
      "tourney_id,tourney_name,surface,draw_size,tourney_level,indoor,tourney_date,match_num,winner_id,"
        + "winner_name,loser_id,loser_name,score,best_of,round"
    ),
    (
      "tennis-data",
      "ATP,Location,Tournament,Date,Series,Court,Surface,Round,Best of,Winner,Loser,WRank,LRank,W1,L1,"
        + "Wsets,Lsets,Comment,B365W,B365L"
    ),
    (
      "tennis-data",
      "WTA,Location,Tournament,Date,Tier,Court,Surface,Round,Best of,Winner,Loser,Wsets,Lsets,Comment"
    ),
    (
      "afl",
      "Game,Date,Round,Home.Team,Home.Goals,Home.Behinds,Home.Points,Away.Team,Away.Goals,Away.Behinds,"
        + "Away.Points,Venue,Margin,Season,Round.Type,Round.Number"
    ),
    (
      "aussportsbetting",
      "Date,Home Team,Away Team,Home Score,Away Score,Overtime?,Playoff Game?,Neutral Venue?,Home Odds,"
        + "Away Odds,Home Line"
    ),
    (
      "college-football",
      "Id,Season,Week,SeasonType,StartDate,StartTimeTbd,Completed,NeutralSite,ConferenceGame,HomeTeam,"
        + "HomePoints,AwayTeam,AwayPoints"
    ),
    (
      "college-football",
      "game_id,season,week,season_type,start_date,start_time_tbd,completed,neutral_site,home_id,home_team,"
        + "home_points,away_id,away_team,away_points"
    ),
    ("fivethirtyeight-initial-elos", "team,elo"),
  ]

  @Test(arguments: headers)
  func `a site's header is known, whatever its year`(format: String, header: String) throws {
    let count = header.split(separator: ",", omittingEmptySubsequences: false).count
    let row = Array(repeating: "", count: count).joined(separator: ",")
    #expect(try names(header + "\n" + row + "\n") == [format])
    // The site's separators and line ends do not count.
    #expect(try names((header + "\n" + row + "\n").replacing("\n", with: "\r\n")) == [format])
  }

  @Test func `every format has a header here, or none`() throws {
    let formats = try ImportFormat.builtIn().filter { $0.width == nil }.map(\.name)
    #expect(Set(formats) == Set(Self.headers.map(\.format)))
  }

  private static let others = [
    // Odds and prices.
    "id,commence_time,bookmaker,home_team,away_team,home_price,away_price\nx,2025-09-04,b,A,B,1.9,1.9\n",
    "Date,Sport,Event,Bookmaker,Selection,Odds\n2025-01-02,NBA,A v B,b,A,1.9\n",
    "ticker,end_period_ts,yes_bid_close,yes_ask_close,price_close,volume\nX,1,40,42,41,9\n",
    "date,open,high,low,close,volume\n2020-01-02,1,2,0,1,9\n",
    "Div,Date,Time,HomeTeam,AwayTeam,Referee,B365H,B365D,B365A\nE0,01/08/2025,20:00,A,B,R,1,2,3\n",
    // Shots of a launch monitor, and of a game.
    "Date,Player,Club Type,Ball Speed,Launch Angle,Spin Rate,Carry Distance\nx,p,7 Iron,110,18,6000,150\n",
    "GAME_ID,PLAYER_NAME,TEAM_NAME,PERIOD,SHOT_DISTANCE,SHOT_MADE_FLAG,GAME_DATE\n1,p,T,1,3,1,20200102\n",
    // Players and teams.
    "Rk,Player,Pos,Age,Tm,G,GS,MP,FG,FGA,PTS\n1,X,C,24,A,82,80,30,5,9,30\n",
    "player_id,player_name,position,recent_team,season,week,passing_yards\n1,X,QB,A,2023,1,300\n",
    "Rk,Squad,MP,W,D,L,GF,GA,GD,Pts\n1,A,38,28,5,5,89,31,58,89\n",
    "Team,W,L,PCT,GB\nA,3,1,.750,-\n",
    "rank,prev_rank,name,league,off,def,spi\n1,1,A,L,3,0.3,90\n",
    "team,conf,elo,rank\nA,E,1500,1\n",
    "date,team,elo\n2020-01-02,A,1500\n", "ranking_date,rank,player,points\n20200106,1,9,9000\n",
    "player_id,name_first,name_last,hand,dob,ioc\n1,A,B,R,19900101,USA\n",
    "playerID,yearID,teamID,G,AB,H,HR\nx,2020,A,60,200,50,9\n",
    "play_id,game_id,home_team,away_team,season_type,week,posteam,desc\n1,x,A,B,REG,1,A,run\n",
    // Kaggle's tables, which have an import of their own.
    "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT\n2020,1,1,2,3,1,N,0\n",
    "Season,Seed,TeamID\n2020,W01,1101\n", "ID,Pred\n2020_1101_1102,0.5\n",
    "RowId,Tournament,Bracket,Slot,Team\n0,M,1,R1W1,W01\n",
    "Season,RankingDayNum,SystemName,TeamID,OrdinalRank\n2020,35,X,1101,9\n",
    // Games that say too little, and games in nobody's layout.
    "season,date,team1,team2,score1,score2,neutral\n2020,2020-01-02,A,B,1,0,0\n",
    "Date,Home Team,Away Team,Result\n2020-01-02,A,B,3-1\n",
    "Week,Day,Date,VisTm,HomeTm\n1,Thu,2020-01-02,A,B\n", "game_id,home_team,away_team\n1,A,B\n",
    "date,home_team,away_team,home_score,away_score\n2020-01-02,A,B,1,0\n",
    "date,home_team,away_team,winner,first_shooter\n2020-01-02,A,B,A,\n",
    // Something else altogether.
    "passengers,class,survived\nx,1,0\n", "lat,lon,name\n1,2,x\n", "date;kwh\n2020-01-02;3\n",
    "a\n1\n",
  ]

  @Test(arguments: others) func `no format is named for other tables`(text: String) throws {
    #expect(try names(text).isEmpty)
  }

  @Test(arguments: [
    (
      "Date;Home Team;Away Team;Home Score;Away Score\n;;;;\n",
      "map date=Date|map team1=Home Team|map team2=Away Team|map score1=Home Score|map score2=Away Score|"
        + "home team1|season_from_date 07-01"
    ),
    (
      "season,Datum,Heim,Gast,Ergebnis,neutral\n,,,,,\n",
      "map date=Datum|map team1=Heim|map team2=Gast|map score=Ergebnis|map neutral=neutral"
    ), ("name,age\n,\n", ""), ("Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n,,,,,\n", ""),
  ])
  func `columns are guessed by their names where no format fits`(text: String, expected: String)
    throws
  {
    let path = try directory.write(text, to: "file.csv")
    let guess = try FormatDetection(path: path, among: try ImportFormat.builtIn()).guess
    let words = guess?.options.map { "\($0.name) \($0.value)" }.joined(separator: "|") ?? ""
    #expect(words == expected)
  }

  @Test
  func `a file of as many columns without a header is no game log unless it begins with a date`()
    throws
  {
    let cells = Array(repeating: "x", count: 160).joined(separator: ",")
    #expect(try names("y,\(cells)\n").isEmpty)
    #expect(try names("20230330,\(cells)\n") == ["retrosheet"])
  }
}
