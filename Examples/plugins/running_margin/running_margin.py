"""A model of one's own: each team has a rating in points, which follows the margins of its games.

Speaks the protocol of docs/plugins.md: one JSON object a line, on standard input and output.
"""

import json
import math
import sys
from collections import defaultdict


class RunningMargin:
    def __init__(self, rate, home_advantage, spread, carryover):
        self.rate, self.home_advantage = rate, home_advantage
        self.spread, self.carryover = spread, carryover
        self.ratings = defaultdict(float)  # points above the average team, by team id

    def begin_season(self):
        for team in self.ratings:
            self.ratings[team] *= self.carryover

    def margin(self, game):
        """By how many points team A should win; the site is 1, 0 or -1 from its view."""
        lead = self.ratings[game["team_a"]] - self.ratings[game["team_b"]]
        return lead + self.home_advantage * game["site"]

    def predict(self, games):
        return [0.5 + 0.5 * math.erf(self.margin(game) / (self.spread * math.sqrt(2)))
                for game in games]

    def update(self, games, results):
        # All from the ratings of the morning: games of one day do not know of each other.
        surprises = [result and result["score_a"] - result["score_b"] - self.margin(game)
                     for game, result in zip(games, results)]
        for game, surprise in zip(games, surprises):
            if surprise is not None:  # a game without a result teaches nothing
                self.ratings[game["team_a"]] += self.rate * surprise
                self.ratings[game["team_b"]] -= self.rate * surprise


def answer(message):
    print(json.dumps(message), flush=True)


for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "hello":
        model = RunningMargin(**message["hyperparameters"])
        answer({"type": "ready", "protocol": 1})
    elif message["type"] == "season":
        model.begin_season()
    elif message["type"] == "predict":
        answer({"type": "probabilities", "values": model.predict(message["matchups"])})
    elif message["type"] == "update":
        model.update(message["matchups"], message["results"])
