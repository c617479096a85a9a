import { placed, sparse } from './containers.js'
import { number } from './scalars.js'

const max = number('Largest value.')
const avg = number('Mean value.')
const min = number('Smallest value.')

const maxAverageObject = sparse({ max, avg }, { title: 'MaxAverage', description: 'Largest and mean value.' })
const minMaxAverageObject = sparse(
  { min, max, avg },
  { title: 'MinMaxAverage', description: 'Smallest, largest and mean value.' },
)

export const maxAverage = (place: string) => placed(place, maxAverageObject)
export const minMaxAverage = (place: string) => placed(place, minMaxAverageObject)
