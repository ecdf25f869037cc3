// Saves what was typed into the sheet as a file. Neither angle bracket nor ampersand stands here: a saved sheet is
// written by the browser's XML serializer, which would turn them into references that a script does not understand.
"use strict";
(function () {
  var tools = document.querySelector(".tools");
  var button = document.getElementById("save");
  var status = document.getElementById("status");
  var texts = Array.from(document.querySelectorAll("textarea"));
  var boxes = Array.from(document.querySelectorAll("input[type=checkbox]"));
  var unsaved = false;

  function changed() {
    unsaved = true;
    status.textContent = status.dataset.unsaved;
  }

  function keep() {
    texts.forEach(function (text) {
      if (text.value !== text.defaultValue) {
        text.textContent = text.value;
      }
    });
    boxes.forEach(function (box) {
      box.toggleAttribute("checked", box.checked);
    });
  }

  // A parser drops the line feed after the start tag of a textarea; in the file there is always one to drop.
  function serialised() {
    var copy = document.cloneNode(true);
    copy.querySelectorAll("textarea").forEach(function (text) {
      text.textContent = "\n" + text.textContent;
    });
    copy.querySelector(".tools").setAttribute("hidden", "hidden");
    copy.getElementById("status").textContent = "";
    return new XMLSerializer().serializeToString(copy);
  }

  button.addEventListener("click", function () {
    keep();
    var address = URL.createObjectURL(new Blob([serialised()], { type: "text/html;charset=utf-8" }));
    var link = document.createElement("a");
    link.href = address;
    link.download = document.documentElement.dataset.file;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
    unsaved = false;
    status.textContent = status.dataset.saved;
  });
  texts.concat(boxes).forEach(function (field) {
    field.addEventListener("input", changed);
  });
  window.addEventListener("beforeunload", function (event) {
    if (unsaved) {
      event.preventDefault();
    }
  });
  tools.removeAttribute("hidden");
}());
