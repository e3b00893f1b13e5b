// Lets readers go through the weeks of the chart one by one, by mouse, finger or arrow keys. Without it nothing is missing:
// the drawing and the table are in the page.
(() => {
  "use strict";

  const figure = document.querySelector(".charts[data-address]");
  if (!figure || !window.uPlot) {
    return;
  }

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const band = ({ low, high }) => (low === high ? `${low}` : `${low}–${high}`);

  // Long rows of empty weeks are left out, as in the drawing.
  const shown = (weeks) => {
    const busy = (week) => week.actions + week.otherRepression + week.responses + attempts(week) > 0;
    const near = (n) => weeks.slice(Math.max(0, n - 4), n + 5).some(busy);
    return weeks.filter((week, n) =>
      week.week >= figure.dataset.from && week.week <= figure.dataset.until && near(n));
  };

  const attempts = ({ attempts: { repelled, homesDemolished, unknown } }) => repelled + homesDemolished + unknown;

  const said = (week) => {
    const values = {
      week: week.week,
      actions: week.actions,
      people: week.unknownTurnout > 0 && week.people.high === 0 ? figure.dataset.unknown : band(week.people),
      momentum: week.momentum ? band(week.momentum) : figure.dataset.unknown,
      countries: week.countries.length,
      attempts: attempts(week),
      repelled: week.attempts.repelled,
      demolished: week.attempts.homesDemolished,
      repression: week.otherRepression,
      responses: week.responses,
    };
    return figure.dataset.said.replace(/\[(\w+)\]/g, (_, name) => values[name]);
  };

  const options = (weeks, width, say) => {
    const axis = { stroke: colour("--sh-muted"), grid: { stroke: colour("--sh-line"), width: 1 }, ticks: { stroke: colour("--sh-line"), width: 1 }, font: "13px Inter, sans-serif" };
    const bars = uPlot.paths.bars({ size: [0.7, 60] });
    return {
      width,
      height: 260,
      legend: { show: false },
      scales: { x: { time: false, range: [-0.6, weeks.length - 0.4] }, y: { range: (_, __, max) => [0, max * 1.15 || 1] } },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
      axes: [
        { ...axis, grid: { show: false }, incrs: [1, 2, 4, 8, 13, 26], values: (_, at) => at.map((n) => weeks[n]?.week ?? ""), space: 80 },
        // Not every browser knows Kazakh, whose numbers are written like Russian ones.
        { ...axis, size: 64, values: (_, at) => at.map((n) => n.toLocaleString([document.documentElement.lang, "ru"])) },
      ],
      series: [
        {},
        { paths: bars, fill: `color-mix(in srgb, ${colour("--sh-ember")} 30%, transparent)`, stroke: colour("--sh-ember"), width: 1, points: { show: false } },
        { paths: bars, fill: colour("--sh-ember"), stroke: colour("--sh-ember"), width: 1, points: { show: false } },
      ],
      hooks: { draw: [(plot) => mark(plot, weeks)], setCursor: [(plot) => say(plot.cursor.idx)] },
    };
  };

  // A line for each week with an attempt; how it ended is said, and drawn in the picture above.
  const mark = ({ ctx, bbox, valToPos }, weeks) => {
    ctx.save();
    ctx.strokeStyle = colour("--sh-soot");
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.setLineDash([3 * devicePixelRatio, 4 * devicePixelRatio]);
    weeks.forEach((week, n) => {
      if (attempts(week) > 0) {
        const x = valToPos(n, "x", true);
        ctx.beginPath();
        ctx.moveTo(x, bbox.top);
        ctx.lineTo(x, bbox.top + bbox.height);
        ctx.stroke();
      }
    });
    ctx.restore();
  };

  const paragraph = (name, words) => {
    const made = document.createElement("p");
    made.className = name;
    made.textContent = words;
    return made;
  };

  const show = (weeks) => {
    const title = paragraph("walk-title", figure.dataset.title);
    title.id = "walk-title";
    const hint = paragraph("label", figure.dataset.hint);
    hint.id = "walk-hint";
    const place = document.createElement("div");
    place.className = "walk";
    place.tabIndex = 0;
    place.setAttribute("role", "group");
    place.setAttribute("aria-labelledby", title.id);
    place.setAttribute("aria-describedby", hint.id);
    const line = paragraph("said", said(weeks.at(-1)));
    line.setAttribute("aria-live", "polite");
    figure.after(title, hint, place, line);

    let at = null;
    const say = (n) => {
      if (n !== null && n !== undefined && weeks[n] && n !== at) {
        at = n;
        line.textContent = said(weeks[n]);
      }
    };
    const bounds = (name) => weeks.map(({ momentum }) => (momentum ? momentum[name] : null));
    const data = [weeks.map((_, n) => n), bounds("high"), bounds("low")];
    const draw = () => new uPlot(options(weeks, place.clientWidth, say), data, place);
    let plot = draw();

    const go = (n) => {
      const to = Math.min(Math.max(n, 0), weeks.length - 1);
      plot.setCursor({ left: plot.valToPos(to, "x"), top: 0 }, false);
      say(to);
    };
    place.addEventListener("keydown", (key) => {
      const last = weeks.length - 1;
      const now = at ?? weeks.length;
      const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[key.key];
      if (to !== undefined) {
        key.preventDefault();
        go(to);
      }
    });
    addEventListener("resize", () => plot.setSize({ width: place.clientWidth, height: 260 }));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      plot.destroy();
      plot = draw();
    });
  };

  fetch(figure.dataset.address, { headers: { Accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(({ weeks }) => shown(weeks))
    .then((weeks) => weeks.length > 0 && show(weeks))
    .catch(() => {});
})();
