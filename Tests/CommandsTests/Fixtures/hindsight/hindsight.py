"""A model that looks at results through a side door: it writes down every result that it is told, and when
it is asked about the same game in a later training, it looks there first.

Its first training is honest, and its second knows everything. `almanac models check` must fail it.
"""

import json
import os
import sys

MEMORY = "results.json"


def key(day, game):
    return f"{day['season']} {day['day']} {game['team_a']} {game['team_b']}"


def answer(message):
    print(json.dumps(message), flush=True)


memory = {}
if os.path.exists(MEMORY):
    with open(MEMORY) as file:
        memory = json.load(file)

for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "hello":
        answer({"type": "ready", "protocol": 1})
    elif message["type"] == "predict":
        values = [memory.get(key(message, game), 0.5) for game in message["matchups"]]
        answer({"type": "probabilities", "values": values})
    elif message["type"] == "update":
        for game, result in zip(message["matchups"], message["results"]):
            if result:
                won = result["score_a"] > result["score_b"]
                memory[key(message, game)] = 0.98 if won else 0.02

with open(MEMORY, "w") as file:
    json.dump(memory, file)
