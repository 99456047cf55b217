// Opens, closes and adds rows in their place, and checks the draft a moment after something was changed.
const form = document.getElementById("draft");
const going = document.getElementById("going");
const told = document.getElementById("going-status");
let waiting = 0;
let round = 0;

async function sent(action) {
  const body = new URLSearchParams(new FormData(form));
  body.set("do", action);
  const reply = await fetch("/draft", { method: "POST", body });
  return new DOMParser().parseFromString(await reply.text(), "text/html");
}

function instead(old, fresh) {
  if (old.outerHTML !== fresh.outerHTML) old.replaceWith(document.importNode(fresh, true));
}

function beside(fresh) {
  for (const field of form.querySelectorAll("[data-field]")) {
    const other = fresh.querySelector('[data-field="' + field.dataset.field + '"]');
    if (!other) continue;
    field.className = other.className;
    instead(field.lastElementChild, other.lastElementChild);
  }
  for (const live of form.querySelectorAll("[data-live]")) {
    const other = fresh.querySelector('[data-live="' + live.dataset.live + '"]');
    if (other) instead(live, other);
  }
}

async function check() {
  const mine = ++round;
  told.textContent = "Checking …";
  try {
    const fresh = await sent("check");
    if (mine !== round) return;
    beside(fresh);
    told.textContent = document.querySelector("#verdict b, #verdict p")?.textContent ?? "";
  } catch {
    told.textContent = "The draft could not be checked. What you wrote is still here.";
  }
}

async function opened(button) {
  const part = button.value.match(/s\d+/)[0];
  const fresh = await sent(button.value);
  instead(document.getElementById("lists"), fresh.getElementById("lists"));
  instead(document.getElementById(part), fresh.getElementById(part));
  beside(fresh);
  const added = button.value.startsWith("add") ? "#" + part + " .entries > li:last-child" : "";
  const place = document.querySelector(added || button.getAttribute("formaction").replace("/draft", ""));
  const first = place?.querySelector("input:not([type=hidden]), select, textarea") ?? place?.querySelector("button");
  first?.focus();
}

form.addEventListener("submit", event => {
  const button = event.submitter;
  if (!button || !/^(open|close|list|fold|add|drop) s/.test(button.value)) return;
  event.preventDefault();
  opened(button).catch(() => { told.textContent = "The server did not answer. What you wrote is still here."; });
});

document.querySelector(".going").hidden = false;
form.addEventListener("input", () => {
  clearTimeout(waiting);
  if (going.checked) waiting = setTimeout(check, 1200);
});
going.addEventListener("change", () => going.checked && check());
