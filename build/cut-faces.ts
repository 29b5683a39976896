/** `npm run faces`: cuts the faces again after the whole ones, the languages or the axes have changed. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cutFace, faces } from './faces';

for (const [name, face] of Object.entries(faces)) {
  const bytes = await cutFace(face);
  writeFileSync(fileURLToPath(new URL(`../src/styles/faces/${name}`, import.meta.url)), bytes);
  console.log(name, bytes.length);
}
