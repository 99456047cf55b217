// Checks the draft a moment after something was changed, and puts what was found beside its field.
const form = document.getElementById("draft");
const going = document.getElementById("going");
const told = document.getElementById("going-status");
let waiting = 0;
let round = 0;

function beside(fresh) {
  for (const field of form.querySelectorAll("[data-field]")) {
    const other = fresh.querySelector('[data-field="' + field.dataset.field + '"]');
    if (!other) continue;
    field.className = other.className;
    const help = field.lastElementChild;
    const now = other.lastElementChild;
    if (help.innerHTML !== now.innerHTML) help.replaceChildren(...document.importNode(now, true).childNodes);
  }
}

async function check() {
  const mine = ++round;
  told.textContent = "Checking …";
  try {
    const reply = await fetch("/draft", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const fresh = new DOMParser().parseFromString(await reply.text(), "text/html");
    if (mine !== round) return;
    document.getElementById("verdict").replaceWith(document.importNode(fresh.getElementById("verdict"), true));
    beside(fresh);
    told.textContent = document.querySelector("#verdict b, #verdict p")?.textContent ?? "";
  } catch {
    told.textContent = "The draft could not be checked. What you wrote is still here.";
  }
}

document.querySelector(".going").hidden = false;
form.addEventListener("input", () => {
  clearTimeout(waiting);
  if (going.checked) waiting = setTimeout(check, 1200);
});
going.addEventListener("change", () => going.checked && check());

// A link to a field opens what it stands in.
addEventListener("hashchange", () => {
  const field = document.getElementById(location.hash.slice(1));
  for (let part = field?.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  field?.focus();
});
