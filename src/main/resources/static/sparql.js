// The query editor: our prefixes, completion by what the dataset says of itself (VoID), answers with names, links to share.
const Yasqe = window.Yasqe;
const plain = document.getElementById("query");
const said = document.getElementById("said");
const names = document.getElementById("names");
const MOST_SHOWN = 500;
const MOST_NAMED = 300;
const prefixes = new Map([...document.querySelectorAll("#prefix-table tbody tr")].map(
  (row) => [row.cells[0].textContent.trim(), row.cells[1].textContent.trim()]));
let asked = "";
let answer = null;

async function terms(property) {
  const reply = await fetch("/dataset", { headers: { Accept: "application/n-triples" } });
  const found = (await reply.text()).matchAll(new RegExp("<http://rdfs.org/ns/void#" + property + "> <([^>]+)>", "g"));
  return [...new Set([...found].map((match) => match[1]))].sort();
}

function completer(name, like, get) {
  Yasqe.registerAutocompleter({ ...Yasqe.Autocompleters[like], name, get, bulk: true, persistenceId: null });
  return name;
}

function editor() {
  const place = document.getElementById("editor");
  Yasqe.defaults.autocompleters = [
    "variables",
    completer("our-prefixes", "prefixes", [...prefixes].map(([prefix, namespace]) => prefix + " <" + namespace + ">")),
    completer("our-classes", "class", () => terms("class")),
    completer("our-properties", "property", () => terms("property")),
  ];
  const made = new Yasqe(place, {
    value: plain.value,
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    extraKeys: { "Ctrl-Enter": ask, "Cmd-Enter": ask, Tab: false, "Shift-Tab": false },
    viewportMargin: Infinity,
  });
  const input = made.getInputField();
  input.setAttribute("aria-label", "Query (SPARQL 1.1)");
  input.setAttribute("aria-describedby", "keys");
  plain.closest("p").querySelector("label").htmlFor = "";
  plain.hidden = true;
  plain.required = false;
  place.hidden = false;
  document.getElementById("keys").hidden = false;
  made.refresh();
  return made;
}

async function post(query, accept) {
  const reply = await fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: query,
  });
  if (reply.ok) return reply;
  const problem = await reply.json().catch(() => ({ detail: "The query was refused (" + reply.status + ")." }));
  throw new Error([problem.detail, problem.line ? "Line " + problem.line + ", column " + problem.column + "." : ""].join(" ").trim());
}

function short(iri) {
  for (const [prefix, namespace] of prefixes) {
    if (iri.startsWith(namespace) && iri.length > namespace.length) return prefix + iri.slice(namespace.length);
  }
  return iri;
}

function local(iri) {
  return iri.replace("https://w3id.org/interboard/id/", "/id/");
}

async function labels(rows) {
  const iris = new Set();
  for (const row of rows) for (const term of Object.values(row)) {
    if (term.type === "uri" && !/[\s<>"{}|\\^`]/.test(term.value) && iris.size < MOST_NAMED) iris.add(term.value);
  }
  if (iris.size === 0) return new Map();
  const reply = await post("PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " +
    "SELECT ?thing (MIN(STR(?name)) AS ?label) { VALUES ?thing { " + [...iris].map((iri) => "<" + iri + ">").join(" ") +
    " } ?thing skos:prefLabel|rdfs:label ?name } GROUP BY ?thing", "application/sparql-results+json");
  return new Map((await reply.json()).results.bindings.map((row) => [row.thing.value, row.label.value]));
}

function cell(term) {
  const place = document.createElement("td");
  if (term && term.type === "uri") {
    const link = document.createElement("a");
    if (/^https?:/.test(term.value)) link.href = local(term.value);
    link.title = term.value;
    link.textContent = (names.checked && answer.labels.get(term.value)) || short(term.value);
    place.append(link);
  } else if (term) {
    place.textContent = term.type === "bnode" ? "_:" + term.value : term.value;
  }
  return place;
}

function table(columns, rows) {
  const made = document.createElement("table");
  made.setAttribute("aria-labelledby", "result-head");
  const head = made.createTHead().insertRow();
  for (const column of columns) {
    head.append(Object.assign(document.createElement("th"), { scope: "col", textContent: column }));
  }
  const body = made.createTBody();
  for (const row of rows.slice(0, MOST_SHOWN)) body.insertRow().append(...columns.map((column) => cell(row[column])));
  return made;
}

function show() {
  document.getElementById("rows").replaceChildren(
    answer.text === undefined ? table(answer.columns, answer.rows) : Object.assign(document.createElement("pre"), { textContent: answer.text }));
  document.getElementById("result-tools").hidden = answer.text !== undefined;
  document.getElementById("result").hidden = false;
}

async function read(reply) {
  if (!reply.headers.get("Content-Type").startsWith("application/sparql-results+json")) {
    const text = await reply.text();
    return { text, said: text.split("\n").filter(Boolean).length + " lines of RDF." };
  }
  const json = await reply.json();
  if (json.boolean !== undefined) return { text: json.boolean ? "Yes" : "No", said: json.boolean ? "Yes." : "No." };
  const rows = json.results.bindings;
  const count = rows.length === 1 ? "1 row." : rows.length.toLocaleString("en-GB") + " rows.";
  return { columns: json.head.vars, rows, labels: await labels(rows.slice(0, MOST_SHOWN)),
    said: rows.length > MOST_SHOWN ? count + " The first " + MOST_SHOWN + " are shown; a file has them all." : count };
}

async function ask() {
  const query = yasqe.getValue();
  asked = query;
  said.textContent = "Asking …";
  const started = performance.now();
  try {
    const read_ = await read(await post(query, "application/sparql-results+json, text/turtle;q=0.9"));
    if (asked !== query) return;
    answer = read_;
    show();
    said.textContent = answer.said + " " + ((performance.now() - started) / 1000).toFixed(1) + " seconds.";
    document.getElementById("result-head").focus({ preventScroll: false });
  } catch (problem) {
    document.getElementById("result").hidden = true;
    said.textContent = problem.message;
  }
}

async function take(button) {
  const blob = await (await post(asked, button.dataset.take)).blob();
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: button.dataset.file });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function start(address) {
  const reply = await fetch(address);
  if (reply.ok) yasqe.setValue(await reply.text());
}

const yasqe = editor();
document.getElementById("asking").addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
document.querySelectorAll("[data-take]").forEach((button) => button.addEventListener("click", () => take(button)));
names.addEventListener("change", show);
document.querySelector(".starts").hidden = false;
document.getElementById("start").addEventListener("change", (event) => event.target.value && start(event.target.value));
const share = document.getElementById("share");
share.hidden = false;
share.addEventListener("click", async () => {
  const address = location.origin + "/sparql#query=" + encodeURIComponent(yasqe.getValue());
  history.replaceState(null, "", address);
  await navigator.clipboard?.writeText(address).then(() => { said.textContent = "The link is copied, and is the address of this page."; },
    () => { said.textContent = "The address of this page is now the link."; });
});
document.querySelectorAll("#examples > li > a").forEach((link) => link.addEventListener("click", (event) => {
  event.preventDefault();
  yasqe.setValue(link.parentElement.querySelector("code").textContent);
  ask();
}));

function follow() {
  const given = new URLSearchParams(location.hash.slice(1));
  if (given.has("query")) yasqe.setValue(given.get("query"));
  if (given.has("question")) start("/questions/" + encodeURIComponent(given.get("question")) + ".rq");
}

addEventListener("hashchange", follow);
follow();
