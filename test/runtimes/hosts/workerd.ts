// On workerd: a worker whose `test` prints what became of the suite.
import { data } from '../bundled.js'
import { run } from '../suite.js'

export default {
  test: async () => {
    console.log(JSON.stringify(await run(data)))
  },
}
