import * as v from 'valibot'
import { asMoment } from '../model/moments'

/** A time as it is stored. A device's clock may have been anywhere: what no date holds becomes the nearest that one does, and the record is read. */
export const moment = v.pipe(v.number(), v.transform(asMoment))
