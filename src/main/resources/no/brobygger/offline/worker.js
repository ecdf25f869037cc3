// Keeps one language of the site on this device. It is started by the reader's own button and by nothing else.
// The newest page is shown while there is a network; without one, the page that was kept.
"use strict";

const KEPT = "%KEPT%";
const VERSION = "%VERSION%";
const FILES = %FILES%;
const PATIENCE = 4000; // Milliseconds until the kept page is shown on a slow network.

self.addEventListener("install", (event) => {
  // All or nothing, and from the server, not from the browser's own cache: an older file must not hide in a new set.
  const files = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(KEPT + VERSION).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const older = (name) => name.startsWith(KEPT) && name !== KEPT + VERSION;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(older).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
  );
});

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(new URL("..", self.registration.scope).href)) {
    event.respondWith(newest(event.request));
  }
});

async function newest(request) {
  const cache = await caches.open(KEPT + VERSION);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) {
    return fetch(request);
  }
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  const fetched = fetch(request).then((answer) => (answer.ok ? answer : kept), () => kept);
  return Promise.race([fetched, late]);
}
