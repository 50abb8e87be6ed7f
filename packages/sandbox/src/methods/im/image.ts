/** The first bytes of the image formats that a chat takes as its picture, in hexadecimal. */
const SIGNATURES = ['89504e470d0a1a0a', 'ffd8ff', '47494638', '424d'];

/** Whether a base64 text holds an image. Only the beginning is looked at. */
export function isImage(base64: string): boolean {
  const start = Buffer.from(base64.slice(0, 64), 'base64');
  const webp = start.subarray(0, 4).equals(Buffer.from('RIFF')) && start.includes('WEBP');
  return webp || SIGNATURES.some((signature) => start.toString('hex').startsWith(signature));
}

/** Width and height in pixels of a PNG, which has them at a fixed place; `undefined` for everything else. */
export function pngSize(content: Buffer): { width: number; height: number } | undefined {
  const isPng = content.length >= 24 && content.subarray(0, 8).toString('hex') === SIGNATURES[0];
  return isPng ? { width: content.readUInt32BE(16), height: content.readUInt32BE(20) } : undefined;
}
