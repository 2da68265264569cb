"""Recomputes a report of flat bets at odds from the rows of `positions list --csv` and of the prices, by other code.

usage: nfl_like.py LIST.csv PRICES.csv: prints JSON with bets, staked, profit, return, closing line value (additive) and
hit rate. Prices have date, home, away, scores and open and close odds.
"""

import csv
import json
import sys

prices = {}
for row in csv.DictReader(open(sys.argv[2])):
    prices[row["Date"], frozenset((row["Home Team"], row["Away Team"]))] = row

staked = profit = 0.0
closing, hits, bets = [], 0, 0
for row in csv.DictReader(open(sys.argv[1])):
    game = prices[row["date"], frozenset((row["team_a"], row["team_b"]))]
    backed = row["team_a"] if row["side"] == "yes" else row["team_b"]
    is_home = backed == game["Home Team"]
    own, other = ("Home", "Away") if is_home else ("Away", "Home")
    odds = float(game[f"{own} Odds Open"])
    stake = int(row["contracts"])
    margin = int(game[f"{own} Score"]) - int(game[f"{other} Score"])
    gain = stake * (odds - 1) if margin > 0 else 0 if margin == 0 else -stake
    if abs(gain - float(row["profit"])) > 0.00005:
        sys.exit(f"{row['position_id']}: P&L {row['profit']}, and {gain} by the prices")
    close, rival = float(game[f"{own} Odds Close"]), float(game[f"{other} Odds Close"])
    fair = 1 / close - (1 / close + 1 / rival - 1) / 2
    closing.append(odds * fair - 1)
    staked, profit, bets, hits = staked + stake, profit + gain, bets + 1, hits + (gain > 0)
print(json.dumps({
    "bets": bets, "staked": staked, "profit": round(profit, 4), "return": profit / staked,
    "closing_line_value": sum(closing) / len(closing), "hit_rate": hits / bets,
}))
