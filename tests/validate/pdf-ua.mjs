// Every PDF passes the machine checks of PDF/UA-1 (ISO 14289-1:2014).

import { resolve } from 'node:path';
import { Report, filesBelow, publishedFolder } from './report.mjs';
import { problemsByFile } from './verapdf.mjs';

const folder = resolve(publishedFolder());
const report = new Report('pdf-ua');

for (const [file, problems] of problemsByFile('ua1', folder, filesBelow(folder, '.pdf'))) report.result(file, problems);
