/* Buttons that only a script can serve: copy what stands beside, print the page. Other buttons are heard once. */
(function () {
  "use strict";
  function button(text, press) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "copy";
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  }
  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }
  // On a colleague's machine the page is not a secure context: there the old way copies.
  function copy(code, text) {
    if (navigator.clipboard && isSecureContext) { return navigator.clipboard.writeText(text); }
    select(code);
    return document.execCommand("copy") ? Promise.resolve() : Promise.reject();
  }
  document.querySelectorAll("code[data-chep]").forEach(function (code) {
    var text = code.getAttribute("data-chep");
    var made = button("Chép", function () {
      copy(code, text).then(function () { made.textContent = "Đã chép"; }, function () { select(code); });
      setTimeout(function () { made.textContent = "Chép"; }, 2000);
    });
    made.setAttribute("aria-label", "Chép " + text);
    code.after(" ", made);
  });
  // A second click while the first is answered is none: the answer to the first would not be seen.
  document.addEventListener("submit", function (event) {
    if (event.target.hasAttribute("data-da-gui")) { event.preventDefault(); }
    event.target.setAttribute("data-da-gui", "1");
  });
  addEventListener("pageshow", function () {
    document.querySelectorAll("[data-da-gui]").forEach(function (form) { form.removeAttribute("data-da-gui"); });
  });
  document.querySelectorAll("[data-in]").forEach(function (element) {
    element.hidden = false;
    element.addEventListener("click", function () { print(); });
  });
})();
