// Milliseconds from before the import of a program to after its first parse. Nothing else is loaded before.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [program, bodyPath] = JSON.parse(process.argv[2])
const body = readFileSync(bodyPath, 'utf8')
const load = program.endsWith('.cjs') ? createRequire(import.meta.url) : (path) => import(path)

const start = process.hrtime.bigint()
const { parse } = await load(program)
parse(body)
const end = process.hrtime.bigint()

console.log(JSON.stringify(Number(end - start) / 1e6))
