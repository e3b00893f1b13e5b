/*
 * Keeps the figures of a campaign's front page up to date. One page of a browser holds the stream and tells the others; where
 * no stream is to be had the figures are asked for now and then. Every number has its place in the page, as data-figure names
 * it; a page that lacks one fetches itself anew.
 */
(() => {
  "use strict";

  const SILENCE = 45_000;
  const board = () => document.getElementById("board");
  const stream = board()?.dataset.live;
  if (!stream || !window.EventSource) return;

  const name = "shanyrak " + stream;
  const others = "BroadcastChannel" in window ? new BroadcastChannel(name) : null;
  const between = (least, most) => least + Math.random() * (most - least);

  let position = Number(board().dataset.position);
  let entries = null;
  let heard = 0;
  let source = null;
  let release = null;
  let polling = 0;
  let renewing = 0;

  // The state of the line.

  function show(state) {
    const line = document.getElementById("live-state");
    line.hidden = false;
    for (const part of line.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== state;
  }

  function stamp() {
    heard = Date.now();
    const now = new Date();
    for (const time of document.querySelectorAll("#live-state time")) {
      time.dateTime = now.toISOString();
      time.textContent = now.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    }
  }

  const lost = () => show(navigator.onLine ? "updated" : "offline");

  // The numbers.

  const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, board().dataset.separator);

  function people(counts) {
    if (counts.entriesWithUnknownTurnout > 0 && counts.people.high === 0) return board().dataset.unknown;
    const low = grouped(counts.people.low);
    return counts.people.low === counts.people.high
      ? low
      : low + "–" + grouped(counts.people.high);
  }

  const NONE = { entries: 0, actions: 0, items: 0, people: { low: 0, high: 0 }, entriesWithUnknownTurnout: 0 };

  function counts(figures, path) {
    const slash = path.indexOf("/");
    return figures.by[path.slice(0, slash)]?.[path.slice(slash + 1)] ?? NONE;
  }

  function number(figures, path) {
    const slash = path.lastIndexOf("/");
    return counts(figures, path.slice(0, slash))[path.slice(slash + 1)];
  }

  function put(element, text) {
    if (element.textContent === text) return;
    element.textContent = text;
    element.classList.remove("changed");
    void element.offsetWidth;
    element.classList.add("changed");
  }

  function draw(figures) {
    for (const data of board().querySelectorAll("[data-figure]")) {
      const value = number(figures, data.dataset.figure);
      data.value = value;
      put(data, grouped(value));
    }
    for (const span of board().querySelectorAll("[data-people]")) put(span, people(counts(figures, span.dataset.people)));
    for (const line of board().querySelectorAll("[data-when]")) line.hidden = number(figures, line.dataset.when) === 0;
    for (const list of board().querySelectorAll(".rankings .rows")) {
      const meters = [...list.querySelectorAll("meter")];
      const values = meters.map((meter) => Number(meter.parentElement.querySelector("data").value));
      meters.forEach((meter, at) => {
        meter.max = Math.max(...values);
        meter.value = values[at];
      });
    }
    const newer = document.getElementById("live-newer");
    if (newer && entries !== null && figures.totals.entries !== entries) newer.hidden = false;
    entries = figures.totals.entries;
    if (lacks(figures)) renewSoon();
  }

  /** Whether there is something that the page has no place for, or a place of something that is no more. */
  function lacks(figures) {
    const places = new Set([...board().querySelectorAll("[data-row]")].map((row) => row.dataset.row));
    const told = Object.entries(figures.by)
      .filter(([dimension]) => dimension !== "side")
      .flatMap(([dimension, values]) => Object.keys(values).map((value) => dimension + "/" + value));
    return told.length !== places.size || told.some((row) => !places.has(row));
  }

  /** Not all at the same time. */
  function renewSoon() {
    renewing ||= setTimeout(async () => {
      renewing = 0;
      const answer = await fetch(location.href).catch(() => null);
      const newer = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("board");
      if (newer && Number(newer.dataset.position) >= position) {
        board().replaceWith(document.adoptNode(newer));
        position = Number(newer.dataset.position);
        stamp();
        show("live");
      }
    }, between(500, 5_000));
  }

  function moveTo(newer) {
    position = newer;
    const data = document.getElementById("live-position");
    data.value = data.textContent = newer;
  }

  // What is told: { totals } or { position }.

  function hear(told) {
    stamp();
    if (told.totals && told.totals.position >= position) {
      draw(told.totals);
      moveTo(told.totals.position);
    } else if (told.position > position) {
      moveTo(told.position);
    }
    show(told.polled ? "updated" : "live");
  }

  function tell(told) {
    others?.postMessage(told);
    hear(told);
  }

  function open() {
    close();
    source = new EventSource(stream);
    source.addEventListener("totals", (event) => tell({ totals: JSON.parse(event.data) }));
    source.addEventListener("position", (event) => tell({ position: Number(event.data) }));
    source.onerror = () => {
      lost();
      if (source?.readyState === EventSource.CLOSED) poll();
    };
  }

  function close() {
    source?.close();
    source = null;
    clearTimeout(polling);
  }

  /** Now and then, and every so often it tries to get a stream again. */
  function poll(times = 1) {
    clearTimeout(polling);
    polling = setTimeout(async () => {
      const answer = await fetch(board().dataset.poll).catch(() => null);
      if (answer?.ok) tell({ totals: await answer.json(), polled: true });
      else lost();
      if (times % 4 === 0) open();
      else poll(times + 1);
    }, times === 1 ? between(500, 5_000) : between(15_000, 30_000));
  }

  // Which page of the browser holds the stream: the one with the lock, until it is left or another one takes it.

  function lead(options = {}) {
    if (!navigator.locks || !others) {
      open();
      return;
    }
    const hold = () => {
      open();
      return new Promise((resolve) => (release = resolve));
    };
    navigator.locks.request(name, options, hold).catch(stop);
  }

  function stop() {
    close();
    release?.();
    release = null;
  }

  others?.addEventListener("message", (event) => hear(event.data));
  document.addEventListener("renew", renewSoon);
  addEventListener("offline", () => {
    source?.close();
    show("offline");
  });
  addEventListener("online", () => (source ? open() : lost()));
  addEventListener("pagehide", stop);
  addEventListener("pageshow", (event) => event.persisted && lead());

  /** A line may be dead without anybody being told, and the page that holds it asleep. */
  setInterval(() => {
    if (Date.now() - heard < SILENCE || document.hidden) return;
    heard = Date.now();
    lost();
    if (release) open();
    else lead({ steal: true });
  }, 5_000);

  stamp();
  lead();
})();
