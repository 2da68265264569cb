"""Writes dense_ratings.json: made-up leagues, and every team's ratings after each of their days.

    python -m venv venv && venv/bin/pip install numpy && venv/bin/python make.py

Ratings come from the textbook matrices, dense, solved afresh each day. A game is [team A, team B,
margin, site], both from A's view; the ratings of a team that has not played are null.
"""

import json
import pathlib

import numpy as np

HOME_ADVANTAGE, RIDGE, DAMPING = 3.5, 1.0, 0.85
DAYS = 8

# Name: number of teams, games a day, and which pairs may meet.
LEAGUES = {
    "all against all": (12, 9, lambda a, b: True),
    "two that never meet": (14, 8, lambda a, b: a % 2 == b % 2),
    "few games": (20, 2, lambda a, b: True),
    "a chain": (10, 3, lambda a, b: abs(a - b) == 1),
    "many rematches": (4, 7, lambda a, b: a < 3 and b < 3),
}


def schedule(name, random):
    teams, games_a_day, may_meet = LEAGUES[name]
    pairs = [(a, b) for a in range(teams) for b in range(teams) if a != b and may_meet(a, b)]
    for _ in range(DAYS):
        yield [
            [*pairs[random.integers(len(pairs))], int(random.integers(-4, 5)) * 5,
             int(random.integers(-1, 2))]
            for _ in range(games_a_day)
        ]


def laplacian(games, teams):
    matrix = np.zeros((teams, teams))
    for a, b, _, _ in games:
        matrix[[a, b], [a, b]] += 1
        matrix[[a, b], [b, a]] -= 1
    return matrix


def totals(games, teams, value):
    sums = np.zeros(teams)
    for game in games:
        sums[game[0]] += value(game)
        sums[game[1]] -= value(game)
    return sums


def pagerank(games, played):
    """The stationary distribution of the full transition matrix, as a logarithm."""
    place = {team: index for index, team in enumerate(played)}
    flow = np.zeros((len(played), len(played)))  # to the winner's row from the loser's column
    for a, b, margin, _ in games:
        share = 1 if margin > 0 else 0 if margin < 0 else 0.5
        flow[place[a], place[b]] += share
        flow[place[b], place[a]] += 1 - share
    losses = flow.sum(axis=0)
    flow = np.where(losses > 0, flow / np.where(losses > 0, losses, 1), 1 / len(played))
    google = DAMPING * flow + (1 - DAMPING) / len(played)
    values, vectors = np.linalg.eig(google)
    weights = np.real(vectors[:, np.argmax(np.real(values))])
    return np.log(weights / weights.mean())


def ratings(games, teams):
    matrix = laplacian(games, teams)
    played = np.flatnonzero(np.diag(matrix))
    margins = totals(games, teams, lambda game: game[2])
    solutions = {
        "srs": np.linalg.solve(
            matrix + RIDGE * np.eye(teams),
            totals(games, teams, lambda game: game[2] - HOME_ADVANTAGE * game[3])),
        "colley": np.linalg.solve(
            matrix + 2 * np.eye(teams),
            1 + totals(games, teams, lambda game: np.sign(game[2])) / 2),
        "massey": np.linalg.pinv(matrix, hermitian=True) @ margins,
        "pagerank": np.zeros(teams),
    }
    solutions["pagerank"][played] = pagerank(games, played)
    return {
        name: [round(float(value), 12) if team in played else None
               for team, value in enumerate(solution)]
        for name, solution in solutions.items()
    }


def league(name, seed):
    random = np.random.default_rng(seed)
    teams = LEAGUES[name][0]
    days, games = [], []
    for day in schedule(name, random):
        games += day
        days.append({"games": day, "ratings": ratings(games, teams)})
    return {"name": name, "teams": teams, "days": days}


def main():
    target = pathlib.Path(__file__).with_name("dense_ratings.json")
    leagues = [league(name, seed) for seed, name in enumerate(LEAGUES, start=1)]
    content = {"made_by": f"NumPy {np.__version__}", "leagues": leagues}
    target.write_text(json.dumps(content) + "\n")


main()
