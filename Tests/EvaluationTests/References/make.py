"""Writes scikit_learn.json: what scikit-learn says of the cases that ReferenceCase.swift makes too.

    python -m venv venv && venv/bin/pip install scikit-learn==1.9.1 && venv/bin/python make.py

Probabilities and outcomes are not stored. Both sides draw 64-bit integers from SplitMix64 and turn
them into doubles without rounding, or with one correctly rounded operation.

An outcome of 1/2 has no place in scikit-learn's binary scores. There each game enters twice, a
decided one with the same outcome, a tie once as won and once as lost: means over the doubled games
treat a tie as half a win. The squared error of a tie comes out 1/4 too large that way.
"""

import json
import pathlib
import sys

import numpy as np
import sklearn
from sklearn.calibration import calibration_curve
from sklearn.metrics import accuracy_score, brier_score_loss, log_loss, roc_auc_score

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "References"))
from split_mix64 import SplitMix64  # noqa: E402

KINDS = ["plain", "extreme", "repeated", "borders", "beside_borders", "sharp"]
SEEDS = [1, 2, 3]
COUNT = 400


def probability(kind, random):
    if kind == "plain":
        return random.uniform()
    if kind == "extreme":  # within the clip: 1e-1 to 1e-14 from either end
        small = float(f"1e-{random.next() % 14 + 1}")
        return small if random.next() % 2 == 0 else 1 - small
    if kind == "repeated":
        return (random.next() % 8) / 8 + 1 / 16
    if kind == "borders":
        return (random.next() % 11) / 10
    if kind == "beside_borders":
        border = (random.next() % 9 + 1) / 10
        return float(np.nextafter(border, [0, 1][random.next() % 2]))
    if kind == "sharp":  # mostly near 0 or 1, where a wrong forecast costs much
        near = random.uniform() / 64
        return near if random.next() % 2 == 0 else 1 - near
    raise ValueError(kind)


def case(kind, seed, with_ties):
    random = SplitMix64(seed)
    probabilities, outcomes = [], []
    for _ in range(COUNT):
        p = probability(kind, random)
        won = random.uniform() < p
        is_tie = random.next() % 8 == 0
        # Certain forecasts, which only "borders" makes, come true: the clip is another test's.
        is_upset = random.next() % 16 == 0 and 0 < p < 1
        probabilities.append(p)
        outcomes.append(0.5 if with_ties and is_tie and 0 < p < 1 else float(won != is_upset))
    return np.array(probabilities), np.array(outcomes)


def expected_calibration_error(y, p, bins=10):
    """calibration_curve's bins, weighted by the games in each."""
    observed, predicted = calibration_curve(y, p, n_bins=bins)
    borders = np.linspace(0.0, 1.0, bins + 1)  # as calibration_curve makes them
    counts = np.bincount(np.searchsorted(borders[1:-1], p), minlength=bins)
    return float(np.sum(counts[counts > 0] / len(p) * np.abs(observed - predicted)))


def scores(p, y):
    decided = y != 0.5
    twice_p = np.concatenate([p, p])
    twice_y = np.concatenate([np.where(decided, y, 1), np.where(decided, y, 0)]).astype(int)
    won = y[decided].astype(int)
    # A forecast of 1/2 is half right: between counting it for A and counting it for B.
    accuracies = [accuracy_score(won, p[decided] > 0.5), accuracy_score(won, p[decided] >= 0.5)]
    return {
        "log_loss": float(log_loss(twice_y, twice_p, labels=[0, 1])),
        "brier_score": float(brier_score_loss(twice_y, twice_p) - np.mean(~decided) / 4),
        "accuracy": float(np.mean(accuracies)),
        "roc_auc": float(roc_auc_score(won, p[decided])),
        "ece": expected_calibration_error(twice_y, twice_p),
    }


def main():
    cases = [
        {"kind": kind, "seed": seed, "ties": ties, "scores": scores(*case(kind, seed, ties))}
        for kind in KINDS
        for seed in SEEDS
        for ties in [False, True]
    ]
    versions = f"scikit-learn {sklearn.__version__}, NumPy {np.__version__}"
    target = pathlib.Path(__file__).with_name("scikit_learn.json")
    content = {"made_by": versions, "count": COUNT, "cases": cases}
    target.write_text(json.dumps(content, indent=1) + "\n")


if __name__ == "__main__":
    main()
