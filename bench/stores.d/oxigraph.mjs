// Oxigraph's store behind the query half of the SPARQL protocol, on loopback: node server.mjs TRIPLES PORT
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import oxigraph from "oxigraph";

const [triples, port] = process.argv.slice(2);
const store = new oxigraph.Store();
store.load(readFileSync(triples, "utf8"), { format: "application/n-triples" });

createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  try {
    const form = (request.headers.accept || "").includes("n-triples") ? "application/n-triples" : "application/sparql-results+json";
    const answer = store.query(new URLSearchParams(body).get("query"), { results_format: form });
    response.writeHead(200, { "Content-Type": form }).end(answer);
  } catch (wrong) {
    response.writeHead(400, { "Content-Type": "text/plain" }).end(String(wrong));
  }
}).listen(Number(port), "127.0.0.1");
