// On every page of a language. Links to other languages lead to the heading that is being read, whose id is the same in
// all of them; their list closes when the keyboard leaves it; and the buttons that print, which need a script, are shown.
(function () {
  "use strict";
  var each = Array.prototype.forEach;

  // The last heading above the middle of the window; nothing at the top of the page.
  function heading() {
    var read = "";
    each.call(document.querySelectorAll("main :is(h2, h3)[id]"), function (one) {
      if (one.getBoundingClientRect().top < window.innerHeight / 2) {
        read = one.id;
      }
    });
    return window.scrollY > 0 ? read : "";
  }

  each.call(document.querySelectorAll(".languages a"), function (link) {
    link.addEventListener("click", function () {
      link.hash = heading();
    });
  });

  // Left open, the list would lie over what has the focus next (WCAG 2.2, 2.4.11).
  each.call(document.querySelectorAll(".languages details"), function (list) {
    document.addEventListener("focusin", function (event) {
      list.open = list.open && list.contains(event.target);
    });
    list.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        list.open = false;
        list.firstElementChild.focus();
      }
    });
  });

  each.call(document.querySelectorAll("[data-print]"), function (button) {
    button.addEventListener("click", function () {
      window.print();
    });
    button.hidden = false;
  });
})();
