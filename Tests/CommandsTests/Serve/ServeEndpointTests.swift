import Foundation
import TestSupport
import Testing

/// Every endpoint, as a program meets it.
@Suite(.slow) struct ServeEndpointTests {
  private static let performance = "/api/v1/model-performance"
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test func `Every endpoint answers what its command prints`() throws {
    try here.prepareServed()
    let served = try ServedLeague(here)
    let champion = try here.json("runs show @champion --json")
    let run = try #require(champion["run_id"].text)
    for (target, command) in [
      ("/api/v1/runs/@champion", "runs show @champion --json"),
      ("/api/v1/models", "models list --json"),
      ("/api/v1/models/elo", "models show elo --json"),
      ("/api/v1/ratings?run=\(run)", "ratings --run \(run) --json"),
      ("/api/v1/predict?run=\(run)", "predict --run \(run) --upcoming --json"),
      (
        "/api/v1/predict?run=\(run)&team_a=ANT&team_b=FOX&home=FOX",
        "predict --run \(run) --matchup ANT FOX --home FOX --json"
      ),
      ("/api/v1/forecasts?limit=5", "forecasts list --limit 5 --json"),
      (
        "/api/v1/compare?baseline=@champion&run=@challenger&draws=200",
        "runs compare @champion @challenger --draws 200 --json"
      ),
      ("\(Self.performance)/ab-tests/running", "abtest list --active --json"),
    ] {
      let answer = try served.get(target)
      #expect(answer.status == 200, "\(target): \(answer.body.prefix(200))")
      #expect(answer.headers["content-type"] == "application/json")
      #expect(answer.body == (try here.succeed(command)), "\(target)")
    }
    let listed = try served.get(
      "/api/v1/runs?filter=k_factor%20%3D%2040&sort=log_loss&per_page=1"
    ).json
    #expect(listed["count"].integer == 1)
    #expect(listed["runs"].array?.count == 1)
    #expect(try served.get("/api/v1/runs?page=3").json["runs"].array?.count == 0)
  }

  @Test func `Predictions come as JSON, CSV and Parquet`() throws {
    try here.prepareServed()
    let served = try ServedLeague(here)
    let count = try here.json("runs show @champion --json")["prediction_count"].integer
    let json = try served.get("/api/v1/runs/@champion/predictions")
    #expect(json.json.array?.count == count)
    let csv = try served.get("/api/v1/runs/@champion/predictions?format=csv")
    #expect(csv.headers["content-type"] == "text/csv; charset=utf-8")
    #expect(csv.body.split(separator: "\n").count == count.map { $0 + 1 })
    let parquet = try served.get("/api/v1/runs/@champion/predictions?format=parquet")
    #expect(parquet.body.hasPrefix("PAR1"))
    #expect(try served.get("/api/v1/runs/@champion/predictions?format=xml").status == 422)
  }

