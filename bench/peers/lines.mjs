// One order a line in, one answer a line out, both JSON.
import { createInterface } from 'node:readline'

export async function answerLines (answer) {
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      console.log(JSON.stringify(await answer(JSON.parse(line))))
    } catch (wrong) {
      console.log(JSON.stringify({ error: String(wrong.message ?? wrong).slice(0, 300) }))
    }
  }
}

// What an answer took, in milliseconds, with the answer.
export async function timed (work) {
  const start = performance.now()
  const result = await work()
  return { millis: performance.now() - start, result }
}
