// Runs a file in an edge VM that makes no code from strings, and prints the report that it leaves.
import { readFileSync } from 'node:fs'
import { EdgeVM } from '@edge-runtime/vm'

const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } })
vm.evaluate(readFileSync(process.argv[2] ?? '', 'utf8'))
console.log(JSON.stringify(await vm.context.report))
