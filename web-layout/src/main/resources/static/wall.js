/*
 * A screen on a wall stays awake, tells the time, so that everybody sees that it is no picture, and counts the days anew without a
 * change. The state of the line and the figures are those of live.js.
 */
(() => {
  "use strict";

  const HOUR = 3_600_000;
  const clock = document.getElementById("wall-clock");

  function tick() {
    const now = new Date();
    clock.hidden = false;
    clock.dateTime = now.toISOString();
    clock.textContent = now.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  }

  const stayAwake = () => navigator.wakeLock?.request("screen").catch(() => {});

  document.addEventListener("visibilitychange", () => document.hidden || stayAwake());
  setInterval(tick, 1_000);
  setInterval(() => document.dispatchEvent(new Event("renew")), HOUR);
  tick();
  stayAwake();
})();
