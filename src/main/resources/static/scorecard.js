// Moves the scorecard through the days: asks for the same page as of another day and says which verdicts changed.
const day = document.getElementById("as-of");
const slide = document.getElementById("slide");
const told = document.getElementById("stop");
const moved = document.getElementById("moved");
const stops = [...document.querySelectorAll("#stops [data-day]")].map((link) => ({
  day: link.dataset.day,
  words: link.textContent,
  what: link.nextElementSibling.textContent,
}));
const pages = new Map();
let wanted = "";

function page(asOf) {
  if (!pages.has(asOf)) {
    const asked = fetch("/scorecard?asOf=" + encodeURIComponent(asOf)).then(async (reply) => {
      if (!reply.ok) throw new Error(String(reply.status));
      return new DOMParser().parseFromString(await reply.text(), "text/html").getElementById("scorecard");
    });
    asked.catch(() => pages.delete(asOf));
    pages.set(asOf, asked);
  }
  return pages.get(asOf);
}

function states(section) {
  return new Map([...section.querySelectorAll("[data-cell]")].map((cell) => [cell.dataset.cell, cell.dataset.state]));
}

function mark(section, before) {
  const changed = [...section.querySelectorAll("[data-cell]")].filter(
    (cell) => before.has(cell.dataset.cell) && before.get(cell.dataset.cell) !== cell.dataset.state);
  for (const cell of changed) {
    cell.closest("td").classList.add("changed");
    cell.querySelector("summary").append(Object.assign(document.createElement("span"),
      { className: "was", textContent: "was " + before.get(cell.dataset.cell) }));
  }
  return changed;
}

function list(changed) {
  const first = changed.slice(0, 6).map((cell) => cell.dataset.cell + " is now " + cell.dataset.state).join("; ");
  return changed.length > 6 ? first + "; and " + (changed.length - 6) + " more" : first;
}

function say(stop) {
  told.textContent = stop.words + ": " + stop.what;
  slide.setAttribute("aria-valuetext", told.textContent);
}

async function move(asOf) {
  wanted = asOf;
  day.value = asOf;
  moved.textContent = pages.has(asOf) ? "" : "Judging as of that day …";
  try {
    const fresh = (await page(asOf)).cloneNode(true);
    if (wanted !== asOf) return;
    const old = document.getElementById("scorecard");
    const changed = mark(fresh, states(old));
    old.replaceWith(document.adoptNode(fresh));
    moved.textContent = changed.length === 0 ? "No verdict changed." :
      (changed.length === 1 ? "1 verdict changed: " : changed.length + " verdicts changed: ") + list(changed) + ".";
    history.replaceState(null, "", "/scorecard?asOf=" + asOf);
  } catch {
    moved.textContent = "That day could not be judged. Please try again.";
  }
}

function goTo(index) {
  slide.value = index;
  const stop = stops[slide.value];
  say(stop);
  move(stop.day);
}

/** The last day of change that is not after the day written. */
function follow(asOf) {
  const index = stops.filter((stop) => stop.day <= asOf).length - 1;
  slide.value = Math.max(0, index);
  say(stops[slide.value]);
}

document.querySelector(".slide").hidden = false;
follow(day.value);
slide.addEventListener("input", () => say(stops[slide.value]));
slide.addEventListener("change", () => goTo(slide.value));
document.querySelectorAll("[data-step]").forEach((button) =>
  button.addEventListener("click", () => goTo(Number(slide.value) + Number(button.dataset.step))));
document.getElementById("mover").addEventListener("submit", (event) => {
  if (day.value) {
    event.preventDefault();
    follow(day.value);
    move(day.value);
  }
});
