// On a search page: finds pages and words while the reader types. What can be found comes as a script, since a page from
// the disk may load nothing else. Nothing is sent or stored.
(function () {
  "use strict";
  var form = document.querySelector(".find");
  var field = form.querySelector("input");
  var status = form.querySelector("[role=status]");
  var results = document.querySelector(".results");
  var list = results.querySelector("ol");
  var counts = Array.prototype.map.call(form.querySelectorAll("li"), function (item) {
    return item.textContent;
  });
  var MOST = counts.length - 1;

  // ---- Words: the same letters whatever marks they carry ----

  var LETTERS = {
    ø: "o", æ: "ae", å: "a", ł: "l", đ: "d", ð: "d", ŋ: "n", ŧ: "t", ı: "i", ß: "ss", œ: "oe",
    أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ې: "ي", ک: "ك", ة: "ه", ە: "ه", ھ: "ه", ہ: "ه", ۀ: "ه", ے: "ي",
    ـ: "", "\u200c": "", "\u200d": ""
  };
  var LETTER = new RegExp("[" + Object.keys(LETTERS).join("") + "]", "g");
  // Norwegian å is a letter of its own, which decomposing would make an a with a ring; the result is the same a.
  function fold(text) {
    return text
      .toLowerCase()
      .replace(LETTER, function (letter) {
        return LETTERS[letter];
      })
      .replace(/[٠-٩۰-۹]/g, europeanDigit)
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/(\p{L})['’ʼʻ‘`´](?=\p{L})/gu, "$1");
  }

  // Digits as Arabic, Persian and Urdu keyboards write them are those of the index.
  function europeanDigit(digit) {
    return String(digit.charCodeAt(0) & 15);
  }

  // 12-2 is one word, 9A are two: so the numbers of rules are found however they are written.
  function wordsOf(text) {
    return fold(text).replace(/(\d)(?=\p{L})/gu, "$1 ").match(/\d+(?:-\d+)+|[\p{L}\p{N}]+/gu) || [];
  }

  // ---- The index: for each word, where it stands and how much that counts ----

  var WEIGHT = { about: 11, title: 10, also: 9, word: 9, heading: 6, summary: 3, text: 1 };
  var entries = [];
  var places = new Map(); // For each word a map from entry to weight.

  function note(entry, text, weight) {
    wordsOf(text).forEach(function (word) {
      var where = places.get(word);
      if (!where) {
        where = new Map();
        places.set(word, where);
      }
      where.set(entry, Math.max(weight, where.get(entry) || 0));
    });
  }

  function plain(text) {
    return Array.isArray(text) ? text[0] : text;
  }

  function read(index) {
    index.forEach(function (page, number) {
      var whole = { page: number, href: page[0], title: page[1], text: page[2], importance: page[3] };
      var about = entries.push(whole) - 1;
      note(about, plain(page[1]), WEIGHT.title);
      note(about, plain(page[2]), WEIGHT.summary);
      note(about, page[5], WEIGHT.also);
      note(about, page[6], WEIGHT.about);
      note(about, plain(page[7]), WEIGHT.text);
      page[8].forEach(function (section) {
        var part = {
          page: number,
          href: page[0] + "#" + section[0],
          title: page[1],
          heading: section[1],
          text: section[2],
          importance: page[3],
          word: page[4] === 1
        };
        var at = entries.push(part) - 1;
        note(at, plain(page[1]), WEIGHT.text);
        note(at, plain(section[1]), part.word ? WEIGHT.word : WEIGHT.heading);
        note(at, plain(section[2]), WEIGHT.text);
        note(at, section[3], WEIGHT.also);
      });
    });
  }

  // ---- Finding ----

  // The Arabic article, alone or after so, with, as, for; after and it is not cut, or parents would be religion.
  var ARTICLE = /^(?:[فبك]?ال|ف?لل)(?=..)/;

  // How well a word of the index answers a word of the reader, from 0 to 1.
  function likeness(word, asked) {
    if (word === asked) {
      return 1;
    }
    if (asked.length < 2) {
      return 0;
    }
    var bare = word.replace(ARTICLE, "");
    var wanted = asked.replace(ARTICLE, "");
    if (bare === wanted) {
      return 0.9;
    }
    if (word.startsWith(asked) || bare.startsWith(wanted)) {
      return 0.8;
    }
    // The number of a rule, one digit off, is another rule.
    if (/\d/.test(asked)) {
      return 0;
    }
    if (asked.length > 3 && word.includes(asked)) {
      return 0.6;
    }
    if (asked.length > 3 && isOneStepAway(word, asked)) {
      return 0.55;
    }
    return asked.length > 4 && shared(word, asked) >= Math.max(4, asked.length - 3) ? 0.35 : 0;
  }

  function shared(one, other) {
    var length = 0;
    while (length < one.length && one[length] === other[length]) {
      length++;
    }
    return length;
  }

  // One letter more, less, or other, or two neighbours changed about.
  function isOneStepAway(one, other) {
    var longer = Math.max(one.length, other.length);
    var start = shared(one, other);
    var end = 0;
    while (end < longer - start - 1 && one[one.length - 1 - end] === other[other.length - 1 - end]) {
      end++;
    }
    if (Math.abs(one.length - other.length) > 1 || start + end < longer - 2) {
      return false;
    }
    return (
      start + end >= longer - 1 ||
      (one.length === other.length && one[start] === other[start + 1] && one[start + 1] === other[start])
    );
  }

  // For each entry that answers: how well. Three letters or fewer are most often a whole word: what a title, a heading or
  // a summary has whole comes before any title that only begins so.
  function scores(asked) {
    var found = new Map();
    var begun = asked.length < 4 ? 0.25 : 1;
    places.forEach(function (where, word) {
      var like = likeness(word, asked);
      if (like > 0) {
        like *= like < 0.9 ? begun : 1;
        where.forEach(function (weight, entry) {
          found.set(entry, Math.max(weight * like, found.get(entry) || 0));
        });
      }
    });
    return found;
  }

  // The best part of each page, the best page first; what answers more of the words comes before what answers them well.
  function find(query) {
    var total = new Map();
    wordsOf(query).forEach(function (asked) {
      scores(asked).forEach(function (score, entry) {
        var sum = total.get(entry) || { answered: 0, score: 0 };
        total.set(entry, { answered: sum.answered + 1, score: sum.score + score });
      });
    });
    var best = new Map();
    total.forEach(function (sum, at) {
      var entry = entries[at];
      var score = sum.answered * 100 + sum.score * (1 + entry.importance / 20);
      // Each word of the glossary is a find of its own; of any other page, one part is enough.
      var key = entry.word ? entry.href : entry.page;
      if (!best.has(key) || best.get(key).score < score) {
        best.set(key, { entry: entry, score: score });
      }
    });
    return Array.from(best.values()).sort(function (a, b) {
      return b.score - a.score;
    });
  }

  // ---- Showing ----

  function inLanguage(element, text) {
    if (Array.isArray(text)) {
      element.lang = text[1];
      element.dir = text[2];
    }
    return element;
  }

  // The text with the words that answer marked.
  function marked(element, text, asked) {
    plain(text)
      .split(/([\p{L}\p{N}\p{M}]+(?:['’ʼʻ‘`´][\p{L}\p{M}]+)*)/u)
      .forEach(function (piece) {
        var hit = wordsOf(piece).some(function (word) {
          return asked.some(function (other) {
            return likeness(word, other) > 0.5;
          });
        });
        var part = document.createElement(hit ? "mark" : "span");
        element.appendChild(hit ? part : document.createTextNode(piece));
        part.textContent = hit ? piece : "";
      });
    return inLanguage(element, text);
  }

  function item(entry, asked) {
    var link = document.createElement("a");
    link.href = entry.href;
    link.appendChild(marked(document.createElement("span"), entry.word ? entry.heading : entry.title, asked));
    if (entry.heading && !entry.word) {
      link.appendChild(document.createTextNode(" › "));
      link.appendChild(marked(document.createElement("span"), entry.heading, asked));
    }
    var shown = document.createElement("li");
    shown.appendChild(link);
    if (plain(entry.text)) {
      shown.appendChild(marked(document.createElement("p"), entry.text, asked));
    }
    return shown;
  }

  function show() {
    var asked = wordsOf(field.value);
    var found = asked.length ? find(field.value) : [];
    list.textContent = "";
    found.slice(0, MOST).forEach(function (one) {
      list.appendChild(item(one.entry, asked));
    });
    results.hidden = found.length === 0;
    var said = found.length > MOST ? form.querySelector("[data-says=best]").textContent : counts[found.length];
    status.textContent = asked.length ? said : "";
  }

  // ---- Loading what can be found, when the reader begins ----

  var loading = false;
  var ready = false;

  function begin() {
    if (ready) {
      show();
    } else if (!loading) {
      loading = true;
      var script = document.createElement("script");
      script.src = form.dataset.index;
      script.onload = function () {
        read(window.brobyggerIndex);
        ready = true;
        show();
      };
      script.onerror = function () {
        loading = false;
        status.textContent = form.querySelector("[data-says=failed]").textContent;
      };
      document.head.appendChild(script);
    }
  }

  field.addEventListener("focus", begin);
  field.addEventListener("input", begin);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    begin();
    if (!results.hidden) {
      results.querySelector("h2").focus();
    }
  });

  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) {
    begin();
  }
})();
