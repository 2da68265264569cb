"""The margin filter with home edges, its likelihood and its fit, written out plainly with NumPy and SciPy.

usage: margin_filter.py FILE

FILE is a JSON object that MarginFilterReferenceTests writes:

    {"teams": 12,
     "seasons": [{"conferences": [0, 1, …] or null,
                  "games": [[day, team A, team B, site, margin], …]}, …],
     "parameters": {"newcomer_rating": …, …},
     "joint": false, "evaluations": 0}

Prints a JSON object: `likelihood`, the negative log likelihood of the margins of all seasons but the
first, and `probabilities`, of every game in turn; with evaluations above 0, also `fit`: what SciPy's
Nelder-Mead comes to in as many from the prior means, with `objective` and `estimates`.
"""

import json
import sys
from math import asinh, erf, exp, log, log1p, pi, sqrt

import numpy
from scipy.optimize import minimize

SORT = numpy.argsort
# Which of two equal vertices comes first depends on the processor's sort unless it is a stable one.
numpy.argsort = lambda values: SORT(values, kind="stable")


class Filter:
    """States: the ratings of all teams, their home bonuses, and the league's home edge.

    With independent states the covariance is a diagonal, and games of a day are learnt in sums of
    precisions. With joint strengths all games of a day are one matrix update of the ratings; the home
    edges stay on the diagonal, and to the ratings they are so much more noise.
    """

    def __init__(self, count, parameters, joint):
        self.count, self.p, self.joint = count, parameters, joint
        self.mean = numpy.zeros(2 * count + 1)
        self.mean[-1] = parameters["home_advantage"]
        self.covariance = numpy.zeros((2 * count + 1, 2 * count + 1))
        for team in range(count):
            self.covariance[team, team] = parameters["newcomer_variance"]
            self.covariance[count + team, count + team] = parameters["home_bonus_variance"]
        self.known = [False] * count
        self.seasons = 0

    def begin(self, conferences):
        count, p = self.count, self.p
        self.last = [None] * count
        self.seasons += 1
        if self.seasons == 1:
            return
        known = [team for team in range(count) if self.known[team]]
        old = self.mean.copy()
        for team in range(count):
            if team not in known:
                self.mean[team] = p["newcomer_rating"]
                continue
            peers = known
            if conferences is not None and conferences[team] >= 0:
                peers = [other for other in known if conferences[other] == conferences[team]]
            mean = sum(old[other] for other in peers) / len(peers)
            self.mean[team] = p["carryover"] * old[team] + p["conference_pull"] * mean
        for one in known:
            for other in known:
                self.covariance[one, other] *= p["variance_carryover"]
            self.covariance[one, one] += p["season_variance"]
        self.covariance[-1, -1] += p["home_drift"]

    def design(self, game):
        row = numpy.zeros(2 * self.count + 1)
        _, one, other, site, _ = game
        row[one], row[other] = 1, -1
        if site:
            row[self.count + (one if site > 0 else other)] = site
            row[-1] = site
        return row

    def soften(self, margin):
        softening = self.p["margin_softening"]
        return softening * asinh(margin / softening)

    def day(self, games):
        """Learns a day; the probability and the negative log likelihood of each game."""
        for day, one, other, _, _ in games:
            for team in (one, other):
                if self.last[team] is not None:
                    grown = self.p["daily_variance"] * (day - self.last[team])
                    self.covariance[team, team] += grown
                self.last[team], self.known[team] = day, True
        rows = numpy.array([self.design(game) for game in games])
        spread = rows @ self.covariance @ rows.T + self.p["game_variance"] * numpy.eye(len(games))
        variances = numpy.diagonal(spread)
        leads = rows @ self.mean
        surprises = numpy.array([self.soften(game[4]) for game in games]) - leads
        self.add_up(rows, surprises, variances)
        answers = []
        for game, lead, surprise, variance in zip(games, leads, surprises, variances):
            density = 0.5 * log(2 * pi * variance) + 0.5 * surprise * surprise / variance
            bend = 0.5 * log1p((game[4] / self.p["margin_softening"]) ** 2)
            answers.append((0.5 * (1 + erf(lead / sqrt(2 * variance))), density + bend))
        return answers

    def add_up(self, rows, surprises, variances):
        count = self.count
        strengths = self.covariance[:count, :count].copy()
        own = numpy.diagonal(self.covariance).copy()
        gains, pulls = numpy.zeros(len(own)), numpy.zeros(len(own))
        for row, surprise, variance in zip(rows, surprises, variances):
            for state in numpy.nonzero(row)[0]:
                others = variance - own[state]
                gains[state] += 1 / others
                pulls[state] += row[state] * surprise / others
        now = own / (1 + own * gains)
        mean = self.mean + now * pulls
        self.covariance = numpy.diag(now)
        if self.joint:
            design = rows[:, :count]
            rest = variances - numpy.diagonal(design @ strengths @ design.T)
            gain = strengths @ design.T @ numpy.linalg.inv(
                design @ strengths @ design.T + numpy.diag(rest))
            mean[:count] = self.mean[:count] + gain @ surprises
            self.covariance[:count, :count] = strengths - gain @ design @ strengths
        self.mean = mean


