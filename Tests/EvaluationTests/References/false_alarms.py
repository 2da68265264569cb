"""Prints how often tests tell two equally good forecasters apart at 5 %, in simulated tournaments.

    venv/bin/python false_alarms.py [EXPERIMENTS]

This is what the choice of ClusterBootstrap rests on; FalseAlarmTests.swift repeats a part of it with the
program's own code. Both forecasters misjudge teams all season long, and each day and season by a factor
of its own, with errors from the same distribution. "stud." means studentised, with a standard error of
each draw. False alarms in 100, of 1000 experiments each (standard error 0.7):

                                   paired t      days,  days, not   seasons,   seasons,
                                   of games      stud.      stud.  not stud.  then days
    14 x 63 games, teams                4.7        4.9        5.0        8.2        1.0
    ... teams, days                     6.9        6.1        6.9        8.8        1.5
    ... teams, days, seasons            6.5        5.1        5.8        7.0        1.8
    ... days alone, large               5.8        3.7        4.9        8.2        1.4
    10 x 31 games, teams                5.6        5.3        6.5       11.1        1.6
    ... teams, days                     4.8        4.4        5.5        7.5        1.5
    4 x 63 games, teams, days           6.4        4.8        6.9       20.1        2.2
"""

import sys

import numpy as np
from scipy import stats

DRAWS = 199
CASES = [  # name, seasons, teams, standard deviations in log-odds: of teams, of days, of seasons
    ("14 x 63 games, teams", 14, 64, 0.4, 0, 0),
    ("... teams, days", 14, 64, 0.3, 0.2, 0),
    ("... teams, days, seasons", 14, 64, 0.3, 0.3, 0.2),
    ("... days alone, large", 14, 64, 0.1, 0.4, 0),
    ("10 x 31 games, teams", 10, 32, 0.4, 0, 0),
    ("... teams, days", 10, 32, 0.3, 0.3, 0),
    ("4 x 63 games, teams, days", 4, 64, 0.3, 0.3, 0),
]


def tournaments(random, seasons, teams, team_error, day_error, season_error):
    """Differences in log loss, and the season and the day of each; rounds of 4 games and more take two
    days where there are 64 teams."""
    differences, season_of, day_of = [], [], []
    for season in range(seasons):
        strength = random.normal(0, 1.2, teams)
        errors = random.normal(0, team_error, (2, teams))
        season_factor = np.exp(random.normal(0, season_error, 2))
        alive, day = np.arange(teams), 0
        while len(alive) > 1:
            a, b = alive[0::2], alive[1::2]
            days = 2 if teams == 64 and len(a) >= 4 else 1
            part = np.arange(len(a)) % days
            truth = strength[a] - strength[b]
            won = random.random(len(a)) < 1 / (1 + np.exp(-truth))
            day_factor = np.exp(random.normal(0, day_error, (2, days)))[:, part]
            said = (truth + errors[:, a] - errors[:, b]) * season_factor[:, None] * day_factor
            loss = np.logaddexp(0, np.where(won, -said, said))
            differences.append(loss[1] - loss[0])
            season_of.append(np.full(len(a), season))
            day_of.append(day + part)
            alive, day = np.where(won, a, b), day + days
    return tuple(map(np.concatenate, (differences, season_of, day_of)))


def bootstrap(differences, clusters, random):
    """p-values of the studentised and of the plain bootstrap of clusters."""
    _, place = np.unique(clusters, return_inverse=True)
    sums, sizes = np.bincount(place, differences), np.bincount(place).astype(float)
    mean, count = differences.mean(), len(sums)
    residuals = sums - mean * sizes
    error = np.sqrt(count / (count - 1) * (residuals**2).sum()) / sizes.sum()
    drawn = random.integers(0, count, (DRAWS, count))
    r, n = residuals[drawn], sizes[drawn]
    shift = r.sum(1) / n.sum(1)
    squares = ((r - shift[:, None] * n) ** 2).sum(1)
    errors = np.sqrt(count / (count - 1) * squares) / n.sum(1)
    with np.errstate(divide="ignore"):  # a draw of one cluster alone lies infinitely far out
        studentised = (1 + (abs(shift / errors) >= abs(mean / error)).sum()) / (DRAWS + 1)
    return studentised, (1 + (abs(shift) >= abs(mean)).sum()) / (DRAWS + 1)


def two_level(differences, seasons, days, random):
    """The p-value of drawing seasons, then days within each."""
    mean = differences.mean()
    parts = []
    for season in np.unique(seasons):
        here = seasons == season
        _, place = np.unique(days[here], return_inverse=True)
        sums = np.bincount(place, differences[here] - mean)
        parts.append((sums, np.bincount(place)))
    total, count = np.zeros(DRAWS), np.zeros(DRAWS)
    for draw in range(DRAWS):
        for season in random.integers(0, len(parts), len(parts)):
            sums, sizes = parts[season]
            chosen = random.integers(0, len(sums), len(sums))
            total[draw] += sums[chosen].sum()
            count[draw] += sizes[chosen].sum()
    return (1 + (abs(total / count) >= abs(mean)).sum()) / (DRAWS + 1)


def main(experiments):
    random = np.random.default_rng(1)
    for name, *shape in CASES:
        found = []
        for _ in range(experiments):
            differences, seasons, days = tournaments(random, *shape)
            by_day = bootstrap(differences, seasons * 100 + days, random)
            _, by_season = bootstrap(differences, seasons, random)
            both = two_level(differences, seasons, days, random)
            found.append([stats.ttest_1samp(differences, 0).pvalue, *by_day, by_season, both])
        rates = 100 * (np.array(found) <= 0.05).mean(axis=0)
        print(f"{name:28}", *(f"{rate:10.1f}" for rate in rates), flush=True)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
