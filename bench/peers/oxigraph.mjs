// Oxigraph: {"load": FILE} reads N-Triples, {"query": SPARQL} answers with the rows in SPARQL's JSON.
import { closeSync, openSync, readSync } from 'node:fs'
import oxigraph from 'oxigraph'
import { answerLines, timed } from './lines.mjs'

const store = new oxigraph.Store()

function * chunks (file) {
  const buffer = Buffer.alloc(1 << 22)
  const open = openSync(file)
  for (let length; (length = readSync(open, buffer)) > 0;) {
    yield new Uint8Array(buffer.subarray(0, length))
  }
  closeSync(open)
}

await answerLines(async order => {
  if (order.load) {
    store.load(chunks(order.load), { format: 'nt', no_transaction: true, lenient: true })
    return { triples: store.size }
  }
  const { millis, result } = await timed(() => store.query(order.query, { results_format: 'json' }))
  return { millis, answer: result }
})
