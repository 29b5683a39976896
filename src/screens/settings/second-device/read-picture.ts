/** What this browser itself reads pictures with, where it can; the DOM's own types leave it out. */
type Detector = { detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
};

async function ownDetector(): Promise<Detector | null> {
  const found: unknown = 'BarcodeDetector' in window ? window.BarcodeDetector : null;
  if (typeof found !== 'function') return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types for it exist to check against.
  const Own = found as unknown as DetectorClass;
  try {
    const formats = await Own.getSupportedFormats();
    return formats.includes('qr_code') ? new Own({ formats: ['qr_code'] }) : null;
  } catch {
    return null;
  }
}

/** A look larger than this costs more time than it brings; in pixels along the longer side. */
const longestSide = 640;

/** Reads the QR code in what a camera shows; null where none is seen. */
export type ReadPicture = (video: HTMLVideoElement) => Promise<string | null>;

/** By the browser itself where it can, else by a library that is fetched now. */
export async function pictureReader(): Promise<ReadPicture> {
  const detector = await ownDetector();
  if (detector !== null)
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  const { default: readQr } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth, videoHeight } = video;
    if (context === null || videoWidth === 0) return null;
    const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight));
    const width = Math.round(videoWidth * scale);
    const height = Math.round(videoHeight * scale);
    canvas.width = width;
    canvas.height = height;
    context.drawImage(video, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return readQr(data, width, height)?.data ?? null;
  };
}
