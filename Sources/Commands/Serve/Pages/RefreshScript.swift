/// The one script of the pages: brings what has changed, and nothing else; without it a page waits for a reload.
enum RefreshScript {
  static let path = "/refresh.js"

  /// Asks what stands, by server-sent events; where it is something else than the page shows, fetches the page
  /// and puts its content in the place of the old. What somebody types is left alone until they are done.
  static let text = """
    "use strict";
    (() => {
      const main = document.getElementById("main");
      const said = document.createElement("p");
      said.setAttribute("role", "status");
      said.className = "note";
      document.querySelector("header").append(said);
      let shown = main.dataset.stamp, waiting = null;

      const isTyping = () => {
        const field = document.activeElement;
        if (field && main.contains(field) && field.matches("input, select, textarea")) return true;
        return [...main.querySelectorAll("input:not([type=hidden])")].some((input) => input.value);
      };

      const bring = async () => {
        if (waiting === null || isTyping()) return;
        const answer = await fetch(location.href, { cache: "no-store", credentials: "same-origin" });
        if (!answer.ok || isTyping()) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const content = page.getElementById("main");
        if (!content) return;
        const open = [...main.querySelectorAll("details")].map((details) => details.open);
        const focus = [...main.querySelectorAll("a, button, summary, .scroll")];
        const place = focus.indexOf(document.activeElement);
        main.replaceChildren(...content.childNodes);
        main.querySelectorAll("details").forEach((details, number) => {
          details.open = open[number] || false;
        });
        if (place >= 0) {
          const again = [...main.querySelectorAll("a, button, summary, .scroll")][place];
          if (again) again.focus({ preventScroll: true });
        }
        shown = content.dataset.stamp;
        waiting = null;
        said.textContent = "Updated at " + new Date().toLocaleTimeString() + ".";
      };

      const events = new EventSource("/events");
      events.addEventListener("message", (event) => {
        waiting = event.data === shown ? null : event.data;
        if (said.dataset.lost) {
          said.textContent = "";
          delete said.dataset.lost;
        }
        bring().catch(() => {});
      });
      let failures = 0;
      events.addEventListener("open", () => { failures = 0; });
      events.addEventListener("error", () => {
        // Each answer ends, and is asked for again: only what fails again and again is news.
        failures += 1;
        if (failures < 3 && events.readyState !== EventSource.CLOSED) return;
        said.dataset.lost = "yes";
        said.textContent = "No answer from the server: what is shown may be old.";
      });
      main.addEventListener("focusout", () => setTimeout(() => bring().catch(() => {}), 0));
    })();

    """
}
