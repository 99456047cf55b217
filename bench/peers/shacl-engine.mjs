// shacl-engine: {"data": FILE, "shapes": FILE} reads N-Triples, {"validate": true} answers with what it finds.
import { readFileSync } from 'node:fs'
import rdf from '@rdfjs/dataset'
import { Parser, DataFactory } from 'n3'
import { Validator } from 'shacl-engine'
import { answerLines, timed } from './lines.mjs'

const read = file => rdf.dataset(new Parser({ format: 'N-Triples' }).parse(readFileSync(file, 'utf8')))

const text = term => term ? (term.termType === 'BlankNode' ? '_' : term.value) : ''

const SUBCLASS = DataFactory.namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf')

let data
let validator

await answerLines(async order => {
  if (order.data) {
    data = read(order.data)
    const shapes = read(order.shapes)
    // It looks for subclasses among the shapes only.
    for (const quad of data.match(null, SUBCLASS)) shapes.add(quad)
    validator = new Validator(shapes, { factory: DataFactory })
    return { triples: data.size }
  }
  const { millis, result } = await timed(() => validator.validate({ dataset: data }))
  const rows = result.results.map(each =>
    [text(each.focusNode?.term), text(each.constraintComponent)])
  return { millis, rows }
})
