import { test } from '@playwright/test'
import { playCourse } from '../lmsCourse'

test('a file is played by keyboard in scorm-2004 (fr), left, gone on with elsewhere and finished; the LMS grades it as the app does', ({
  page,
}) => playCourse(page, 'scorm-2004'))
