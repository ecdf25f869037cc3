// On every page of guidance: shows the buttons that print it, since they need this script.
(function () {
  "use strict";
  function print() {
    window.print();
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-print]"), function (button) {
    button.addEventListener("click", print);
    button.hidden = false;
  });
})();
