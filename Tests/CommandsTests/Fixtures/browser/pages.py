#!/usr/bin/env python3
"""Opens every page of `almanac serve --demo` in a real browser, and presses every button.

    pages.py PROGRAM FOLDER [--pictures DIR]

Writes FOLDER/results.json: a list of {name, holds, found}. ALMANAC_CHROMIUM names the browser; its driver,
chromedriver, is on the PATH. --pictures also keeps pictures of every page, wide and narrow, light and dark.
"""
import argparse
import json
import pathlib
import re
import sys
import urllib.parse

sys.dont_write_bytecode = True
from browser import Browser, Demo, Keys, Results  # noqa: E402

WIDE, NARROW = 1200, 320


class Pages:
    def __init__(self, demo, browser, results, pictures):
        self.demo, self.browser, self.results, self.pictures = demo, browser, results, pictures
        self.check = results.check

    # Every page.

    def addresses(self):
        alerts = self.demo.json("alerts", "list")["alerts"]
        season = self.demo.json("data", "show")["seasons"][-2]["season"]
        return {
            "now": "/", "runs": "/runs", "run": "/runs/@champion", "ratings": "/ratings",
            "tournament": f"/tournament?season={season}", "monitor": "/monitor",
            "comparison": "/compare?baseline=@champion&run=@challenger",
            "alert": "/alerts/" + alerts[0]["alert_id"],
            "test": "/tests/" + self.demo.json("abtest", "list")[0]["test_id"],
            "training": "/trainings/" + self.demo.json("training", "list")[0]["training_id"],
            "login": "/login?then=/", "absent": "/runs/ffffffff",
        }

    def every_page(self):
        for name, path in self.addresses().items():
            self.results.group(f"page {name}", lambda: self.page(name, path))

    def page(self, name, path):
        browser, is_absent = self.browser, name == "absent"
        browser.complaints()
        browser.device(WIDE)
        browser.look("light")
        browser.open(path)
        complaints = [] if is_absent else browser.complaints()
        self.check(f"{name}: no complaint of the browser", not complaints, complaints)
        self.check(f"{name}: one title, and one heading of the page",
                   browser.driver.title and len(browser.find("h1")) == 1, browser.driver.title)
        self.check(f"{name}: what is folded away opens by the keyboard", browser.unfold())
        size = len(browser.driver.page_source.encode())
        self.check(f"{name}: 100 kB at most", size <= 100_000, size)
        self.looks(name)
        names, reached, is_ordered, unseen = browser.keyboard()
        self.check(f"{name}: the keyboard reaches everything, in order",
                   set(reached) == set(names) and is_ordered, [one for one in names if one not in reached])
        self.check(f"{name}: what has the focus shows it", not unseen, unseen)
        self.check(f"{name}: the first that the keyboard reaches leads to the content",
                   is_absent or name == "login" or 'href="#main"' in reached[0], reached[:1])
        self.check(f"{name}: fetches nothing from elsewhere", not browser.foreign(), browser.foreign())

    def looks(self, name):
        """Light and dark, wide and narrow, and on paper."""
        browser = self.browser
        for width in (WIDE, NARROW):
            browser.device(width)
            for theme in ("light", "dark"):
                browser.look(theme)
                if self.pictures:
                    browser.picture(self.pictures / f"{name.replace(' ', '_')}-{width}-{theme}.png")
                # Sizes do not depend on colours, nor do colours on the width.
                if (width == WIDE) or theme == "light":
                    found = browser.violations()
                    self.check(f"{name}: axe finds nothing, {width} px, {theme}", not found, found)
            extra, out = browser.overflow()
            self.check(f"{name}: nothing sticks out at {width} px", extra <= 0 and not out, (extra, out))
        browser.look("light", "print")
        seen = browser.driver.execute_script(
            "return [...document.querySelectorAll('header, .actions')].filter((one) => one.checkVisibility()).length")
        self.check(f"{name}: paper has no buttons", seen == 0, seen)
        browser.look("light")
        browser.device(WIDE)

    def crawl(self):
        """Every link of every page that is reached from the first leads to a page of ours."""
        seen, waiting, kinds = {}, ["/"], set()
        while waiting:
            path = waiting.pop()
            seen[path], html = self.demo.get(path)
            self.check(f"link {self.kind(path)}", seen[path] == 200, (path, seen[path]))
            kinds.add(self.kind(path))
            for link in re.findall(r'href="(/[^"]*)"', html):
                link = urllib.parse.urldefrag(link.replace("&amp;", "&")).url
                if link and link not in seen and link not in waiting:
                    waiting.append(link)
        wanted = {"/", "/runs", "/runs/…", "/alerts/…", "/tests/…", "/trainings/…", "/ratings", "/login"}
        self.check("links lead to every kind of page", wanted <= kinds, wanted - kinds)

    @staticmethod
    def kind(path):
        first, *rest = path.split("?")[0].strip("/").split("/")
        return f"/{first}" + ("/…" if rest else "")

    def sight(self):
        """The checks see what is broken: so that silence means something."""
        browser = self.browser
        browser.device(NARROW)
        browser.open("/runs")
        browser.driver.execute_script("""
            document.querySelector('main').insertAdjacentHTML('beforeend',
              '<input id="nameless"><p id="pale">pale</p><div id="wide">wide</div>' +
              '<button id="lost" tabindex="-1">lost</button><button id="early" tabindex="3">early</button>');
            document.getElementById('pale').style.color = '#cccccc';
            document.getElementById('wide').style.width = '500px';
            document.getElementById('early').style.outline = 'none';
            console.error('broken');
            const image = new Image(); image.src = 'http://127.0.0.2:9/x.png';
        """)
        found = dict(browser.violations())
        self.check("axe sees a field without a name", "label" in found, found)
        self.check("axe sees pale letters", "color-contrast" in found, found)
        self.check("what sticks out is seen", browser.overflow()[0] > 0)
        names, reached, is_ordered, unseen = browser.keyboard()
        self.check("what the keyboard does not reach is seen", set(names) - set(reached))
        self.check("a wrong order is seen", not is_ordered)
        self.check("a focus that does not show is seen", any("early" in one for one in unseen), unseen)
        self.check("complaints are seen", any("broken" in one for one in browser.complaints()))
        browser.device(WIDE)

    # Every button.

    def login(self):
        browser = self.browser
        browser.open("/")
        self.check("without a login there is nothing to press", not browser.find("main form, main button"))
        browser.log_in("0" * 64)
        self.check("a wrong token is found by who hears pages", not browser.violations(), browser.violations())
        self.check("a wrong token is said to be wrong", "That is not the token." in browser.text, browser.text)
        browser.log_in(self.demo.token)
        self.check("the token leads back to the page", browser.path == "/", browser.path)
        self.check("who is logged in sees buttons", browser.find("main form"))
        self.page("now with buttons", "/")
        cookie = browser.driver.get_cookies()[0]
        self.check("the session's cookie is for the server alone",
                   cookie["httpOnly"] and cookie["sameSite"] == "Strict" and cookie["value"] != self.demo.token, cookie)

    def open_alert(self, kind):
        """An alert that is new."""
        self.demo.run("alerts", "raise", "--type", kind, "--subject", "scores", "--severity", "high",
                      "--message", "<i>none</i> came")
        return next(one for one in self.demo.json("alerts", "list")["alerts"] if one["type"] == kind)["alert_id"]

    def alert(self, alert):
        return self.demo.json("alerts", "show", alert)

    def acknowledge(self):
        browser, alert = self.browser, self.open_alert("feed_down")
        browser.open("/")
        self.check("an alert's words are letters, and no markup", "<i>none</i> came" in browser.text)
        self.check("an alert is open before it is acknowledged", self.alert(alert)["state"] == "open")
        browser.press(browser.form("acknowledge", alert))
        self.check("Acknowledge says that it is done", "The alert is acknowledged." in browser.text)
        self.check("Acknowledge is in the ledger", self.alert(alert)["state"] == "acknowledged", self.alert(alert))
        # No page that is kept: what is shown again is asked for again.
        browser.driver.back()
        gone = not browser.find(f"form[action='/actions/acknowledge']:has(input[value='{alert}'])")
        self.check("the page that Back leads to is how things are now", gone)

    def resolve(self):
        browser, alert = self.browser, self.open_alert("late_feed")
        # Typed and sent by keys alone, and without scripts.
        browser.scripts(False)
        browser.open("/")
        form = browser.form("resolve", alert)
        form.find_element("name", "as").send_keys("false positive")
        form.find_element("name", "notes").send_keys("a 'test' <b>", Keys.ENTER)
        browser.wait(lambda: "done=resolved" in browser.path)
        browser.scripts(True)
        browser.open(browser.path)
        self.check("without scripts, Resolve says that it is done", "The alert is resolved." in browser.text)
        found = self.alert(alert)
        self.check("Resolve is in the ledger, with how and why",
                   found["state"] == "resolved" and found["resolution"] == "false_positive"
                   and found["resolution_notes"] == "a 'test' <b>", found)

    def history(self):
        return [one for one in self.demo.json("models", "history") if one["alias"] == "@champion"]

    def two_tabs(self):
        """One tab rolls back; another, which does not know it yet, presses the same button."""
        browser, before = self.browser, self.history()
        browser.open("/")
        first = browser.driver.current_window_handle
        browser.driver.switch_to.new_window("tab")
        # A tab in which no script brings what has changed.
        browser.scripts(False)
        browser.open("/")
        second = browser.driver.current_window_handle
        browser.driver.switch_to.window(first)
        form = browser.form("roll_back", "champion")
        form.find_element("name", "reason").send_keys("too bold")
        browser.press(form)
        after = self.history()
        self.check("Roll back says that it is done", "The alias is rolled back." in browser.text, browser.text[:200])
        self.check("Roll back is in the history, with its reason",
                   len(after) == len(before) + 1
                   and any(one["reason"] == "too bold" for one in after), after)
        browser.driver.switch_to.window(second)
        browser.press(browser.form("roll_back", "champion"))
        self.check("a tab that is behind is told so", browser.find("h1")[0].text == "Something is in the way",
                   browser.text)
        self.check("a tab that is behind changes nothing", self.history() == after)
        browser.scripts(True)
        browser.driver.close()
        browser.driver.switch_to.window(first)

    def refresh(self):
        """What somebody else does appears by itself; what is being typed stays."""
        browser = self.browser
        browser.open("/")
        field = browser.form("retrain").find_element("name", "reason")
        field.send_keys("half a sen")
        self.open_alert("typed_meanwhile")
        self.check("what is typed stays while something changes",
                   not browser.wait(lambda: "typed_meanwhile" in browser.text.replace(" ", "_"), 5)
                   and field.get_attribute("value") == "half a sen")
        field.clear()
        browser.driver.execute_script("document.activeElement.blur()")
        shown = browser.wait(lambda: "Updated at" in browser.text)
        self.check("what has changed appears without a reload", shown and "scores" in browser.text, browser.text[:300])

    def retrain(self):
        browser, before = self.browser, self.demo.json("training", "list")
        browser.open("/")
        browser.form("retrain").find_element("tag name", "button").click()
        self.check("Retrain without a reason is not sent", browser.path == "/"
                   and self.demo.json("training", "list") == before)
        form = browser.form("retrain")
        form.find_element("name", "reason").send_keys("by <hand>")
        browser.press(form)
        self.check("Retrain says that it is done", "The retraining has been started." in browser.text)
        after = self.demo.json("training", "list")
        self.check("Retrain is in the ledger, with its reason",
                   len(after) == len(before) + 1 and after[0]["reason"] == "by <hand>", after[:1])
        done = browser.wait(lambda: self.demo.json("training", "list")[0]["status"] == "completed")
        self.check("the retraining comes to its end", done, self.demo.json("training", "list")[0])

    def cancel(self):
        browser = self.browser
        started = self.demo.json("retrain", "@champion", "--tune", "--reason", "long", "--detach")
        training = started["training_id"]
        browser.open("/")
        browser.press(browser.form("cancel_training", training))
        self.check("Cancel says that it is done", "The retraining was asked to end." in browser.text)
        status = lambda: self.demo.json("training", "show", training)["status"]
        self.check("Cancel ends the retraining", browser.wait(lambda: status() == "cancelled"), status())

    def deleted(self):
        """A run that goes while its page is about to be opened."""
        browser = self.browser
        name = "<img src=x onerror=document.title='in'>"
        spare = self.demo.json("train", "--model", "elo", "--start-year", "2026", "--predict", "all", "--quiet",
                               "--name", name)["run_id"]
        browser.open(f"/runs/{spare}")
        self.check("a run's name is letters, and no markup", name in browser.text and browser.driver.title != "in"
                   and not browser.find("img"), browser.text[:200])
        browser.open("/runs")
        link = browser.one(f"a[href='/runs/{spare}']")
        self.demo.run("runs", "delete", spare, "--yes")
        link.click()
        self.check("a run that is gone is said to be gone",
                   browser.wait(lambda: browser.find("h1") and browser.find("h1")[0].text == "Not there"), browser.text)
        browser.one("main a, body > p a").click()
        self.check("from there a link leads back", browser.wait(lambda: browser.path == "/"), browser.path)

    def log_out(self):
        browser = self.browser
        alert = self.open_alert("after_hours")
        browser.open("/")
        first = browser.driver.current_window_handle
        browser.driver.switch_to.new_window("tab")
        browser.open("/")
        browser.press(browser.one("form[action='/logout']"))
        self.check("Log out leads to a page without buttons", not browser.find("main form"))
        browser.driver.close()
        browser.driver.switch_to.window(first)
        browser.press(browser.form("acknowledge", alert))
        self.check("a button of a session that has ended changes nothing", self.alert(alert)["state"] == "open"
                   and "The token is needed" in browser.text, browser.text)
        self.check("the session's cookie is gone", not browser.driver.get_cookies(), browser.driver.get_cookies())

    def silence(self):
        """The page says when nobody answers any more."""
        browser = self.browser
        browser.open("/")
        self.demo.end()
        self.check("a server that is gone is said to be gone",
                   browser.wait(lambda: "No answer from the server" in browser.text), browser.text[:300])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path)
    options = parser.parse_args()
    results, demo = Results(), Demo(options.program, options.folder.resolve())
    try:
        browser = Browser(options.folder, demo.address)
        try:
            pages = Pages(demo, browser, results, options.pictures)
            for group in (pages.sight, pages.crawl, pages.every_page, pages.login, pages.acknowledge, pages.resolve,
                          pages.two_tabs, pages.retrain, pages.cancel, pages.refresh, pages.deleted, pages.log_out,
                          pages.silence):
                results.group(group.__name__.replace("_", " "), group)
        finally:
            browser.driver.quit()
    finally:
        demo.end()
    (options.folder / "results.json").write_text(json.dumps(results.all, indent=1))


main()
