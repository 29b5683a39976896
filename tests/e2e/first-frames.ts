import type { Page } from '@playwright/test';

/** The pixels of a picture, down a line near its left edge, decoded by a blank page that no policy binds. */
async function columnOf(blank: Page, png: string): Promise<number[][]> {
  return blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas.');
    context.drawImage(image, 0, 0);
    const { data: all } = context.getImageData(2, 0, 1, image.height);
    return Array.from({ length: image.height }, (_, y) =>
      [0, 1, 2].map((colour) => all[y * 4 + colour] ?? 0),
    );
  }, png);
}

/** By how many levels of one colour a picture changes at the most, from a pixel to the one below it. */
export async function steepestStep(blank: Page, png: string): Promise<number> {
  const column = await columnOf(blank, png);
  const steps = column
    .slice(1)
    .flatMap((pixel, above) =>
      pixel.map((level, colour) => Math.abs(level - (column[above]?.[colour] ?? level))),
    );
  return Math.max(...steps);
}

/** The colours at a frame's left edge, beside every word: of the header and of the page. */
async function edgeOf(blank: Page, png: string): Promise<string> {
  const column = await columnOf(blank, png);
  const at = (part: number): string => (column[Math.round(column.length * part)] ?? []).join(' ');
  return `header ${at(0.02)}, page ${at(0.6)}`;
}

/** The colours at the edge of every frame that is drawn while `go` loads a page on a slow device. */
export async function firstFrames(page: Page, go: () => Promise<unknown>): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const pictures: string[] = [];
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await go();
  await page.locator('h1').first().waitFor();
  // Some frames more: a colour that fades does so for longer.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await client.send('Page.stopScreencast');
  await client.detach();
  // Most are the same to the last pixel.
  const blank = await page.context().newPage();
  const different = [...new Set(pictures)];
  const frames = await Promise.all(different.map((picture) => edgeOf(blank, picture)));
  await blank.close();
  return frames;
}
