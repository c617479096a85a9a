// On Node.js, Bun and Deno: prints what became of the suite.
import { data } from '../bundled.js'
import { run } from '../suite.js'

void run(data).then((report) => {
  console.log(JSON.stringify(report))
})
