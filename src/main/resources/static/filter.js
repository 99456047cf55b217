// Shows those items of a list that hold every word written, and the headings that have any left.
const field = document.querySelector("[data-filters]");
const list = document.getElementById(field.dataset.filters);
const items = [...list.querySelectorAll("li")];
const told = document.getElementById("filtered");

field.closest("[hidden]").hidden = false;
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const item of items) {
    const text = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
  for (const section of list.querySelectorAll("section")) {
    section.hidden = !section.querySelector("li:not([hidden])");
  }
  const left = items.filter((item) => !item.hidden).length;
  told.textContent = words.length === 0 ? "" : left + " of " + items.length;
});
