/**
 * How what is not done at a place reaches the group of its bodies. paste: somebody pastes a text that is offered · zalo-oa: it also goes by itself, through an
 * official account, once a working day for each of these places.
 */
export type GroupRules = { by: 'paste' } | { by: 'zalo-oa'; places: readonly string[] }
