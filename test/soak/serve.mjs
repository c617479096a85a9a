// What both servers of the soak test share: they tell where they listen and, when asked, how much they hold.

/** Unhandled rejections, uncaught exceptions and warnings. */
let alarms = 0
for (const name of ['unhandledRejection', 'uncaughtException', 'warning']) {
  process.on(name, (error) => {
    if (alarms++ < 3) console.error(name, error)
  })
}

/** @param {import('node:http').Server} server */
export function serve(server) {
  server.listen(0, '127.0.0.1', () => {
    // Sound: a server that listens on a port has an address.
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    process.send?.({ port })
  })
  process.on('message', () => {
    globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    process.send?.({ heapUsed, rss, alarms })
  })
  process.on('disconnect', () => process.exit())
}
