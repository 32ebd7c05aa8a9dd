import { describe, expect, it } from 'vitest'
import { questionWords } from '../../src/components/discussion/questionWords'
import { tallyVoices, unheard } from '../../src/components/discussion/tallyVoices'
