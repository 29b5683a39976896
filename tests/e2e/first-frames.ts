import type { Page } from '@playwright/test';

/**
 * The colours at a frame's left edge, beside every word: of the header and of the page. Decoded in a
 * page of its own, which this one's policy does not bind.
 */
async function edgeOf(reader: Page, png: string): Promise<string> {
  return reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas.');
    context.drawImage(image, 0, 0);
    const at = (y: number): string =>
      context
        .getImageData(2, Math.round(image.height * y), 1, 1)
        .data.slice(0, 3)
        .join(' ');
    return `header ${at(0.02)}, page ${at(0.6)}`;
  }, png);
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
  const reader = await page.context().newPage();
  const frames = await Promise.all(pictures.map((picture) => edgeOf(reader, picture)));
  await reader.close();
  return frames;
}
