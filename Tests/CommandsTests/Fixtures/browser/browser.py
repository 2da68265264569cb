"""A served demo, a browser without a window, and the checks that hold for any page."""
import base64
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import time
import urllib.error
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

PATIENCE = 30  # seconds, for a machine that others use too


class Results:
    """What was checked, by name: whether it holds, and else what was found."""

    def __init__(self):
        self.all = []

    def check(self, name, holds, found=""):
        self.all.append({"name": name, "holds": bool(holds), "found": "" if holds else str(found)[:2000]})

    def group(self, name, body):
        """What ends a group early is a check that failed; the next group goes on."""
        try:
            body()
        except Exception as error:  # noqa: BLE001 - all that the browser throws
            self.check(name + " comes to its end", False, f"{type(error).__name__}: {error}")
        else:
            self.check(name + " comes to its end", True)


class Demo:
    """`almanac serve --demo`, and the same league for commands."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = os.environ | {"TMPDIR": str(folder), "LLVM_PROFILE_FILE": "/dev/null"}
        self.process = subprocess.Popen(
            [program, "serve", "--demo", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, cwd=folder, env=self.environment)
        self.address = self.process.stdout.readline().split()[-1]
        self.token = self.process.stdout.readline().split()[-1]
        self.home = next(path.parent for path in folder.glob("almanac-*/data"))

    def run(self, *words):
        """What a command prints, in the demo's folder."""
        done = subprocess.run(
            [self.program, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=self.home,
            env=self.environment)
        if done.returncode:
            raise RuntimeError(f"{' '.join(words)}: {done.stderr}")
        return done.stdout

    def json(self, *words):
        return json.loads(self.run(*words, "--json"))

    def get(self, path):
        """Status and body of a page as a visitor without a session gets it."""
        request = urllib.request.Request(self.address + path, headers={"Accept": "text/html"})
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def end(self):
        self.process.terminate()
        self.process.wait(timeout=30)


FOCUSABLE = """
    const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const list = [...document.querySelectorAll(all)].filter((one) => one.checkVisibility() && !one.disabled);
    const name = (one) => one.outerHTML.slice(0, 80);
    window.reached = [];
    window.unseen = [];
    // From the beginning of the page, wherever the focus was before.
    if (document.activeElement !== document.body) {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
      window.scrollTo(0, 0);
    }
    document.addEventListener('focusin', (event) => {
      const place = list.indexOf(event.target), style = getComputedStyle(event.target);
      if (place >= 0) window.reached.push(place);
      if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) window.unseen.push(name(event.target));
    });
    return list.map(name);
"""


class Browser:
    """Chromium by its driver, with the ways to look that the checks need."""

    def __init__(self, folder, address):
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ["ALMANAC_CHROMIUM"]
        for word in ("headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "hide-scrollbars",
                     f"user-data-dir={folder}/profile"):
            options.add_argument("--" + word)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options, Service(shutil.which("chromedriver")))
        self.driver.set_page_load_timeout(PATIENCE)
        self.address = address
        package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
        self.axe = (pathlib.Path(package) / "axe.min.js").read_text()

    # How it is looked at.

    def device(self, width, height=900):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def look(self, theme="light", medium=""):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "media": medium, "features": [{"name": "prefers-color-scheme", "value": theme}]})

    def scripts(self, run):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not run})

    def picture(self, path):
        shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
        path.write_bytes(base64.b64decode(shot["data"]))

    # What is done.

    def open(self, path):
        self.driver.get(self.address + path)

    def find(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return WebDriverWait(self.driver, PATIENCE).until(lambda _: self.find(selector))[0]

    @property
    def text(self):
        return self.driver.find_element(By.TAG_NAME, "body").text

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.address)

    def form(self, action, value=None):
        """The first form of an action, or the one that is about a thing."""
        about = f":has(input[value='{value}'])" if value else ""
        return self.one(f"form[action='/actions/{action}']{about}")

    def press(self, form):
        """Sends a form, and waits for the page that comes of it."""
        button = form.find_element(By.TAG_NAME, "button")
        button.click()
        WebDriverWait(self.driver, PATIENCE).until(lambda _: self.is_gone(button))

    @staticmethod
    def is_gone(element):
        try:
            element.is_enabled()
        except Exception:  # noqa: BLE001 - stale, or of a page that is being left
            return True
        return False

    def wait(self, holds, seconds=PATIENCE):
        """Whether something comes to hold within a time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if holds():
                return True
            time.sleep(0.05)
        return False

    def log_in(self, token, then="/"):
        self.open("/login?then=" + then)
        self.one("#token").send_keys(token)
        self.press(self.one("form[action='/login']"))

    # What is found.

    def complaints(self):
        """What the browser itself says of a page: refused, missing, thrown."""
        return [line["message"] for line in self.driver.get_log("browser") if line["level"] in ("SEVERE", "WARNING")]

    def violations(self):
        """What axe-core finds, with the places."""
        self.driver.execute_script("if (!window.axe) { " + self.axe + " }")
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run({resultTypes: ['violations'], elementRef: false})"
            ".then((found) => done(found.violations), (error) => done([{id: String(error), nodes: []}]));")
        return [(one["id"], [node["target"] for node in one["nodes"]][:5]) for one in found]

    def overflow(self):
        """Pixels by which the page is wider than its window, and what sticks out."""
        return self.driver.execute_script("""
            const root = document.scrollingElement, width = root.clientWidth;
            const out = [...document.querySelectorAll('body *')].filter((one) =>
              !one.closest('.scroll, .skip, svg') && one.getBoundingClientRect().right > width + 1);
            return [root.scrollWidth - width, out.map((one) => one.outerHTML.slice(0, 80))];
        """)

    def unfold(self):
        """Opens what is folded away, with the keyboard; whether that worked."""
        for summary in self.find("summary"):
            summary.send_keys(Keys.ENTER)
        return not self.find("details:not([open])")

    def keyboard(self):
        """What can be acted on, in its order; what the key Tab reaches; what shows no focus."""
        names = self.driver.execute_script(FOCUSABLE)
        for _ in range(len(names) + 1):
            for kind in ("rawKeyDown", "keyUp"):
                self.driver.execute_cdp_cmd("Input.dispatchKeyEvent", {
                    "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9})
        reached, unseen = self.driver.execute_script("return [window.reached, window.unseen]")
        order = list(dict.fromkeys(reached))
        return names, [names[place] for place in order], order == sorted(order), unseen

    def foreign(self):
        """Addresses elsewhere that the page has fetched."""
        urls = self.driver.execute_script("return performance.getEntriesByType('resource').map((one) => one.name)")
        return [url for url in urls if not url.startswith(self.address)]


__all__ = ["Browser", "Demo", "Keys", "Results"]
