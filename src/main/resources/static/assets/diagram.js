"use strict";
// Draws each process of the case with the way taken and the token on it.
{
  const section = document.getElementById("diagram");
  const words = section.dataset;
  const canvasElement = section.querySelector(".canvas");
  const now = section.querySelector(".now");
  const viewer = new BpmnJS({ container: canvasElement });
  const canvas = viewer.get("canvas");
  const READABLE = 0.8;
  let shown;

  const time = (iso) => iso.replace(/^(\d+)-(\d+)-(\d+)T(\d+:\d+).*/, "$3.$2.$1 $4");
  const element = (tag, text, className) =>
    Object.assign(document.createElement(tag), { textContent: text, className: className || "" });
  const nameOf = (id) => viewer.get("elementRegistry").get(id).businessObject.name || id;
  const isScope = (id) => viewer.get("elementRegistry").get(id).children?.length > 0;

  function mark(process) {
    for (const id of [...process.completed, ...process.flows]) {
      if (viewer.get("elementRegistry").get(id)) {
        canvas.addMarker(id, isScope(id) ? "passed-scope" : "passed-here");
      }
    }
    for (const token of process.active) {
      canvas.addMarker(token.activityId, "token");
      if (token.incident) canvas.addMarker(token.activityId, "stuck");
      viewer.get("overlays").add(token.activityId, "token", {
        position: { top: 0, right: 0 },
        show: { minZoom: 0 },
        html: element("span", token.incident ? "! " + words.incident : words.token,
          token.incident ? "badge stuck" : "badge"),
      });
    }
  }

  // The whole when it can be read or nothing is active, else what lies around the token.
  function lookAt(target) {
    canvas.resized();
    canvas.zoom("fit-viewport", "auto");
    const tokens = shown.active.map((token) => viewer.get("elementRegistry").get(token.activityId));
    if (target === "whole" || tokens.length === 0 || canvas.zoom() >= READABLE) return;
    const left = Math.min(...tokens.map((shape) => shape.x));
    const right = Math.max(...tokens.map((shape) => shape.x + shape.width));
    const top = Math.min(...tokens.map((shape) => shape.y));
    const bottom = Math.max(...tokens.map((shape) => shape.y + shape.height));
    const { width, height } = canvas.viewbox().outer;
    const scale = Math.max(canvas.zoom(),
      Math.min(READABLE, width / (right - left + 80), height / (bottom - top + 80)));
    canvas.viewbox({
      x: (left + right) / 2 - width / scale / 2, y: (top + bottom) / 2 - height / scale / 2,
      width: width / scale, height: height / scale,
    });
  }

  function tell(process) {
    now.replaceChildren();
    if (process.active.length === 0) now.append(words.ended);
    process.active.forEach((token, index) => {
      if (index > 0) now.append(" · ");
      now.append(element("strong", token.name || nameOf(token.activityId)));
      if (token.since) now.append(" " + words.since.replace("{0}", time(token.since)));
      if (token.incident) now.append(element("span", `${words.incident}: ${token.incident}`, "incident"));
    });
  }

  async function show(process, tab) {
    shown = process;
    section.querySelector("[data-do=token]").disabled = process.active.length === 0;
    section.querySelectorAll(".tabs button").forEach((other) =>
      other.setAttribute("aria-pressed", String(other === tab)));
    await viewer.importXML(process.xml);
    mark(process);
    lookAt("token");
    tell(process);
    section.dataset.ready = process.processKey;
  }

  function enlarge(button) {
    const large = section.classList.toggle("large");
    button.setAttribute("aria-pressed", String(large));
    wheel(large);
    lookAt("token");
  }

  // The wheel scrolls the page until somebody works in the diagram.
  function wheel(on) {
    viewer.get("zoomScroll").toggle(on);
  }

  function listen() {
    const larger = section.querySelector("[data-do=enlarge]");
    section.querySelector("[data-do=token]").addEventListener("click", () => lookAt("token"));
    section.querySelector("[data-do=whole]").addEventListener("click", () => lookAt("whole"));
    larger.addEventListener("click", () => enlarge(larger));
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && section.classList.contains("large")) enlarge(larger);
    });
    canvasElement.addEventListener("mousedown", () => wheel(true));
    canvasElement.addEventListener("mouseleave", () => wheel(section.classList.contains("large")));
  }

  async function start() {
    const response = await fetch(words.source, { headers: { Accept: "application/json" } });
    if (!response.ok || response.redirected) throw new Error(response.status);
    const processes = await response.json();
    if (processes.length === 0) {
      now.append(words.gone);
      return;
    }
    wheel(false);
    listen();
    const tabs = processes.map((process) => {
      const tab = element("button", process.name, "quiet");
      tab.type = "button";
      tab.title = `${process.processKey} v${process.version}`;
      tab.addEventListener("click", () => show(process, tab));
      return tab;
    });
    section.querySelector(".tabs").append(...tabs);
    // The innermost process that still runs; the case's own once all have ended.
    const inner = processes.map((process) => process.active.length > 0).lastIndexOf(true);
    await show(processes[Math.max(inner, 0)], tabs[Math.max(inner, 0)]);
  }

  start().catch(() => now.replaceChildren(words.failed));
}
