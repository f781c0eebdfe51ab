// A logo in the form that the engine takes. A PNG or JPEG is given as it is, and comes into the PDF as the program puts it
// there. An SVG is painted by this browser, in as many dots as paper shows of it.

const most = { width: 1600, height: 600 };

/** @param {File} file  @returns {Promise<Uint8Array>} rejected when the browser cannot show the file as a picture */
export async function logoForPrint(file) {
  const picture = await shown(file);
  if (file.type !== 'image/svg+xml') return new Uint8Array(await file.arrayBuffer());
  const scale = Math.min(most.width / picture.naturalWidth, most.height / picture.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  return new Uint8Array(await png.arrayBuffer());
}

/** By an address of the data itself: the policy of the pages allows no other. */
async function shown(file) {
  const address = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  if (picture.naturalWidth === 0 || picture.naturalHeight === 0) throw new Error('a picture without a size');
  return picture;
}
