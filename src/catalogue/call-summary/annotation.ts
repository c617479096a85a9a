import { Type } from 'typebox'
import { nullable, sparse } from '../parts/containers.js'
import { boolean, integer, openEnum, personalData, text } from '../parts/scalars.js'

export const annotation = sparse(
  {
    answered_by: openEnum(['unknown_answered_by', 'human', 'machine'], 'Who or what answered.'),
    connectivity_issue: openEnum(
      [
        'unknown_connectivity_issue',
        'no_connectivity_issue',
        'invalid_number',
        'caller_id',
        'dropped_call',
        'number_reachability',
      ],
      'Connectivity problem.',
    ),
    quality_issues: nullable(
      Type.Array(
        openEnum(
          [
            'unknown_quality_issue',
            'no_quality_issue',
            'low_volume',
            'choppy_robotic',
            'echo',
            'dtmf',
            'latency',
            'owa',
            'static_noise',
          ],
          'A quality problem; `owa` is one-way audio.',
        ),
        { description: 'Quality problems.' },
      ),
    ),
    spam: boolean('Whether the call was spam.'),
    call_score: integer('Rating of the call, 1–5.'),
    comment: text('Free text.', personalData),
    incident: text('Reference to an incident.'),
  },
  { title: 'CallAnnotation', description: 'What the owner of the account noted about the call.' },
)