def walk(league, parameters, joint):
    """The probability of each game, and the negative log likelihood of all seasons but the first."""
    rule = Filter(league["teams"], parameters, joint)
    probabilities, likelihood = [], 0.0
    for number, season in enumerate(league["seasons"]):
        rule.begin(season["conferences"])
        days = {}
        for game in season["games"]:
            days.setdefault(game[0], []).append(game)
        for day in sorted(days):
            for probability, density in rule.day(days[day]):
                probabilities.append(probability)
                likelihood += density if number > 0 else 0
    return probabilities, likelihood


def priors(scale, conferences):
    """Name: mean and deviation of its coordinate, and what the coordinate means."""
    square = scale * scale
    table = {
        "newcomer_rating": (-0.4, 0.2, lambda x: x * scale),
        "home_advantage": (0.2, 0.1, lambda x: x * scale),
        "conference_pull": (0.1, 0.1, lambda x: x),
        "carryover": (1.1, 0.5, lambda x: 1 / (1 + exp(-x))),
        "variance_carryover": (0.6, 0.5, lambda x: 1 / (1 + exp(-x))),
        "margin_softening": (log(3.5), 0.5, lambda x: exp(x) * scale),
        "newcomer_variance": (log(0.25), 0.7, lambda x: exp(x) * square),
        "season_variance": (log(0.07), 0.7, lambda x: exp(x) * square),
        "daily_variance": (log(1.5e-4), 1.0, lambda x: exp(x) * square),
        "game_variance": (log(0.6), 0.4, lambda x: exp(x) * square),
        "home_bonus_variance": (log(0.003), 1.0, lambda x: exp(x) * square),
        "home_drift": (log(1e-4), 1.0, lambda x: exp(x) * square),
    }
    if not conferences:
        del table["conference_pull"]
    return table


def fit(league, evaluations):
    margins = [game[4] for season in league["seasons"][1:] for game in season["games"]]
    scale = sqrt(sum(margin * margin for margin in margins) / len(margins))
    table = priors(scale, any(season["conferences"] for season in league["seasons"]))

    def parameters(point):
        values = {"conference_pull": 0.0}
        for coordinate, (name, (mean, deviation, meaning)) in zip(point, table.items()):
            values[name] = meaning(mean + deviation * coordinate)
        return values

    def objective(point):
        likelihood = walk(league, parameters(point), False)[1]
        return likelihood + 0.5 * sum(coordinate * coordinate for coordinate in point)

    start = numpy.zeros(len(table))
    simplex = numpy.vstack([start, 2 * numpy.eye(len(table))])
    found = minimize(
        objective, start, method="Nelder-Mead", options={
            "initial_simplex": simplex, "maxfev": evaluations, "maxiter": 10**9,
            "xatol": 1e-6, "fatol": 1e-6})
    return {
        "objective": float(found.fun), "evaluations": int(found.nfev), "scale": scale,
        "estimates": {name: float(value) for name, value in parameters(found.x).items()}}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        league = json.load(file)
    probabilities, likelihood = walk(league, league["parameters"], league["joint"])
    answer = {"likelihood": float(likelihood), "probabilities": [float(p) for p in probabilities]}
    if league["evaluations"]:
        answer["fit"] = fit(league, league["evaluations"])
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
