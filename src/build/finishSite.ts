import type { Language } from '../model/languages'
import { languages } from '../model/languages'
import { appManifest } from './appManifest'
import { buildWorker } from './buildWorker'
import { putPolicies } from './contentPolicy'
import { filesOf } from './filesOf'
import { offlineList } from './offlineList'
import { relativeAddresses } from './relativeAddresses'
import { squeezeFiles } from './squeezeFiles'

/**
 * What is done to a rendered site before it is put on a host: it can be installed, put in any folder, kept on a device, says what it
 * may do, and is squeezed beforehand.
 *
 * @returns a line that says what a language weighs on the device
 */
export async function finishSite(out: string): Promise<string> {
  appManifest(out, languages)
  relativeAddresses(out, languages)
  putPolicies(out)
  const list = offlineList(out, languages, await squeezeFiles(out, filesOf(out)))
  await buildWorker(out, list)
  await squeezeFiles(out, ['sw.js'])
  const weigh = (language: Language): string => {
    const own = list.files.filter(({ of }) => of === language || of === 'all')
    return `${language} ${(own.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(2)} MB`
  }
  return `to keep on a device, gzip: ${languages.map(weigh).join(', ')}`
}
