/** The scripts of pages: each file in `src/page/browser/` as one string, with everything it uses. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Path and text of each generated module. */
export async function pageScripts(root, header) {
  const folder = join(root, 'src/page/browser');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return await Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -'.ts'.length);
      const script = await bundleScript(root, join(folder, file));
      const constant = `${name.replaceAll('-', '_').toUpperCase()}_SCRIPT`;
      const text = `${header}/** \`src/page/browser/${file}\`, bundled. */\nexport const ${constant}: string =\n  ${JSON.stringify(script)};\n`;
      return [`src/page/generated/${name}-script.ts`, text];
    }),
  );
}

async function bundleScript(root, input) {
  const bundle = await rolldown({ cwd: root, platform: 'browser', input });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const [{ code }] = output;
  // In a page nothing may look like the end of the script, or the start of a comment in it.
  if (/<\/script|<!--/i.test(code)) throw new Error(`${input}: the script cannot stand in a page`);
  return code.trim();
}
