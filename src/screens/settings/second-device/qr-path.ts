import makeCode from 'qrcode-generator';

/** Clear space around the picture, in squares; what the standard asks for. */
const margin = 4;

/** A text as a QR code: the dark squares as one path of an SVG, and how many squares wide it all is. */
export function qrPath(text: string): { path: string; width: number } {
  const code = makeCode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, at) => at);
  const path = places
    .flatMap((row) =>
      places
        .filter((column) => code.isDark(row, column))
        .map((column) => `M${column + margin} ${row + margin}h1v1h-1z`),
    )
    .join('');
  return { path, width: count + 2 * margin };
}
