"""Writes bracket68.json: what another program says of the bracket that ReferenceBracket.swift reads.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 && venv/bin/python make.py

The bracket has 68 seeds and the slots that Kaggle would name for them; teams are their seeds' places in
the list. A team of weight v beats one of weight w with probability v / (v + w). How far teams get comes
from recursion over slots with memory; the best picks of each pool from an integer program that SciPy's
HiGHS solves, in which nothing is known of brackets but that who wins a slot wins one before; the most
probable bracket from recursion with products.
"""

import functools
import json
import math

import numpy
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp

PLAY_INS = ["W16", "Y16", "Z11", "Z12"]
RULES = {
    "doubling": lambda round, number: 2 ** (round - 1),
    "fibonacci": lambda round, number: [2, 3, 5, 8, 13, 21][round - 1],
    "seed_bonus": lambda round, number: 2 ** (round - 1) + number,
}

seeds = []
for region in "WXYZ":
    for number in range(1, 17):
        name = f"{region}{number:02}"
        seeds += [name + "a", name + "b"] if name in PLAY_INS else [name]

slots = {name: (name + "a", name + "b") for name in PLAY_INS}
for region in "WXYZ":
    for game in range(1, 9):
        slots[f"R1{region}{game}"] = (f"{region}{game:02}", f"{region}{17 - game:02}")
    for round, games in [(2, 4), (3, 2), (4, 1)]:
        for game in range(1, games + 1):
            before = f"R{round - 1}{region}"
            slots[f"R{round}{region}{game}"] = (before + str(game), before + str(2 * games + 1 - game))
slots["R5WX"] = ("R4W1", "R4X1")
slots["R5YZ"] = ("R4Y1", "R4Z1")
slots["R6CH"] = ("R5WX", "R5YZ")


def weight(place):
    # Seeds matter most; the rest keeps teams of one seed apart.
    return 100 * (19 - int(seeds[place][1:3])) ** 2 + 700 * (place * 37 % 11) + place


def beats(team, other):
    return weight(team) / (weight(team) + weight(other))


@functools.cache
def teams(source):
    if source in slots:
        return teams(slots[source][0]) + teams(slots[source][1])
    return [seeds.index(source)]


def round_of(slot):
    return int(slot[1]) if slot.startswith("R") else 0


@functools.cache
def comes(source, team):
    """The probability that a team wins a slot, or has a seed."""
    if source not in slots:
        return 1.0
    own, other = slots[source]
    if team not in teams(own):
        own, other = other, own
    return comes(own, team) * math.fsum(comes(other, foe) * beats(team, foe) for foe in teams(other))


@functools.cache
def likeliest(source, team):
    """The greatest probability of all games up to a slot that a team wins, and its winners."""
    if source not in slots:
        return 1.0, ()
    own, other = slots[source]
    if team not in teams(own):
        own, other = other, own
    before, winners = likeliest(own, team)
    options = [(likeliest(other, foe)[0] * beats(team, foe), foe) for foe in teams(other)]
    probability, foe = max(options)
    return before * probability, winners + likeliest(other, foe)[1] + ((source, team),)


def best_score(rule):
    pairs = [(slot, team) for slot in slots for team in teams(slot)]
    place = {pair: index for index, pair in enumerate(pairs)}
    gain = numpy.zeros(len(pairs))
    for slot, team in pairs:
        if round_of(slot):
            points = RULES[rule](round_of(slot), int(seeds[team][1:3]))
            gain[place[slot, team]] = points * comes(slot, team)
    rows, lower, upper = [], [], []
    for slot in slots:
        row = numpy.zeros(len(pairs))
        row[[place[slot, team] for team in teams(slot)]] = 1
        rows, lower, upper = rows + [row], lower + [1], upper + [1]
        for team in teams(slot):
            for source in slots[slot]:
                if source in slots and team in teams(source):
                    row = numpy.zeros(len(pairs))
                    row[place[slot, team]], row[place[source, team]] = 1, -1
                    rows, lower, upper = rows + [row], lower + [-1], upper + [0]
    result = milp(
        -gain, constraints=LinearConstraint(numpy.array(rows), lower, upper),
        integrality=numpy.ones(len(pairs)), bounds=Bounds(0, 1), options={"mip_rel_gap": 0})
    assert result.success
    return -result.fun


def rounds(team):
    by_round = {0: 1.0}
    for slot in slots:
        if team in teams(slot):
            by_round[round_of(slot)] = comes(slot, team)
    return [by_round[round] for round in range(7)]


probability, winners = max(likeliest("R6CH", team) for team in teams("R6CH"))
bracket = {
    "made_by": f"SciPy {scipy.__version__}, NumPy {numpy.__version__}",
    "seeds": seeds,
    "weights": [weight(place) for place in range(len(seeds))],
    "slots": [[name, *sources] for name, sources in slots.items()],
    "by_round": [rounds(team) for team in range(len(seeds))],
    "best_scores": {rule: best_score(rule) for rule in RULES},
    "most_likely": {"log_probability": math.log(probability), "winners": dict(winners)},
}
with open("bracket68.json", "w") as file:
    json.dump(bracket, file, indent=1)
    file.write("\n")
