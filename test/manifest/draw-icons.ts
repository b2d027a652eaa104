/** Draws assets/*.png anew from assets/*.svg; to be run after a drawing was changed: `npx tsx test/manifest/draw-icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../host/browser/launch-chromium';
import { ASSETS, ICONS } from './icons';

async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const { file, drawing, size } of ICONS) {
      const svg = await readFile(join(ASSETS, drawing), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await writeFile(join(ASSETS, file), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
