/** Each twice. */
export async function* duplicated<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    yield item
    yield item
  }
}

/** In no order, as far as a thousand that wait can be out of order. */
export async function* shuffled<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const waiting: Item[] = []
  const take = () => waiting.splice(Math.floor(Math.random() * waiting.length), 1)
  for await (const item of items) {
    waiting.push(item)
    if (waiting.length > 1_000) yield* take()
  }
  while (waiting.length > 0) yield* take()
}

/** So many together. */
export async function* batched<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
