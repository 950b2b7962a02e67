// learn.microsoft.com/windows/win32/fileio/naming-a-file: device names hold in every folder, whatever
// their case and extension, blanks before the dot included.
const DEVICE =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
// `:` would open a stream of another file.
const FORBIDDEN = /[<>:"|?*]/;

/** Why one part of a path means something else on Windows, or nothing. */
export function portableFault(part: string): string | undefined {
  if (part.endsWith(".")) return "has a part that ends in a dot, which Windows drops";
  if (part.endsWith(" ")) return "has a part that ends in a blank, which Windows drops";
  if (DEVICE.test(part)) return `has the device name \`${part}\`, which Windows opens as a device`;
  const forbidden = FORBIDDEN.exec(part)?.[0];
  return forbidden && `has \`${forbidden}\`, which no file name on Windows can hold`;
}
