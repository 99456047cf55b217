// Oxigraph's store behind the query half of the SPARQL protocol, on loopback: node server.mjs TRIPLES PORT SECONDS
// A query cannot be stopped, so it runs in a thread that is ended after some seconds and begun anew.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

if (isMainThread) serve(process.argv[2], Number(process.argv[3]), Number(process.argv[4]));
else await answer(workerData);

function serve(triples, port, seconds) {
  let store = new Worker(new URL(import.meta.url), { workerData: triples });

  function ask(query, form) {
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        store.terminate();
        store = new Worker(new URL(import.meta.url), { workerData: triples });
        resolve({ status: 503, type: "text/plain", text: `no answer within ${seconds} seconds` });
      }, seconds * 1000);
      store.once("message", (said) => {
        clearTimeout(late);
        resolve(said);
      });
      store.postMessage({ query, form });
    });
  }

  let turn = Promise.resolve();
  createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const form = (request.headers.accept || "").includes("n-triples") ? "application/n-triples" : "application/sparql-results+json";
    turn = turn.then(() => ask(new URLSearchParams(body).get("query"), form));
    const said = await turn;
    response.writeHead(said.status, { "Content-Type": said.type }).end(said.text);
  }).listen(port, "127.0.0.1");
}

async function answer(triples) {
  const { default: oxigraph } = await import("oxigraph");
  const store = new oxigraph.Store();
  store.load(readFileSync(triples, "utf8"), { format: "application/n-triples" });
  parentPort.on("message", ({ query, form }) => {
    try {
      parentPort.postMessage({ status: 200, type: form, text: store.query(query, { results_format: form }) });
    } catch (wrong) {
      parentPort.postMessage({ status: 400, type: "text/plain", text: String(wrong) });
    }
  });
}
