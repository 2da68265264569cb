// What scripts/bench compares almanac with: the same Parquet files read with Arrow alone, and the same
// Elo over the same games as a bare loop. Prints seconds and the log loss, to show that it is the same.
#include <arrow/api.h>
#include <arrow/io/file.h>
#include <parquet/arrow/reader.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

struct Game {
  int32_t season, day, team_a, team_b, score_a, score_b;
  int8_t site;
  bool is_tournament;
};

static double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

template <typename Array, typename Value>
static void append(const std::shared_ptr<arrow::Table> &table, const char *name,
                   std::vector<Value> &values) {
  for (const auto &chunk : table->GetColumnByName(name)->chunks()) {
    const auto &array = static_cast<const Array &>(*chunk);
    for (int64_t i = 0; i < array.length(); ++i) values.push_back(array.Value(i));
  }
}

static std::vector<Game> read(const std::string &directory) {
  std::map<int, std::string> files;
  for (const auto &entry : std::filesystem::directory_iterator(directory + "/games")) {
    files[std::stoi(entry.path().filename().string().substr(7))] =
        entry.path().string() + "/games.parquet";
  }
  std::vector<Game> games;
  std::map<int64_t, int32_t> places;
  for (const auto &[season, path] : files) {
    auto file = arrow::io::ReadableFile::Open(path).ValueOrDie();
    auto reader = parquet::arrow::OpenFile(file, arrow::default_memory_pool()).ValueOrDie();
    std::vector<int> columns;
    std::shared_ptr<arrow::Schema> schema;
    if (!reader->GetSchema(&schema).ok()) std::abort();
    for (const char *name : {"day", "team_a_id", "team_b_id", "score_a", "score_b", "site",
                             "overtimes", "is_tournament"}) {
      columns.push_back(schema->GetFieldIndex(name));
    }
    auto table = reader->ReadTable(columns).ValueOrDie();
    std::vector<int32_t> day, score_a, score_b;
    std::vector<int64_t> team_a, team_b;
    std::vector<int8_t> site;
    std::vector<bool> is_tournament;
    append<arrow::Int32Array>(table, "day", day);
    append<arrow::Int64Array>(table, "team_a_id", team_a);
    append<arrow::Int64Array>(table, "team_b_id", team_b);
    append<arrow::Int32Array>(table, "score_a", score_a);
    append<arrow::Int32Array>(table, "score_b", score_b);
    append<arrow::Int8Array>(table, "site", site);
    append<arrow::BooleanArray>(table, "is_tournament", is_tournament);
    for (size_t i = 0; i < day.size(); ++i) {
      const auto a = places.emplace(team_a[i], places.size()).first->second;
      const auto b = places.emplace(team_b[i], places.size()).first->second;
      games.push_back({season, day[i], a, b, score_a[i], score_b[i], site[i], is_tournament[i]});
    }
  }
  return games;
}

struct Team {
  double rating = 1500;
  int32_t season = 0, games = 0;
  bool is_known = false;
};

struct Change {
  double gain, loss;
};

static double ten_to_the_minus(double lead) { return std::exp(-M_LN10 / 400 * lead); }

int main(int count, char **arguments) {
  if (count != 3) return 64;
  const int first_predicted = std::stoi(arguments[2]);
  const double start = now();
  const std::vector<Game> games = read(arguments[1]);
  const double read_done = now();

  // Elo's defaults, but toward the mean: a loop without conferences.
  const double k = 42.5, boost = 1.75, home = 85, carryover = 0.9, newcomer = 1050;
  double growth[256];
  for (int margin = 0; margin < 256; ++margin) growth[margin] = std::pow(margin + 3.0, 0.8);
  int32_t teams = 0;
  for (const Game &game : games) teams = std::max({teams, game.team_a + 1, game.team_b + 1});
  std::vector<Team> team(teams);
  std::vector<Change> changes(games.size());
  double log_loss = 0;
  int64_t predicted = 0;
  const double walk_start = now();
  for (size_t from = 0, to; from < games.size(); from = to) {
    for (to = from; to < games.size() && games[to].season == games[from].season &&
                    games[to].day == games[from].day;
         ++to) {
      const Game &game = games[to];
      for (const int32_t place : {game.team_a, game.team_b}) {
        Team &one = team[place];
        if (one.season == game.season) continue;
        if (one.is_known) one.rating = 1500 + carryover * (one.rating - 1500);
        else if (game.season != games[0].season) one.rating = newcomer;
        one.season = game.season;
        one.games = 0;
        one.is_known = true;
      }
      const Team &a = team[game.team_a], &b = team[game.team_b];
      const double lead = a.rating - b.rating + home * game.site;
      const double p = 1 / (1 + ten_to_the_minus(lead));
      const int margin = game.score_a - game.score_b;
      const double outcome = margin > 0 ? 1 : margin < 0 ? 0 : 0.5;
      const double winner_lead = margin > 0 ? lead : margin < 0 ? -lead : 0;
      const double step = k * growth[std::min(std::abs(margin), 255)] /
                          (7.5 + 0.006 * winner_lead) * (outcome - p);
      changes[to] = {step * (1 + boost / (1 + a.games)), step * (1 + boost / (1 + b.games))};
      if (game.is_tournament && game.season >= first_predicted) {
        log_loss -= std::log(margin > 0 ? p : 1 - p);
        ++predicted;
      }
    }
    for (size_t i = from; i < to; ++i) {
      team[games[i].team_a].rating += changes[i].gain;
      team[games[i].team_b].rating -= changes[i].loss;
      ++team[games[i].team_a].games;
      ++team[games[i].team_b].games;
    }
  }
  const double walk_done = now();
  std::printf("{\"games\": %zu, \"read_seconds\": %.9f, \"walk_seconds\": %.9f, \"log_loss\": %.12f}\n",
              games.size(), read_done - start, walk_done - walk_start, log_loss / predicted);
}
