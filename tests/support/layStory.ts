import { layForOthers } from './realStory'

/** Before the browser tests: the story is compiled once, for all processes that play it. */
export default layForOthers
