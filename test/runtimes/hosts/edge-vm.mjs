// Runs a file in an edge VM that makes no code from strings, and prints the report that it leaves.
import { readFileSync } from 'node:fs'

// By a name that is no literal, as the compiler would look for what only the runtimes are installed with.
const name = '@edge-runtime/vm'
const { EdgeVM } = await import(name)

const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } })
vm.evaluate(readFileSync(process.argv[2] ?? '', 'utf8'))
console.log(JSON.stringify(await vm.context.report))
