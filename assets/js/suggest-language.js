// On the language chooser: repeats, on top, the choice that fits the browser's own languages.
// It suggests only. Nothing is redirected, sent or stored.
(function () {
  "use strict";
  var other = { no: "nb", tl: "fil", prs: "fa-af", ku: "kmr" };
  var links = Array.prototype.slice.call(document.querySelectorAll(".choices a[aria-label]"));

  function named(tag) {
    return links.find(function (link) {
      return link.hreflang.toLowerCase() === tag;
    });
  }

  function find(wanted) {
    var tag = wanted.toLowerCase();
    while (tag) {
      var link = named(tag) || named(other[tag]);
      if (link) {
        return link;
      }
      tag = tag.indexOf("-") < 0 ? "" : tag.slice(0, tag.lastIndexOf("-"));
    }
    return undefined;
  }

  var found = (navigator.languages || [navigator.language]).map(find).find(Boolean);
  if (found) {
    var link = found.cloneNode();
    link.className = "button";
    link.textContent = found.getAttribute("aria-label");
    link.removeAttribute("aria-label");
    document.querySelector(".suggestion").appendChild(link);
  }
})();
