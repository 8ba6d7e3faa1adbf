/// The script in every previewed page: it waits for events, loads the page anew, and lists problems.
///
/// Text from files reaches the page only through `textContent`; places and severities come in words from the server.
enum PreviewScript {
  static let text = #"""
    (function () {
      "use strict";
      var me = document.currentScript;
      var shownDraft = me.getAttribute("data-draft");
      var shownEvent = me.getAttribute("data-event");
      var source = null, again = null, silence = null, leaving = null, state = null, bar = null;

      function store(key, value) { try { sessionStorage.setItem(key, value); } catch (e) { /* private mode */ } }
      function stored(key) { try { return sessionStorage.getItem(key); } catch (e) { return null; } }
      function forget(key) { try { sessionStorage.removeItem(key); } catch (e) { /* private mode */ } }

      /* Loading anew, at the same height of the page. */
      var here = location.pathname + location.search;
      function reload(id) {
        // A browser that keeps showing an old copy must not go round and round.
        var mark = [here, shownDraft, id].join(" "), last = (stored("vd-reloaded") || "").split("|");
        if (last[0] === mark && Date.now() - Number(last[1]) < 10000) { return false; }
        store("vd-reloaded", mark + "|" + Date.now());
        store("vd-scroll", JSON.stringify({ page: here, x: scrollX, y: scrollY }));
        close();
        location.reload();
        return true;
      }
      function restore() {
        var text = stored("vd-scroll");
        forget("vd-scroll");
        if (!text) { return; }
        try {
          var place = JSON.parse(text);
          if (place.page === here) { scrollTo(place.x, place.y); }
        } catch (e) { /* not ours */ }
      }
      if (document.readyState === "complete") { restore(); } else { addEventListener("load", restore); }

      /* Elements. */
      function make(name, className, text) {
        var element = document.createElement(name);
        if (className) { element.className = className; }
        if (text) { element.textContent = text; }
        return element;
      }
      function build() {
        if (!document.querySelector('link[href="/_xem-truoc/xem-truoc.css"]')) {
          var link = make("link");
          link.rel = "stylesheet";
          link.href = "/_xem-truoc/xem-truoc.css";
          document.head.appendChild(link);
        }
        bar = {
          box: make("aside", "vd-bar"), alert: make("p", "vd-headline"), status: make("p", "vd-headline"),
          button: make("button", "vd-toggle"), list: make("ol", "vd-list"), more: make("p", "vd-more"),
          body: make("div", "vd-body"), head: make("div", "vd-head"), mark: make("span", "vd-mark"),
          from: make("p", "vd-from"), desk: make("a", "vd-desk", "Bàn làm việc")
        };
        bar.mark.setAttribute("aria-hidden", "true");
        bar.desk.href = "/_xem-truoc/";
        bar.box.id = "vd-xem-truoc";
        bar.box.setAttribute("aria-label", "Bản xem trước");
        bar.alert.setAttribute("role", "alert");
        bar.status.setAttribute("role", "status");
        bar.body.id = "vd-xem-truoc-ds";
        bar.body.tabIndex = 0;
        bar.button.type = "button";
        bar.button.setAttribute("aria-controls", bar.body.id);
        bar.button.addEventListener("click", function () { choose(bar.body.hidden); });
        bar.box.addEventListener("keydown", function (event) {
          if (event.key === "Escape" && !bar.body.hidden) { choose(false); bar.button.focus(); }
        });
        bar.head.append(bar.mark, bar.alert, bar.status, bar.from, bar.button, bar.desk);
        bar.body.append(bar.list, bar.more);
        bar.box.append(bar.head, bar.body);
        bar.box.hidden = true;
        document.body.appendChild(bar.box);
        // The page's last words can be read above the bar, however high it stands.
        new ResizeObserver(function () {
          document.body.style.paddingBottom = bar.box.offsetHeight ? bar.box.offsetHeight + "px" : "";
        }).observe(bar.box);
        askSource();
      }
      /* From which rows the page is made. */
      function askSource() {
        if (shownEvent !== null) { return; }
        var path = decodeURI(location.pathname).slice(1).replace(/(^|\/)$/, "$1index.html");
        fetch("/_xem-truoc/nguon?trang=" + encodeURIComponent(path)).then(function (answer) {
          return answer.ok ? answer.json() : { words: "" };
        }).then(function (source) { bar.from.textContent = source.words && "Từ: " + source.words; }, function () {
          /* the bar does without */
        });
      }
      function fold(open) {
        bar.body.hidden = !open;
        bar.button.setAttribute("aria-expanded", String(open));
        bar.button.textContent = open ? "Thu gọn" : "Xem danh sách";
      }
      function choose(open) {
        fold(open);
        store("vd-open-" + bar.box.getAttribute("data-stage"), open ? "1" : "0");
      }
      function line(parent, className, text) { if (text) { parent.appendChild(make("p", className, text)); } }
      function item(problem, label) {
        var entry = make("li", "vd-" + problem.severity);
        line(entry, "vd-what", label.word + ": " + problem.summary);
        line(entry, "vd-place", label.place);
        line(entry, "vd-why", problem.explanation);
        line(entry, "vd-remedy", problem.remedy && "Cách sửa: " + problem.remedy);
        (problem.notes || []).forEach(function (note) { line(entry, "vd-note-line", note.text); });
        return entry;
      }

      /* What the state looks like. A page that shows the state itself has no bar, only a word when the line is cut. */
      function show(stage, headline, problems, labels, omitted) {
        // In the desk's own frames a page stands as the public sees it.
        if (window.top !== window) { return; }
        if (!bar) { build(); }
        bar.mark.textContent = { ready: "✔", failed: "✖" }[stage] || "…";
        bar.box.hidden = !headline;
        bar.box.className = "vd-bar vd-stage-" + stage;
        bar.box.setAttribute("data-stage", stage);
        document.documentElement.classList.toggle("vd-has-bar", stage === "failed");
        document.documentElement.classList.toggle("vd-has-strip", stage !== "failed" && Boolean(headline));
        var words = stage === "failed" ? bar.alert : bar.status;
        var other = stage === "failed" ? bar.status : bar.alert;
        if (other.textContent) { other.textContent = ""; }
        if (words.textContent !== headline) { words.textContent = headline; }
        bar.list.replaceChildren.apply(bar.list, problems.map(function (problem, place) {
          return item(problem, labels[place]);
        }));
        bar.more.textContent = omitted ? "Và " + omitted + " điểm nữa, xem ở bàn làm việc." : "";
        bar.button.hidden = !problems.length;
        var wish = stored("vd-open-" + stage);
        // On a phone the list would hide the page.
        var asked = stage === "failed" && matchMedia("(min-width: 40em)").matches;
        fold(problems.length > 0 && (wish ? wish === "1" : asked));
      }
      function update() {
        var report = state.report.diagnostics;
        show(state.stage, state.headline, report, state.labels, state.omitted);
      }
      function receive(event) {
        calm();
        try { state = JSON.parse(event.data); } catch (e) { return; }
        if (shownEvent !== null) {
          if (state.event !== shownEvent) { reload(state.event); } else if (bar) { bar.box.hidden = true; }
        } else if (state.draft === shownDraft || !reload(state.draft)) {
          update();
        }
      }

      /* The line to the server: open only while someone looks. */
      function calm() { clearTimeout(silence); silence = null; }
      function open() {
        if (source || leaving !== null || document.visibilityState === "hidden") { return; }
        clearTimeout(again);
        source = new EventSource("/_xem-truoc/su-kien");
        source.addEventListener("trang-thai", receive);
        source.onerror = function () {
          if (source.readyState === EventSource.CLOSED) { close(); again = setTimeout(open, 3000); }
          if (silence === null) { silence = setTimeout(lost, 4000); }
        };
      }
      function lost() {
        var words = "Mất liên lạc với bản xem trước, đang thử lại. ";
        show("lost", words + "Nếu chương trình đã khởi động lại, hãy mở liên kết mới mà nó in ra.", [], [], 0);
      }
      function close() {
        clearTimeout(again);
        calm();
        if (source) { source.close(); source = null; }
      }
      // Loading anew would take the place of what is under way: the answer to a form, a page that was clicked on. Where
      // it does not come, or is a file to be saved, the page listens again.
      function leave(wait) {
        if (leaving !== null) { return; }
        leaving = setTimeout(stay, wait);
        close();
      }
      function stay() {
        clearTimeout(leaving);
        leaving = null;
        open();
      }
      addEventListener("submit", function () { leave(60000); });
      addEventListener("beforeunload", function () { leave(3000); });
      document.addEventListener("visibilitychange", function () {
        if (document.visibilityState === "hidden") { close(); } else { open(); }
      });
      addEventListener("pagehide", close);
      addEventListener("pageshow", stay);
      open();
    })();

    """#
}
