// On a home page: a button that keeps the pages of this language on the device, and one that removes them again.
// Nothing is kept before the reader presses it.
(function () {
  "use strict";
  var box = document.querySelector(".keep");
  if (!box || !("serviceWorker" in navigator) || !window.isSecureContext) {
    return;
  }
  var save = box.querySelector("[data-does=save]");
  var remove = box.querySelector("[data-does=remove]");
  var status = box.querySelector("[role=status]");
  var kept = "brobygger-" + document.documentElement.lang + "-";

  function say(what) {
    var words = what && box.querySelector("[data-says=" + what + "]");
    status.textContent = words ? words.textContent : "";
  }

  function show(saved) {
    // The button that goes away takes the focus with it; it moves to the one that comes.
    var focused = document.activeElement === save || document.activeElement === remove;
    save.hidden = saved;
    remove.hidden = !saved;
    box.hidden = false;
    if (focused) {
      (saved ? remove : save).focus();
    }
  }

  function fail() {
    say("failed");
  }

  save.addEventListener("click", function () {
    say("");
    navigator.serviceWorker.register(box.dataset.worker).then(function (registration) {
      var worker = registration.installing || registration.waiting || registration.active;
      function look() {
        if (worker.state === "activated") {
          show(true);
          say("saved");
        } else if (worker.state === "redundant") {
          fail();
        }
      }
      worker.addEventListener("statechange", look);
      look();
    }, fail);
  });

  remove.addEventListener("click", function () {
    navigator.serviceWorker
      .getRegistration(".")
      .then(function (registration) {
        return registration && registration.unregister();
      })
      .then(function () {
        return caches.keys();
      })
      .then(function (names) {
        var ours = names.filter(function (name) {
          return name.indexOf(kept) === 0;
        });
        return Promise.all(
          ours.map(function (name) {
            return caches.delete(name);
          })
        );
      })
      .then(function () {
        show(false);
        say("");
      }, fail);
  });

  navigator.serviceWorker.getRegistration(".").then(function (registration) {
    show(Boolean(registration && registration.active));
  });
})();
