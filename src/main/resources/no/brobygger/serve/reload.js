// Put into pages by the preview; published pages do not have it.
(function () {
  'use strict';

  var script = document.currentScript.src;
  // The query names the version of this page; the server compares it with its own.
  var events = new URL('/__reload' + new URL(script).search, script);
  var source = null;
  var box = null;

  function listen() {
    if (source || document.hidden) {
      return;
    }
    source = new EventSource(events);
    source.addEventListener('reload', function () {
      location.reload();
    });
    source.addEventListener('problems', function (event) {
      show(event.data);
    });
    source.addEventListener('clear', hide);
  }

  // A browser keeps six connections to a server: a page that nobody sees must not hold one.
  function rest() {
    if (source) {
      source.close();
      source = null;
    }
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function show(problems) {
    hide();
    box = element('section', '');
    box.className = 'preview-problems';
    box.lang = 'en';
    box.dir = 'ltr';
    box.setAttribute('role', 'alert');
    var close = element('button', 'Close');
    close.type = 'button';
    close.addEventListener('click', hide);
    var list = element('pre', problems);
    list.tabIndex = 0;
    box.append(
      element('h2', 'The site could not be built'),
      element('p', 'Mend what follows and save: the page then reloads by itself.'),
      list,
      close
    );
    style();
    document.body.append(box);
  }

  function hide() {
    if (box) {
      box.remove();
      box = null;
    }
  }

  function style() {
    var address = new URL('/__reload.css', script).href;
    if (!document.querySelector('link[href="' + address + '"]')) {
      var link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      document.head.append(link);
    }
  }

  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      rest();
    } else {
      listen();
    }
  });
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
