-- A game's id begins with its season, so that the key finds a season's results.
DROP INDEX results_by_season;
