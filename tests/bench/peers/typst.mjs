// Typst, once for all documents of a folder: node typst.mjs MODULES SOURCES OUTPUT [STANDARD]

import { createRequire } from 'node:module';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const [modules, sources, output, pdfStandard] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'node_modules', 'any.js'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const compiler = NodeCompiler.create({
  workspace: resolve(sources),
  fontArgs: [{ fontPaths: ['/usr/share/fonts/truetype/vollkorn', '/usr/share/fonts/truetype/lato'] }],
});
for (const file of readdirSync(sources).filter((name) => name.endsWith('.typ')).sort()) {
  const compiled = compiler.compile({ mainFilePath: resolve(sources, file) });
  if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
  }
  const pdf = compiler.pdf(compiled.result, pdfStandard ? { pdfStandard } : {});
  writeFileSync(join(output, `${basename(file, '.typ')}.pdf`), pdf);
  compiler.evictCache(0);
}