  @Test(arguments: DatabaseKind.available)
  func `Performance is recorded, watched and tested on either database`(kind: DatabaseKind) throws {
    let scratch = try ScratchDatabase(kind)
    try here.prepareServed("--ledger \(scratch.name)")
    let served = try ServedLeague(here, "--ledger \(scratch.name)")
    let at = Self.performance
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv")
    let recorded = try served.post("\(at)/metrics/record", "{\"run\": \"@champion\"}")
    #expect(recorded.status == 200, "\(recorded.body)")
    #expect(recorded.json["results_added"].integer == DatedLeague.openGames)
    #expect((recorded.json["weeks"].array?.count ?? 0) > 0)
    #expect(recorded.json["recommendation"].text == "keep")
    #expect(recorded.json["evidence"]["sharp"].number != nil)
    let later = try served.post(
      "\(at)/metrics/record", "{\"start\": \"2999-01-01\", \"end\": \"2999-01-02\"}")
    #expect(later.json["weeks"].array?.count == 0)
    #expect(
      try served.post(
        "\(at)/metrics/record", "{\"start\": \"2026-02-01\", \"end\": \"2026-01-01\"}"
      ).status == 422)
    let trend = try served.get("\(at)/metrics/trend").json
    #expect(trend["direction"].text == "insufficient")
    #expect(trend["rows"].array != nil)
    let drift = try served.connect().ask(
      "POST", "\(at)/drift/check", ["Content-Type": "application/json"], body: "{\"weeks\": 2}"
    ).json
    #expect(drift["detected"].flag != nil)
    #expect(["none", "data", "concept"].contains(drift["kind"].text ?? ""))
    for key in ["sharp_evidence", "tolerant_evidence"] {
      #expect(drift[key].number != nil, "\(key)")
    }
    #expect(drift["thresholds"]["warn_at"].number == 20)
    #expect(try served.get("\(at)/latest").json["run_id"].text != nil)
    try testModels(served)
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: DatabaseKind.available)
  func `Metrics of a model that runs elsewhere are taken in, and are no evidence`(
    kind: DatabaseKind
  ) throws {
    let scratch = try ScratchDatabase(kind)
    try here.prepareServed("--ledger \(scratch.name)")
    let served = try ServedLeague(here, "--ledger \(scratch.name)")
    let target = "\(Self.performance)/metrics/record"
    let period = "\"start\": \"2026-01-05\", \"end\": \"2026-01-11\", \"games\": 120"
    let body = "{\"model\": \"<b>market</b>\", \(period), \"log_loss\": 0.58, \"accuracy\": 1}"
    let answer = try served.post(target, body)
    #expect(answer.status == 200, "\(answer.body)")
    #expect(answer.json["recommendation"].text == "insufficient")
    #expect(answer.json["evidence"]["sharp"].isNull && answer.json["evidence"]["tolerant"].isNull)
    #expect(answer.json["evidence"]["reason"].text?.contains("no evidence") == true)
    let row = answer.json["row"]
    #expect(row["log_loss"].number == 0.58 && row["games"].integer == 120)
    #expect(row["brier_score"].isNull && row["number"].integer == 1)
    #expect(try served.post(target, body).json["is_new"].flag == false)
    let list = "monitor external --json --ledger \(scratch.name)"
    #expect(try served.get("\(Self.performance)/metrics/external").body == here.succeed(list))
    #expect(try here.json(list).array?.count == 1)
    for (field, members) in [
      ("accuracy", "\"model\": \"m\", \(period), \"accuracy\": 1.01"),
      ("log_loss", "\"model\": \"m\", \(period), \"log_loss\": -0.1"),
      ("log_loss", "\"model\": \"m\", \(period)"), ("games", "\"model\": \"m\", \"ece\": 0"),
      ("games", "\"model\": \"m\", \"start\": \"2026-01-05\", \"end\": \"2026-01-11\", \"ece\": 0"),
      (
        "end",
        "\"model\": \"m\", \"start\": \"2026-01-05\", \"end\": \"2026-01-01\", \"games\": 1, \"ece\": 0"
      ),
      ("run", "\"model\": \"m\", \"run\": \"@champion\", \(period), \"ece\": 0"),
      ("log_loss", "\"run\": \"@champion\", \"log_loss\": 0.5"),
    ] {
      let refused = try served.post(target, "{\(members)}")
      #expect(refused.status == 422, "\(members): \(refused.body)")
      if members.contains("start") || field == "run" {
        #expect(refused.json["field"].text == field, "\(members): \(refused.body)")
      }
    }
    #expect(try here.json(list).array?.count == 1)
    withExtendedLifetime(scratch) {}
  }

  private func testModels(_ served: ServedLeague) throws {
    let at = Self.performance
    let begun = try served.post(
      "\(at)/ab-test/start", "{\"name\": \"winter\", \"alpha\": 0.1, \"horizon\": 50}")
    #expect(begun.status == 201, "\(begun.body)")
    let place = try #require(begun.headers["location"])
    let results = try served.get(place)
    #expect(results.status == 200)
    #expect(results.json["name"].text == "winter")
    #expect(try served.get("\(at)/ab-tests/running").json.array?.count == 1)
    #expect(
      try served.post("\(at)/ab-test/start", "{\"name\": \"a\", \"challenger\": \"@champion\"}")
        .status == 422)
    #expect(try served.get("\(at)/ab-test/00000000/results").status == 404)
    #expect(try served.get("\(at)/ab-test/winter/results").status == 400)
    let stopped = try served.post(place.replacing("/results", with: "/stop"), "{\"cancel\": true}")
    #expect(stopped.status == 200, "\(stopped.body)")
    #expect(try served.post(place.replacing("/results", with: "/stop"), "{}").status == 409)
  }

  @Test func `Alerts are filtered, taken on and ended`() throws {
    try here.prepareServed()
    let served = try ServedLeague(here)
    let at = Self.performance
    let alerts = try served.get(
      "\(at)/alerts/active?severity=critical&severity=high&age=1&model=disk"
    ).json["alerts"]
    #expect(alerts.array?.count == 1)
    #expect(try served.get("\(at)/alerts/active?model=other").json["alerts"].array?.count == 0)
    #expect(try served.get("\(at)/alerts/active?severity=grave").status == 422)
    let id = try #require(alerts.array?.first?["alert_id"].text)
    let taken = try served.post(
      "\(at)/alerts/\(id)/ack", "{\"by\": \"Ann\", \"notes\": \"'; DROP TABLE model_alerts; --\"}")
    #expect(taken.status == 200, "\(taken.body)")
    #expect(
      try here.json("alerts list --json")["alerts"].array?.first?["acknowledged_by"].text == "Ann")
    #expect(
      try served.post("\(at)/alerts/\(id)/resolve", "{\"as\": \"false_positive\"}").status == 200)
    #expect(try served.get("\(at)/alerts/active").json["alerts"].array?.count == 0)
    #expect(try served.post("\(at)/alerts/\(id)/resolve", "{}").status == 200)
    #expect(try served.post("\(at)/alerts/ffff/ack", "{}").status == 404)
  }

  @Test func `Pages are reports, and errors of pages are pages`() throws {
    try here.prepareServed()
    let served = try ServedLeague(here)
    for target in [
      "/runs/@champion", "/ratings", "/monitor", "/compare?baseline=@champion&run=@challenger",
    ] {
      let page = try served.get(target, ["Accept": "text/html"])
      #expect(page.status == 200, "\(target): \(page.body.suffix(300))")
      #expect(page.headers["content-security-policy"]?.contains("style-src 'sha256-") == true)
      #expect(page.body.hasPrefix("<!DOCTYPE html>"))
    }
    let absent = try served.get("/runs/%3Cscript%3E", ["Accept": "text/html"])
    #expect(absent.status == 404)
    #expect(absent.headers["content-type"] == "text/html; charset=utf-8")
    #expect(!absent.body.contains("<script"))
  }

  @Test func `It tells its health, its counts and its routes, and ends in order`() throws {
    try here.prepareServed()
    let served = try ServedLeague(here, "--log")
    #expect(try served.get("/healthz").json["status"].text == "up")
    let metrics = try served.get("/metrics").body
    #expect(
      metrics.contains(
        "almanac_http_requests_total{method=\"GET\",route=\"/healthz\",status=\"200\"} 1\n"))
    for line in [
      "alerts_unresolved{severity=\"critical\"} 1", "alerts_unresolved{severity=\"low\"} 0",
      "deliveries_owed{state=\"owed\"} 0", "evidence{kind=\"sharp\"} 1",
      "evidence{kind=\"tolerant\"} 1",
      "games_forecast 0", "retrainings{status=\"running\"} 0",
      "retrainings{status=\"completed\"} 0",
      "forecasts \(DatedLeague.openGames)",
    ] {
      #expect(metrics.contains("\nalmanac_\(line).0\n"), "\(line) in \(metrics)")
    }
    for line in ["_bucket{le=\"+Inf\"} 1", "_count 1"] {
      #expect(metrics.contains("\nalmanac_http_request_seconds\(line)\n"), "\(line)")
    }
    try here.succeed("retrain @champion --reason so --quiet")
    #expect(try served.get("/metrics").body.contains("retrainings{status=\"completed\"} 1.0\n"))
    let document = try served.get("/api/openapi.json").json
    #expect(document["openapi"].text == "3.1.0")
    #expect(document["paths"].keys.contains("/api/v1/runs/{id}"))
    served.process.signal(SIGTERM)
    #expect(try served.process.finish(within: 15).ending == .exited(0))
    let lines = try here.text("serve.err").split(separator: "\n")
    #expect(lines.count == 4)
    #expect(try JSON(text: String(lines[0]))["path"].text == "/healthz")
  }
}
