-- Aggregates of each season of a league, and of each team in it: derived from its games, and kept true by imports.
CREATE TABLE season_stats (
  league_id {text} NOT NULL, -- The league.
  season {int64} NOT NULL, -- The season's label.
  team_id {int64} NOT NULL, -- The team; -1 for all of the season.
  games {int64} NOT NULL, -- Games with a result.
  points_for {int64} NOT NULL, -- Points scored.
  points_against {int64} NOT NULL, -- Points conceded; of a whole season those of team B.
  avg_margin {double} NOT NULL, -- Mean margin: the team's, or of a whole season the winner's.
  std_margin {double}, -- Its sample standard deviation; null for one game.
  home_games {int64} NOT NULL, -- Games at the home of the team, or of either.
  home_edge {double}, -- Mean margin of the home team in these; null without one.
  digest {text} NOT NULL, -- SHA-256 of the games that it was derived from.
  updated_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT season_stats_key PRIMARY KEY (league_id, season, team_id),
  CONSTRAINT season_stats_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT season_stats_counts CHECK (games > 0)
){clustered};

-- Seasons whose stored aggregates are not true, since they could not be derived.
CREATE TABLE stale_seasons (
  league_id {text} NOT NULL, -- The league.
  season {int64} NOT NULL, -- The season's label.
  CONSTRAINT stale_seasons_key PRIMARY KEY (league_id, season),
  CONSTRAINT stale_seasons_league FOREIGN KEY (league_id) REFERENCES leagues (league_id)
){clustered};
