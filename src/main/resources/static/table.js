// Lets the tables of answers be sorted by a column and narrowed by words.
function value(row, column) {
  return row.cells[column].textContent.trim();
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function compare(one, other) {
  if (one === "" || other === "") return (one === "") - (other === "");
  const months = [MONTHS.indexOf(one.toLowerCase()), MONTHS.indexOf(other.toLowerCase())];
  if (months[0] >= 0 && months[1] >= 0) return months[0] - months[1];
  return one.localeCompare(other, "en-GB", { numeric: true, sensitivity: "base" });
}

function sortable(table, head, column) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sort";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const rows = [...table.tBodies[0].rows].sort((a, b) => compare(value(a, column), value(b, column)));
    table.tBodies[0].append(...(down ? rows.reverse() : rows));
  });
}

function filterable(table, number) {
  const place = document.createElement("p");
  place.className = "screen";
  const label = Object.assign(document.createElement("label"), { htmlFor: "rows-" + number, textContent: "Show rows with" });
  const field = Object.assign(document.createElement("input"), { id: "rows-" + number, type: "search", autocomplete: "off" });
  const told = Object.assign(document.createElement("span"), { className: "hint" });
  told.setAttribute("role", "status");
  place.append(label, field, told);
  table.closest(".scroll").before(place);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...table.tBodies[0].rows];
    for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
    told.textContent = words.length ? rows.filter((row) => !row.hidden).length + " of " + rows.length + " rows" : "";
  });
}

document.querySelectorAll("table[data-table]").forEach((table, number) => {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (!("plain" in head.dataset)) sortable(table, head, column);
  });
  if (table.tBodies[0].rows.length > 5) filterable(table, number);
});
